package naru.manifest.script;

import java.util.List;

/// What is done, in order of time; at the same time in the order written.
public record Script(List<TimedAction> actions) {

    public static final Script EMPTY = new Script(List.of());

    public Script {
        actions = List.copyOf(actions);
    }
}
