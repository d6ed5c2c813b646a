package naru.simulation.price;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What things cost in one place.
///
/// @param currency by its ISO 4217 code
/// @param region as the provider calls it
/// @param checked when the price that was looked up longest ago was looked up
/// @param prices by item
public record PriceTable(String currency, String region, LocalDate checked, SortedMap<String, Price> prices) {

    public PriceTable {
        prices = Collections.unmodifiableSortedMap(new TreeMap<>(prices));
    }

    /// Throws [IllegalArgumentException] where `item` has no price: a bill that left it out would be wrong.
    public Price price(String item) {
        Price price = prices.get(item);
        if (price == null) {
            throw new IllegalArgumentException("no price for " + item);
        }
        return price;
    }

    /// What was used comes to this. Throws [IllegalArgumentException] where an item has no price, or one for bytes
    /// and was used by time.
    public Bill bill(Meter used) {
        List<Charge> charges = new ArrayList<>();
        used.times().forEach((item, time) -> {
            Price price = price(item);
            charges.add(new Charge(item, price, time, 0, price.of(time)));
        });
        used.bytes().forEach((item, bytes) -> {
            Price price = price(item);
            charges.add(new Charge(item, price, Duration.ZERO, bytes, price.of(bytes)));
        });
        return new Bill(charges);
    }
}
