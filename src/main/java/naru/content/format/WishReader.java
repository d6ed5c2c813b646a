package naru.content.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.manifest.tree.Cursor;
import naru.manifest.tree.Documents;
import naru.manifest.tree.Fault;
import naru.simulation.wish.Means;
import naru.simulation.wish.Offer;
import naru.simulation.wish.Platform;
import naru.simulation.wish.Wish;
import naru.simulation.wish.WishList;

/// Reads wishes and what becomes of them. An answer without a source or a date is refused.
public final class WishReader {

    private static final Map<String, Means> MEANS = byId(Means.values(), Means::id);

    private WishReader() {}

    /// @param name by which problems name the content
    public static Reading<WishList> read(String name, byte[] content) {
        List<WishList> lists = new ArrayList<>();
        try {
            Documents.read(name, new ByteArrayInputStream(content), document -> lists.add(list(document)));
        } catch (Fault fault) {
            return Reading.failed(fault.problem());
        } catch (IOException unreadable) {
            return Reading.failed(
                    Problem.of(name, ProblemKind.FILE_UNREADABLE, String.valueOf(unreadable.getMessage())));
        }
        return lists.isEmpty()
                ? Reading.failed(Problem.of(name, ProblemKind.FILE_EMPTY))
                : Reading.read(lists.getFirst());
    }

    private static WishList list(Cursor root) {
        Fields.only(root, "sources", "wishes");
        Map<String, String> sources = new LinkedHashMap<>();
        root.need("sources").entries().forEach((id, page) -> sources.put(id, page(page)));
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
                parsed(item.need("checked"), LocalDate::parse, "2026-11-23"),
                item.flag("uncertain", false));
    }

    private static String page(Cursor item) {
        URI page = parsed(item, URI::create, "https://…");
        if (!"https".equals(page.getScheme())) {
            throw item.fault(ProblemKind.WRONG_TYPE, "https://…", item.text());
        }
        return page.toString();
    }

    private static <T> T parsed(Cursor cursor, Function<String, T> parser, String example) {
        String text = cursor.text();
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw cursor.fault(ProblemKind.WRONG_TYPE, example, text);
        }
    }

    private static <T> Map<String, T> byId(T[] values, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T value : values) {
            byId.put(id.apply(value), value);
        }
        return byId;
    }
}
