package naru.content.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import naru.content.price.Certainty;
import naru.content.price.PriceEntry;
import naru.content.price.PriceList;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.price.Price;
import naru.simulation.price.Unit;

/// Reads one price list: a map with `currency`, `region` and the list `items`.
///
/// Each item has its `id`, a `price` in whole dollars (`0.0208`), the unit it is `per`, its `source`, the day it was
/// `checked`, and may have the day for which it is `stated` and its `certainty`.
final class PriceReader {

    private static final int MOST = 1_000_000;
    private static final long MICRO = 1_000_000;

    private static final Map<String, Unit> UNITS = Fields.byName(Unit.values(), Unit::id);
    private static final Map<String, Certainty> CERTAINTIES = Fields.byName(Certainty.values(), Certainty::id);

    private PriceReader() {}

    /// @param base the list it goes over, whose items and units are those there are; none for a list on its own
    static PriceList read(Cursor list, Optional<PriceList> base) {
        Fields.only(list, "currency", "region", "items");
        Cursor items = list.need("items");
        SequencedMap<String, PriceEntry> entries = new LinkedHashMap<>();
        for (Cursor item : items.items()) {
            PriceEntry entry = entry(item, base);
            if (entries.putIfAbsent(entry.item(), entry) != null) {
                throw item.need("id").fault(ProblemKind.DUPLICATE_NAME, entry.item());
            }
        }
        if (entries.isEmpty()) {
            throw items.fault(ProblemKind.LIST_EMPTY);
        }
        return new PriceList(
                list.need("currency").choice(Map.of("USD", "USD")),
                list.need("region").text(),
                entries);
    }

    private static PriceEntry entry(Cursor item, Optional<PriceList> base) {
        Fields.only(item, "id", "price", "per", "source", "stated", "checked", "certainty");
        String id = item.need("id").text();
        Cursor per = item.need("per");
        Unit unit = per.choice(UNITS);
        if (base.isPresent()) {
            SequencedMap<String, PriceEntry> known = base.get().entries();
            PriceEntry usual = known.get(id);
            if (usual == null) {
                throw item.need("id").fault(ProblemKind.UNKNOWN_VALUE, id, String.join(", ", known.sequencedKeySet()));
            }
            if (usual.price().unit() != unit) {
                throw per.fault(
                        ProblemKind.UNKNOWN_VALUE,
                        per.text(),
                        usual.price().unit().id());
            }
        }
        return new PriceEntry(
                id,
                new Price(amount(item.need("price")), unit),
                Fields.page(item.need("source")),
                item.find("stated").map(Fields::date),
                Fields.date(item.need("checked")),
                item.choice("certainty", CERTAINTIES, Certainty.CONFIRMED));
    }

    /// To the nearest millionth of a dollar.
    private static long amount(Cursor price) {
        double dollars = price.decimal(0, MOST);
        long micro = Math.round(dollars * MICRO);
        if (micro == 0) {
            throw price.fault(ProblemKind.NOT_POSITIVE, dollars);
        }
        return micro;
    }
}
