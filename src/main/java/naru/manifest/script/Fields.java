package naru.manifest.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naru.manifest.Notice;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.manifest.tree.Fault;
import naru.simulation.api.ObjectKey;

/// The fields of an action. It remembers which have been asked for: any other means nothing, and a field that means
/// nothing is a slip of the pen.
final class Fields {

    /// YAML 1.1 reads the bare word `on` as true, and so does kubectl.
    private static final String ON_AS_YAML_READS_IT = "true";

    private final String verb;
    private final Cursor map;
    private final Beside beside;
    private final List<Notice> notices;
    private final Set<String> known = new HashSet<>();

    /// @param beside what other files are read from
    /// @param notices what else there is to say is added to them
    Fields(Cursor map, Beside beside, List<Notice> notices) {
        this(map.text("do", ""), map, beside, notices);
    }

    private Fields(String verb, Cursor map, Beside beside, List<Notice> notices) {
        this.verb = verb;
        this.map = map;
        this.beside = beside;
        this.notices = notices;
    }

    /// The fields of a map inside this one.
    Fields inside(Cursor inner) {
        return new Fields(verb, inner, beside, notices);
    }

    Cursor cursor() {
        return map;
    }

    Beside beside() {
        return beside;
    }

    void notice(List<Notice> more) {
        notices.addAll(more);
    }

    Optional<Cursor> find(String key) {
        known.add(key);
        return map.find(key);
    }

    Cursor need(String key) {
        known.add(key);
        return map.need(key);
    }

    String text(String key) {
        return need(key).text();
    }

    Optional<String> optionalText(String key) {
        return find(key).map(Cursor::text);
    }

    /// The field `on`, whether in quotes or not.
    Optional<Cursor> findOn() {
        return find("on").or(() -> map.find(ON_AS_YAML_READS_IT).map(cursor -> cursor.named("on")));
    }

    String namespace() {
        return optionalText("namespace").orElse(ObjectKey.DEFAULT_NAMESPACE);
    }

    /// Complaint that one of these fields must be there.
    Fault oneOf(List<String> keys) {
        return map.plainFault(ProblemKind.ACTION_WITHOUT_TARGET, verb, String.join(", ", keys));
    }

    void checkThatAllAreKnown() {
        map.entries().forEach((key, value) -> {
            String written = key.equals(ON_AS_YAML_READS_IT) ? "on" : key;
            if (!known.contains(written)) {
                List<String> sorted = new ArrayList<>(known);
                sorted.sort(String::compareTo);
                throw value.plainFault(ProblemKind.ACTION_FIELD_UNKNOWN, written, verb, String.join(", ", sorted));
            }
        });
    }
}
