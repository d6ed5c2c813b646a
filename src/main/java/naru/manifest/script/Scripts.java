package naru.manifest.script;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import naru.manifest.Limits;
import naru.manifest.Notice;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.manifest.WholeFile;
import naru.manifest.tree.Cursor;
import naru.manifest.tree.Documents;
import naru.manifest.tree.Fault;
import naru.simulation.kernel.SimTime;

/// Reads scripts: YAML or JSON, a list of actions or a map with the list `actions`.
///
/// Each action is a map with `at` (a time from the start: `2m`), `do` (a verb of [Verbs]) and the fields of its verb.
public final class Scripts {

    private Scripts() {}

    public static Reading<Script> read(Path file) {
        Beside beside = Beside.folder(file.resolveSibling(""));
        return WholeFile.read(file, "YAML", Limits.YAML_BYTES, (name, content) -> read(name, content, beside));
    }

    /// @param name by which problems name the content
    /// @param beside where the files are that `apply` names
    public static Reading<Script> read(String name, byte[] content, Beside beside) {
        List<TimedAction> actions = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        try {
            Documents.read(name, new ByteArrayInputStream(content), document -> {
                Cursor list = document.isMap() ? document.need("actions") : document;
                actions.addAll(of(list, beside, notices).actions());
            });
        } catch (Fault fault) {
            return Reading.failed(fault.problem());
        } catch (IOException impossible) {
            throw new IllegalStateException("memory cannot be unreadable", impossible);
        }
        return actions.isEmpty()
                ? Reading.failed(Problem.of(name, ProblemKind.SCRIPT_EMPTY))
                : new Reading.Read<>(sorted(actions), notices);
    }

    /// The actions of a list inside another file.
    ///
    /// Throws [Fault] at the first that is not understood.
    public static Script of(Cursor list, Beside beside) {
        return of(list, beside, new ArrayList<>());
    }

    private static Script of(Cursor list, Beside beside, List<Notice> notices) {
        return sorted(list.items().stream()
                .map(item -> timed(new Fields(item, beside, notices)))
                .toList());
    }

    /// One action without a moment of its own, done at `at`.
    ///
    /// Throws [Fault] if it is not understood.
    public static TimedAction action(Cursor item, SimTime at, Beside beside) {
        return action(new Fields(item, beside, new ArrayList<>()), at);
    }

    private static TimedAction timed(Fields fields) {
        return action(fields, SimTime.ZERO.plus(Values.duration(fields.need("at"))));
    }

    private static TimedAction action(Fields fields, SimTime at) {
        Cursor verb = fields.need("do");
        Function<Fields, Action> reader = verb.choice(Verbs.ALL);
        Action action = reader.apply(fields);
        fields.checkThatAllAreKnown();
        return new TimedAction(at, verb.text(), action, fields.cursor().place());
    }

    private static Script sorted(List<TimedAction> actions) {
        return new Script(
                actions.stream().sorted(Comparator.comparing(TimedAction::at)).toList());
    }
}
