package naru.simulation.price;

import java.util.List;

/// What use comes to.
///
/// @param charges by item
public record Bill(List<Charge> charges) {

    public Bill {
        charges = List.copyOf(charges);
    }

    /// In millionths of a dollar: the sum of its lines, so that what is shown adds up.
    public long microDollars() {
        return charges.stream().mapToLong(Charge::microDollars).reduce(0, Math::addExact);
    }
}
