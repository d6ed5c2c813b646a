package naru.content.price;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import naru.simulation.price.Items;
import naru.simulation.price.Price;

/// A price, and why we believe it.
///
/// @param item its id, of [Items]
/// @param source where it stands
/// @param stated the day for which the source states it, where it says so
/// @param checked the day on which it was looked up
public record PriceEntry(
        String item, Price price, URI source, Optional<LocalDate> stated, LocalDate checked, Certainty certainty) {}
