package naru.content.format;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;

/// What is the same for every file of ours.
final class Fields {

    private Fields() {}

    /// Complains about a field that nobody would read: it is misspelt, and silence would hide that.
    static void only(Cursor map, String... known) {
        List<String> names = List.of(known);
        map.entries().forEach((name, cursor) -> {
            if (!names.contains(name)) {
                throw cursor.fault(ProblemKind.UNKNOWN_VALUE, name, String.join(", ", names));
            }
        });
    }

    /// A span of time: `45s`, `5m`, `14d`.
    static Duration span(Cursor cursor) {
        String text = cursor.text();
        if (!ConditionReader.isSpan(text)) {
            throw cursor.fault(ProblemKind.WRONG_TYPE, "45s", text);
        }
        return ConditionReader.span(text);
    }

    /// A page of the web: `https://…`.
    static URI page(Cursor cursor) {
        URI page = parsed(cursor, URI::create, "https://…");
        if (!"https".equals(page.getScheme()) || page.getHost() == null) {
            throw cursor.fault(ProblemKind.UNKNOWN_VALUE, cursor.text(), "https://…");
        }
        return page;
    }

    /// A day: `2026-11-23`.
    static LocalDate date(Cursor cursor) {
        return parsed(cursor, LocalDate::parse, "2026-11-23");
    }

    /// @param example what would have been understood
    static <T> T parsed(Cursor cursor, Function<String, T> parser, String example) {
        try {
            return parser.apply(cursor.text());
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw cursor.fault(ProblemKind.UNKNOWN_VALUE, cursor.text(), example);
        }
    }

    /// By their names in files, in the order in which a complaint lists them.
    static <T> Map<String, T> byName(T[] values, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        for (T value : values) {
            byName.put(name.apply(value), value);
        }
        return byName;
    }
}
