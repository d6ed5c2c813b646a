package naru.simulation.api;

import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// What is reported of a pod.
///
/// @param reason why it failed (`Evicted`, `OutOfcpu`, `NodeLost` …), empty otherwise
/// @param startTime when a kubelet first took it on
/// @param nominatedNode where the scheduler has had others evicted for it; empty otherwise
public record PodStatus(
        PodPhase phase,
        String reason,
        List<Condition> conditions,
        List<ContainerStatus> containers,
        String podIp,
        Optional<SimTime> startTime,
        String nominatedNode) {

    public static final PodStatus NEW =
            new PodStatus(PodPhase.PENDING, "", List.of(), List.of(), "", Optional.empty(), "");

    public PodStatus {
        conditions = List.copyOf(conditions);
        containers = List.copyOf(containers);
    }

    public boolean isReady() {
        return Condition.isTrue(conditions, Condition.READY);
    }

    /// Since when it has been ready, or not ready.
    public Optional<SimTime> readyTransition() {
        return Condition.find(conditions, Condition.READY).map(Condition::lastTransition);
    }

    public int restarts() {
        return containers.stream().mapToInt(ContainerStatus::restartCount).sum();
    }

    public PodStatus with(Condition condition) {
        return new PodStatus(phase, reason, condition.in(conditions), containers, podIp, startTime, nominatedNode);
    }

    /// Ended badly, for a reason in one word.
    public PodStatus failed(String why) {
        return new PodStatus(PodPhase.FAILED, why, conditions, containers, podIp, startTime, nominatedNode);
    }

    public PodStatus withNominatedNode(String node) {
        return new PodStatus(phase, reason, conditions, containers, podIp, startTime, node);
    }
}
