package naru.content.price;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.price.Price;
import naru.simulation.price.PriceTable;

/// The prices of one place.
///
/// @param currency by its ISO 4217 code
/// @param region as the provider calls it
/// @param entries by item, in the order of the file; at least one
public record PriceList(String currency, String region, SequencedMap<String, PriceEntry> entries) {

    public PriceList {
        entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
    }

    /// This list, with the other's prices where it has any: what a reader's own file says is meant, and what it
    /// does not mention stays as it was.
    public PriceList with(PriceList own) {
        SequencedMap<String, PriceEntry> all = new LinkedHashMap<>(entries);
        all.putAll(own.entries);
        return new PriceList(own.currency, own.region, all);
    }

    /// For the simulation, which needs no reasons.
    public PriceTable table() {
        SortedMap<String, Price> prices = new TreeMap<>();
        entries.values().forEach(entry -> prices.put(entry.item(), entry.price()));
        LocalDate oldest = entries.values().stream()
                .map(PriceEntry::checked)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new PriceTable(currency, region, oldest, prices);
    }
}
