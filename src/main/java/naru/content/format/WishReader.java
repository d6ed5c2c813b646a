package naru.content.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.manifest.tree.Cursor;
import naru.simulation.wish.Means;
import naru.simulation.wish.Offer;
import naru.simulation.wish.Platform;
import naru.simulation.wish.Wish;
import naru.simulation.wish.WishList;

/// Reads wishes and what becomes of them. An answer without a source or a date is refused.
public final class WishReader {

    private static final Map<String, Means> MEANS = Fields.byName(Means.values(), Means::id);

    private WishReader() {}

    /// @param name by which problems name the content
    public static Reading<WishList> read(String name, byte[] content) {
        return OneDocument.read(name, content, WishReader::list);
    }

    private static WishList list(Cursor root) {
        Fields.only(root, "sources", "wishes");
        Map<String, String> sources = new LinkedHashMap<>();
        root.need("sources")
                .entries()
                .forEach((id, page) -> sources.put(id, Fields.page(page).toString()));
        Set<String> ids = new LinkedHashSet<>();
        List<Wish> wishes = new ArrayList<>();
        for (Cursor item : root.need("wishes").items()) {
            Wish wish = wish(item, sources);
            if (!ids.add(wish.id())) {
                throw item.fault(ProblemKind.DUPLICATE_NAME, wish.id());
            }
            wishes.add(wish);
        }
        return new WishList(wishes);
    }

    private static Wish wish(Cursor item, Map<String, String> sources) {
        List<String> known = new ArrayList<>(List.of("id", "played"));
        Map<Platform, Offer> offers = new EnumMap<>(Platform.class);
        for (Platform platform : Platform.values()) {
            known.add(platform.id());
            offers.put(platform, offer(item.need(platform.id()), sources));
        }
        Fields.only(item, known.toArray(String[]::new));
        return new Wish(item.need("id").text(), item.flag("played", false), offers);
    }

    private static Offer offer(Cursor item, Map<String, String> sources) {
        Fields.only(item, "means", "source", "checked", "uncertain");
        return new Offer(
                item.need("means").choice(MEANS),
                item.need("source").choice(sources),
                Fields.date(item.need("checked")),
                item.flag("uncertain", false));
    }
}
