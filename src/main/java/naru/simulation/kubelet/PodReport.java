package naru.simulation.kubelet;

import java.util.List;
import java.util.Optional;
import naru.simulation.api.Condition;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerState;
import naru.simulation.api.ContainerStatus;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodStatus;
import naru.simulation.api.Probe;
import naru.simulation.kernel.SimTime;

/// What a kubelet says of a pod, from what it sees on its machine.
///
/// Source of the phase: `pkg/kubelet/kubelet_pods.go`, `getPhase`.
final class PodReport {

    private PodReport() {}

    static PodStatus of(Pod pod, LocalPod local, SimTime now) {
        List<ContainerStatus> containers =
                local.containers().stream().map(c -> status(local, c, now)).toList();
        PodPhase phase = isBeingDeleted(local) ? pod.status().phase() : phase(local);
        boolean ready = !phase.isTerminal()
                && local.containers().stream()
                        .filter(c -> !c.init() || c.spec().restartAlways())
                        .allMatch(c -> isReady(c));
        boolean initialized = Init.isDone(local);
        PodStatus status = new PodStatus(
                        phase,
                        phase == PodPhase.FAILED
                                ? reason(pod, local)
                                : pod.status().reason(),
                        pod.status().conditions(),
                        containers,
                        local.podIp(),
                        Optional.of(local.startTime()),
                        pod.status().nominatedNode())
                .with(condition(Condition.INITIALIZED, initialized, now))
                .with(condition(Condition.CONTAINERS_READY, ready, now))
                .with(condition(Condition.READY, ready, now));
        return local.failure().equals(EvictionManager.EVICTED)
                ? status.with(
                        new Condition(Condition.DISRUPTION_TARGET, Condition.Status.TRUE, now, "TerminationByKubelet"))
                : status;
    }

    /// Told to end: what its containers make of it changes nothing any more.
    private static boolean isBeingDeleted(LocalPod local) {
        return local.killedAt().isPresent() && local.failure().isEmpty();
    }

    private static String reason(Pod pod, LocalPod local) {
        return local.failure().isEmpty() ? pod.status().reason() : local.failure();
    }

    private static Condition condition(String type, boolean holds, SimTime now) {
        return new Condition(type, holds ? Condition.Status.TRUE : Condition.Status.FALSE, now, "");
    }

    static PodPhase phase(LocalPod local) {
        if (!local.failure().isEmpty() && local.containers().stream().noneMatch(LocalContainer::isRunning)) {
            return PodPhase.FAILED;
        }
        List<LocalContainer> main =
                local.containers().stream().filter(c -> !c.init()).toList();
        if (main.stream().allMatch(PodReport::isOver)) {
            boolean failed = main.stream()
                    .anyMatch(c -> ((Activity.Exited) c.activity()).how().exitCode() != 0);
            return failed ? PodPhase.FAILED : PodPhase.SUCCEEDED;
        }
        return main.stream().allMatch(c -> c.attempt() > 0) ? PodPhase.RUNNING : PodPhase.PENDING;
    }

    private static boolean isOver(LocalContainer container) {
        return container.activity() instanceof Activity.Exited exited && !exited.restarts();
    }

    /// Ready means: it runs, its start-up probe has passed, and its readiness probe passes, so far as it has them.
    static boolean isReady(LocalContainer container) {
        return container.isRunning() && isStarted(container) && passes(container, Probe.Type.READINESS);
    }

    static boolean isStarted(LocalContainer container) {
        return container.isRunning() && passes(container, Probe.Type.STARTUP);
    }

    private static boolean passes(LocalContainer container, Probe.Type type) {
        ProbeRecord record = container.probes().get(type);
        return record == null || record.passing();
    }

    private static ContainerStatus status(LocalPod pod, LocalContainer local, SimTime now) {
        Container spec = local.spec();
        return new ContainerStatus(
                spec.name(),
                state(pod, local, now),
                local.lastTermination(),
                isReady(local),
                isStarted(local),
                local.restarts());
    }

    private static ContainerState state(LocalPod pod, LocalContainer local, SimTime now) {
        return switch (local.activity()) {
            case Activity.Idle(), Activity.Pulling(), Activity.Creating() ->
                new ContainerState.Waiting(
                        pod.spec().initContainers().isEmpty() ? "ContainerCreating" : "PodInitializing");
            case Activity.Blocked(String reason) -> new ContainerState.Waiting(reason);
            case Activity.Running(SimTime since) -> new ContainerState.Running(since);
            case Activity.Exited(ContainerState.Terminated how, boolean restarts, SimTime restartAt) ->
                restarts && restartAt.isAfter(now) ? new ContainerState.Waiting("CrashLoopBackOff") : how;
        };
    }
}
