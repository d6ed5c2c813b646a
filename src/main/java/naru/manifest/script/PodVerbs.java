package naru.manifest.script;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import naru.simulation.Command;
import naru.simulation.Snapshot;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Probe;
import naru.simulation.security.Hole;

/// What is done to single pods and the programs in them.
final class PodVerbs {

    private static final Map<String, Hole> HOLES = new LinkedHashMap<>();

    static {
        HOLES.put("known", Hole.KNOWN_VULNERABILITY);
        HOLES.put("zero-day", Hole.ZERO_DAY);
        HOLES.put("kernel", Hole.KERNEL_ZERO_DAY);
    }

    private PodVerbs() {}

    static Map<String, Function<Fields, Action>> all() {
        Map<String, Function<Fields, Action>> verbs = new LinkedHashMap<>();
        verbs.put("evict", onPod(Command.Evict::new));
        verbs.put("bind", toNode(Command.Bind::new));
        verbs.put("move", toNode(Command.Move::new));
        verbs.put("crash", onContainer(Command.CrashContainer::new));
        verbs.put("break", onContainer(Command.BreakProgram::new));
        verbs.put("leak", PodVerbs::leak);
        verbs.put("fail-probe", PodVerbs::failProbe);
        verbs.put("heal", onPod(Command.Heal::new));
        verbs.put("exploit", PodVerbs::exploit);
        return verbs;
    }

    private static Function<Fields, Action> onPod(Function<ObjectKey, Command> command) {
        return fields -> {
            Function<Snapshot, ObjectKey> pod = Targets.pod(fields);
            return now -> command.apply(pod.apply(now));
        };
    }

    private static Function<Fields, Action> onContainer(BiFunction<ObjectKey, String, Command> command) {
        return fields -> {
            Function<Snapshot, Targets.Inside> inside = Targets.container(fields);
            return now -> {
                Targets.Inside found = inside.apply(now);
                return command.apply(found.pod(), found.container());
            };
        };
    }

    private static Function<Fields, Action> toNode(BiFunction<ObjectKey, String, Command> command) {
        return fields -> {
            Function<Snapshot, ObjectKey> pod = Targets.pod(fields);
            Function<Snapshot, String> node = Targets.node(fields);
            return now -> command.apply(pod.apply(now), node.apply(now));
        };
    }

    private static Action leak(Fields fields) {
        long perSecond = Values.bytes(fields.need("rate"));
        return onContainer((pod, container) -> new Command.LeakMemory(pod, container, perSecond))
                .apply(fields);
    }

    private static Action failProbe(Fields fields) {
        Probe.Type probe = fields.need("probe").choice(Values.names(Probe.Type.class));
        return onContainer((pod, container) -> new Command.FailProbe(pod, container, probe))
                .apply(fields);
    }

    private static Action exploit(Fields fields) {
        Hole hole = fields.need("hole").choice(HOLES);
        return onContainer((pod, container) -> new Command.Exploit(pod, container, hole))
                .apply(fields);
    }
}
