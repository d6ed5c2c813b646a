package naru.content.format;

import java.time.Duration;
import java.util.List;
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
}
