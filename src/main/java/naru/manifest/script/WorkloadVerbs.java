package naru.manifest.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import naru.manifest.Limits;
import naru.simulation.Command;
import naru.simulation.Snapshot;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;

/// What is done to workloads as a whole.
final class WorkloadVerbs {

    private static final List<Kind> SCALED = List.of(Kind.DEPLOYMENT, Kind.STATEFUL_SET, Kind.REPLICA_SET);
    private static final List<Kind> ROLLED_OUT = List.of(Kind.DEPLOYMENT, Kind.STATEFUL_SET, Kind.DAEMON_SET);
    private static final List<Kind> DEPLOYMENT = List.of(Kind.DEPLOYMENT);
    private static final List<Kind> CRON_JOB = List.of(Kind.CRON_JOB);

    private WorkloadVerbs() {}

    static Map<String, Function<Fields, Action>> all() {
        Map<String, Function<Fields, Action>> verbs = new LinkedHashMap<>();
        verbs.put("scale", WorkloadVerbs::scale);
        verbs.put("set-image", WorkloadVerbs::setImage);
        verbs.put("restart", on(ROLLED_OUT, Command.RestartRollout::new));
        verbs.put("pause", on(DEPLOYMENT, key -> new Command.PauseRollout(key, true)));
        verbs.put("resume", on(DEPLOYMENT, key -> new Command.PauseRollout(key, false)));
        verbs.put("undo", WorkloadVerbs::undo);
        verbs.put("run-job", on(CRON_JOB, Command.RunJob::new));
        return verbs;
    }

    private static Function<Fields, Action> on(List<Kind> kinds, Function<ObjectKey, Command> command) {
        return fields -> {
            Function<Snapshot, ObjectKey> target = Targets.object(fields, kinds);
            return now -> command.apply(target.apply(now));
        };
    }

    private static Action scale(Fields fields) {
        Function<Snapshot, ObjectKey> target = Targets.object(fields, SCALED);
        int replicas = (int) fields.need("replicas").whole(0, Limits.PODS);
        return now -> new Command.Scale(target.apply(now), replicas);
    }

    private static Action setImage(Fields fields) {
        Function<Snapshot, ObjectKey> target = Targets.object(fields, ROLLED_OUT);
        Function<ObjectKey, Function<Snapshot, String>> container = Targets.containerOfTemplate(fields);
        String image = Values.image(fields.need("image"));
        return now -> {
            ObjectKey key = target.apply(now);
            return new Command.SetImage(key, container.apply(key).apply(now), image);
        };
    }

    private static Action undo(Fields fields) {
        Function<Snapshot, ObjectKey> target = Targets.object(fields, ROLLED_OUT);
        Optional<Long> revision = fields.find("to").map(cursor -> cursor.whole(1, Long.MAX_VALUE));
        return now -> new Command.UndoRollout(target.apply(now), revision);
    }
}
