package naru.simulation.kubelet;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Condition;
import naru.simulation.api.Pod;
import naru.simulation.api.PodQos;
import naru.simulation.api.PodRequests;
import naru.simulation.api.QosClass;
import naru.simulation.api.Reason;
import naru.simulation.api.Taint;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;

/// Evicts pods from a machine that is short of memory, one at a time, before the kernel has to kill.
///
/// It looks every 10 s (here with each heartbeat), and again as soon as a pod it has evicted is gone. The node says
/// that it is under pressure until it has not been for 5 minutes.
///
/// Source: `pkg/kubelet/eviction/eviction_manager.go`, `synchronize` (facts `eviction.*`).
final class EvictionManager {

    static final String EVICTED = "Evicted";

    private static final Duration TRANSITION_PERIOD = Duration.ofMinutes(5);

    private final ApiServer api;
    private final Clock clock;
    private final Machines machines;
    private final Recorder recorder;
    private final NodeMemory memory;

    EvictionManager(ApiServer api, Clock clock, Machines machines, Recorder recorder, NodeMemory memory) {
        this.api = api;
        this.clock = clock;
        this.machines = machines;
        this.recorder = recorder;
        this.memory = memory;
    }

    /// Looks at the machine's memory.
    ///
    /// @return the pod that has to go, if one has to
    Optional<LocalPod> synchronize(Machine machine) {
        SimTime now = clock.now();
        boolean isShort = memory.available(machine, now) < NodeMemory.THRESHOLD
                && api.node(machine.node()).isPresent();
        if (isShort) {
            machines.put(machine.pressed(Optional.of(now)));
        } else if (machine.pressed()
                .filter(last -> now.since(last).compareTo(TRANSITION_PERIOD) >= 0)
                .isPresent()) {
            machines.put(machine.pressed(Optional.empty()));
        }
        report(machine.node());
        boolean oneIsLeaving =
                machine.pods().values().stream().anyMatch(pod -> pod.failure().equals(EVICTED));
        return isShort && !oneIsLeaving ? first(machine) : Optional.empty();
    }

    private Optional<LocalPod> first(Machine machine) {
        return machine.pods().values().stream()
                .filter(pod -> pod.killedAt().isEmpty()
                        && !PodReport.phase(pod).isTerminal()
                        && pod.spec().priority() < OomScore.SYSTEM_CRITICAL)
                .map(this::candidate)
                .min(EvictionOrder.MEMORY)
                .flatMap(candidate -> machine.pods().get(candidate.uid()));
    }

    private EvictionOrder.Candidate candidate(LocalPod pod) {
        return new EvictionOrder.Candidate(
                pod.uid(),
                pod.spec().priority(),
                PodRequests.total(pod.spec()).memoryBytes(),
                pod.memoryAt(clock.now()));
    }

    void recordEviction(Machine machine, LocalPod pod) {
        EvictionOrder.Candidate candidate = candidate(pod);
        recorder.pod(
                machine.node(),
                pod.key(),
                Reason.PRESSURE_EVICTED,
                Map.of(
                        "usage", Long.toString(candidate.usageBytes()),
                        "request", Long.toString(candidate.requestBytes())));
    }

    /// Says in the node's conditions whether it is under pressure, if that is news.
    void report(String node) {
        Optional<Machine> machine = machines.get(node).filter(Machine::isHeard);
        if (machine.isEmpty() || api.node(node).isEmpty()) {
            return;
        }
        boolean pressed = machine.get().pressed().isPresent();
        List<Condition> known = api.node(node).orElseThrow().conditions();
        if (pressed == Condition.isTrue(known, Condition.MEMORY_PRESSURE)) {
            return;
        }
        Condition condition = new Condition(
                Condition.MEMORY_PRESSURE,
                pressed ? Condition.Status.TRUE : Condition.Status.FALSE,
                clock.now(),
                pressed ? "KubeletHasInsufficientMemory" : "KubeletHasSufficientMemory");
        api.updateNode(node, n -> n.withConditions(condition.in(n.conditions())));
        recorder.node(node, pressed ? Reason.MEMORY_PRESSURE : Reason.MEMORY_FREE);
    }

    /// Whether the kubelet takes a pod on: under pressure none that asks for nothing, unless it tolerates it.
    static boolean admits(Machine machine, Pod pod) {
        Taint taint = new Taint(Taint.MEMORY_PRESSURE, "", Taint.Effect.NO_SCHEDULE);
        return machine.pressed().isEmpty()
                || PodQos.of(pod.spec()) != QosClass.BEST_EFFORT
                || pod.spec().tolerations().stream().anyMatch(toleration -> toleration.tolerates(taint));
    }
}
