package naru.stage.shell;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.content.format.PriceLists;
import naru.content.price.PriceEntry;
import naru.content.price.PriceList;
import naru.stage.beanstalk.price.Ground;
import naru.stage.beanstalk.price.Tariff;

/// Prices for chapters, which know nothing of where they are read from.
final class Tariffs {

    private Tariffs() {}

    /// Of every region there is a list for, the usual one first.
    static List<Tariff> bundled() {
        return PriceLists.REGIONS.stream()
                .map(PriceLists::bundled)
                .map(Tariffs::of)
                .toList();
    }

    private static Tariff of(PriceList list) {
        SortedMap<String, Ground> grounds = new TreeMap<>();
        list.entries().values().forEach(entry -> grounds.put(entry.item(), ground(entry)));
        return new Tariff(list.table(), grounds);
    }

    private static Ground ground(PriceEntry entry) {
        return new Ground(
                entry.source(),
                entry.stated(),
                entry.checked(),
                entry.certainty().key());
    }
}
