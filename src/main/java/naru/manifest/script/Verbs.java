package naru.manifest.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What a script can do: one verb for each [naru.simulation.Command], in kubectl's words where kubectl has any.
public final class Verbs {

    static final Map<String, Function<Fields, Action>> ALL = new LinkedHashMap<>();

    static {
        ALL.putAll(ObjectVerbs.all());
        ALL.putAll(WorkloadVerbs.all());
        ALL.putAll(NodeVerbs.all());
        ALL.putAll(PodVerbs.all());
        ALL.putAll(DataVerbs.all());
        ALL.putAll(TrafficVerbs.all());
        ALL.putAll(SchedulerVerbs.all());
    }

    private Verbs() {}

    /// Their names, in the order in which the README has them.
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }
}
