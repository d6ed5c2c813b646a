package naru.stage.beanstalk.price;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.price.Price;
import naru.simulation.price.PriceTable;

/// The prices of one region and their grounds.
///
/// @param grounds by item; a price without one is the reader's own
public record Tariff(PriceTable table, SortedMap<String, Ground> grounds) {

    public Tariff {
        grounds = Collections.unmodifiableSortedMap(new TreeMap<>(grounds));
    }

    public Optional<Ground> ground(String item) {
        return Optional.ofNullable(grounds.get(item));
    }

    /// The same with a price of the reader's own.
    ///
    /// @param microDollars of one unit, more than 0
    public Tariff with(String item, long microDollars) {
        Price own = new Price(microDollars, table.price(item).unit());
        if (own.equals(table.price(item))) {
            return this;
        }
        SortedMap<String, Price> prices = new TreeMap<>(table.prices());
        prices.put(item, own);
        SortedMap<String, Ground> known = new TreeMap<>(grounds);
        known.remove(item);
        return new Tariff(new PriceTable(table.currency(), table.region(), table.checked(), prices), known);
    }

    /// The same with an item's price and ground from a list.
    public Tariff listedAs(String item, Tariff list) {
        SortedMap<String, Price> prices = new TreeMap<>(table.prices());
        prices.put(item, list.table.price(item));
        SortedMap<String, Ground> known = new TreeMap<>(grounds);
        list.ground(item).ifPresent(ground -> known.put(item, ground));
        return new Tariff(new PriceTable(table.currency(), table.region(), table.checked(), prices), known);
    }
}
