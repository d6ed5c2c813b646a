package naru.simulation.kubelet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerState;
import naru.simulation.api.ContainerStatus;
import naru.simulation.api.Probe;
import naru.simulation.kernel.SimTime;

/// A container as it really is on its machine.
///
/// @param attempt counts its starts, so that an event meant for an earlier life is recognised
/// @param broken its program crashes soon after every start
/// @param failing the probes its program answers wrongly
public record LocalContainer(
        Container spec,
        Program program,
        boolean init,
        Activity activity,
        int attempt,
        int restarts,
        Optional<ContainerState.Terminated> lastTermination,
        CrashLoopBackoff backoff,
        Optional<Leak> leak,
        boolean broken,
        Set<Probe.Type> failing,
        Map<Probe.Type, ProbeRecord> probes) {

    public LocalContainer {
        failing = Collections.unmodifiableSet(
                failing.isEmpty() ? EnumSet.noneOf(Probe.Type.class) : EnumSet.copyOf(failing));
        Map<Probe.Type, ProbeRecord> sorted = new EnumMap<>(Probe.Type.class);
        sorted.putAll(probes);
        probes = Collections.unmodifiableMap(sorted);
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
                Optional.empty(),
                false,
                Set.of(),
                Map.of());
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
        return new LocalContainer(
                spec, program, init, next, attempt, restarts, lastTermination, backoff, leak, broken, failing, probes);
    }

    /// A new life of the process: its probes begin anew, and a leak begins with what the program needs.
    public LocalContainer starting(SimTime now) {
        Map<Probe.Type, ProbeRecord> fresh = new EnumMap<>(Probe.Type.class);
        spec.probes().forEach((type, probe) -> fresh.put(type, ProbeRecord.initially(type == Probe.Type.LIVENESS)));
        return new LocalContainer(
                spec,
                program,
                init,
                new Activity.Running(now),
                attempt + 1,
                restarts,
                lastTermination,
                backoff,
                leak.map(l -> new Leak(now, l.bytesPerSecond())),
                broken,
                failing,
                fresh);
    }

    /// One that was running before the scenario began: past its start, with the restarts it was reported with.
    public LocalContainer adopted(ContainerStatus status, SimTime now) {
        Map<Probe.Type, ProbeRecord> passing = new EnumMap<>(Probe.Type.class);
        spec.probes()
                .forEach((type, probe) ->
                        passing.put(type, ProbeRecord.initially(type == Probe.Type.READINESS ? status.ready() : true)));
        return new LocalContainer(
                spec,
                program,
                init,
                new Activity.Running(now.minus(program.startup())),
                1,
                status.restartCount(),
                status.lastTermination(),
                backoff,
                leak,
                broken,
                failing,
                passing);
    }

    public LocalContainer exited(
            ContainerState.Terminated how, boolean willRestart, SimTime restartAt, CrashLoopBackoff nextBackoff) {
        return new LocalContainer(
                spec,
                program,
                init,
                new Activity.Exited(how, willRestart, restartAt),
                attempt,
                restarts,
                Optional.of(how),
                nextBackoff,
                leak,
                broken,
                failing,
                probes);
    }

    public LocalContainer restarted() {
        return new LocalContainer(
                spec,
                program,
                init,
                activity,
                attempt,
                restarts + 1,
                lastTermination,
                backoff,
                leak,
                broken,
                failing,
                probes);
    }

    public LocalContainer leaking(Optional<Leak> next) {
        return new LocalContainer(
                spec,
                program,
                init,
                activity,
                attempt,
                restarts,
                lastTermination,
                backoff,
                next,
                broken,
                failing,
                probes);
    }

    public LocalContainer failing(Set<Probe.Type> next) {
        return new LocalContainer(
                spec, program, init, activity, attempt, restarts, lastTermination, backoff, leak, broken, next, probes);
    }

    public LocalContainer broken(boolean next) {
        return new LocalContainer(
                spec,
                program,
                init,
                activity,
                attempt,
                restarts,
                lastTermination,
                backoff,
                leak,
                next,
                failing,
                probes);
    }

    public LocalContainer probed(Probe.Type type, ProbeRecord record) {
        Map<Probe.Type, ProbeRecord> next = new EnumMap<>(Probe.Type.class);
        next.putAll(probes);
        next.put(type, record);
        return new LocalContainer(
                spec,
                program,
                init,
                activity,
                attempt,
                restarts,
                lastTermination,
                backoff,
                leak,
                broken,
                failing,
                next);
    }
}
