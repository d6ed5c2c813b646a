package naru.simulation.kubelet;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerState;
import naru.simulation.api.ContainerStatus;
import naru.simulation.api.Probe;
import naru.simulation.kernel.Backoff;
import naru.simulation.kernel.SimTime;

/// A container as it really is on its machine.
///
/// @param attempt counts its starts, so that an event meant for an earlier life is recognised
/// @param pullBackoff how long its image is not asked for again
/// @param broken its program crashes soon after every start
/// @param failing the probes its program answers wrongly
/// @param env the environment its process was started with
/// @param pinnedFiles files of ConfigMaps and Secrets mounted by `subPath`: contents by full path, as when it started
public record LocalContainer(
        Container spec,
        Program program,
        boolean init,
        Activity activity,
        int attempt,
        int restarts,
        Optional<ContainerState.Terminated> lastTermination,
        CrashLoopBackoff backoff,
        Backoff pullBackoff,
        Optional<Leak> leak,
        boolean broken,
        Set<Probe.Type> failing,
        Map<Probe.Type, ProbeRecord> probes,
        SortedMap<String, String> env,
        SortedMap<String, String> pinnedFiles) {

    /// Source: facts `imagepull.backoff_initial`, `imagepull.backoff_max`.
    private static final Backoff NO_PULL_FAILED = Backoff.none(Duration.ofSeconds(10), Duration.ofSeconds(300));

    public LocalContainer {
        failing = Collections.unmodifiableSet(
                failing.isEmpty() ? EnumSet.noneOf(Probe.Type.class) : EnumSet.copyOf(failing));
        Map<Probe.Type, ProbeRecord> sorted = new EnumMap<>(Probe.Type.class);
        sorted.putAll(probes);
        probes = Collections.unmodifiableMap(sorted);
        env = Collections.unmodifiableSortedMap(new TreeMap<>(env));
        pinnedFiles = Collections.unmodifiableSortedMap(new TreeMap<>(pinnedFiles));
    }

    public static LocalContainer fresh(Container spec, Program program, boolean init) {
        return new LocalContainer(
                spec,
                program,
                init,
                new Activity.Idle(),
                0,
                0,
                Optional.empty(),
                CrashLoopBackoff.NONE,
                NO_PULL_FAILED,
                Optional.empty(),
                false,
                Set.of(),
                Map.of(),
                new TreeMap<>(),
                new TreeMap<>());
    }

    public String name() {
        return spec.name();
    }

    public boolean isRunning() {
        return activity instanceof Activity.Running;
    }

    /// Bytes of memory it uses now; 0 unless it runs.
    public long memoryAt(SimTime now) {
        if (!(activity instanceof Activity.Running)) {
            return 0;
        }
        return program.memoryBytes() + leak.map(l -> l.bytesAt(now)).orElse(0L);
    }

    public LocalContainer doing(Activity next) {
        return with(draft -> draft.activity = next);
    }

    /// A new life of the process: its probes begin anew, and a leak begins with what the program needs.
    LocalContainer starting(SimTime now, SortedMap<String, String> environment, SortedMap<String, String> files) {
        Map<Probe.Type, ProbeRecord> fresh = new EnumMap<>(Probe.Type.class);
        spec.probes().forEach((type, probe) -> fresh.put(type, ProbeRecord.initially(type == Probe.Type.LIVENESS)));
        return with(draft -> {
            draft.activity = new Activity.Running(now);
            draft.attempt = attempt + 1;
            draft.leak = leak.map(l -> new Leak(now, l.bytesPerSecond()));
            draft.probes = fresh;
            draft.env = environment;
            draft.pinnedFiles = files;
        });
    }

    /// One that was running before the scenario began: past its start, with the restarts it was reported with.
    public LocalContainer adopted(ContainerStatus status, SimTime now) {
        Map<Probe.Type, ProbeRecord> passing = new EnumMap<>(Probe.Type.class);
        spec.probes()
                .forEach((type, probe) ->
                        passing.put(type, ProbeRecord.initially(type == Probe.Type.READINESS ? status.ready() : true)));
        return with(draft -> {
            draft.activity = new Activity.Running(now.minus(program.startup()));
            draft.attempt = 1;
            draft.restarts = status.restartCount();
            draft.lastTermination = status.lastTermination();
            draft.probes = passing;
        });
    }

    public LocalContainer exited(
            ContainerState.Terminated how, boolean willRestart, SimTime restartAt, CrashLoopBackoff nextBackoff) {
        return with(draft -> {
            draft.activity = new Activity.Exited(how, willRestart, restartAt);
            draft.lastTermination = Optional.of(how);
            draft.backoff = nextBackoff;
        });
    }

    public LocalContainer restarted() {
        return with(draft -> draft.restarts = restarts + 1);
    }

    LocalContainer pullFailed(Backoff next) {
        return with(draft -> draft.pullBackoff = next);
    }

    public LocalContainer leaking(Optional<Leak> next) {
        return with(draft -> draft.leak = next);
    }

    public LocalContainer failing(Set<Probe.Type> next) {
        return with(draft -> draft.failing = next);
    }

    public LocalContainer broken(boolean next) {
        return with(draft -> draft.broken = next);
    }

    LocalContainer configured(SortedMap<String, String> environment, SortedMap<String, String> files) {
        return with(draft -> {
            draft.env = environment;
            draft.pinnedFiles = files;
        });
    }

    public LocalContainer probed(Probe.Type type, ProbeRecord record) {
        Map<Probe.Type, ProbeRecord> next = new EnumMap<>(Probe.Type.class);
        next.putAll(probes);
        next.put(type, record);
        return with(draft -> draft.probes = next);
    }

    private LocalContainer with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.container();
    }

    /// A container being changed: every field as in the one it began with, until it is set.
    private static final class Draft {
        private final LocalContainer from;
        private Activity activity;
        private int attempt;
        private int restarts;
        private Optional<ContainerState.Terminated> lastTermination;
        private CrashLoopBackoff backoff;
        private Backoff pullBackoff;
        private Optional<Leak> leak;
        private boolean broken;
        private Set<Probe.Type> failing;
        private Map<Probe.Type, ProbeRecord> probes;
        private SortedMap<String, String> env;
        private SortedMap<String, String> pinnedFiles;

        private Draft(LocalContainer from) {
            this.from = from;
            activity = from.activity;
            attempt = from.attempt;
            restarts = from.restarts;
            lastTermination = from.lastTermination;
            backoff = from.backoff;
            pullBackoff = from.pullBackoff;
            leak = from.leak;
            broken = from.broken;
            failing = from.failing;
            probes = from.probes;
            env = from.env;
            pinnedFiles = from.pinnedFiles;
        }

        private LocalContainer container() {
            return new LocalContainer(
                    from.spec,
                    from.program,
                    from.init,
                    activity,
                    attempt,
                    restarts,
                    lastTermination,
                    backoff,
                    pullBackoff,
                    leak,
                    broken,
                    failing,
                    probes,
                    env,
                    pinnedFiles);
        }
    }
}
