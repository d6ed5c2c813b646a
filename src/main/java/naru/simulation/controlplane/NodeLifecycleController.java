package naru.simulation.controlplane;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Condition;
import naru.simulation.api.Lease;
import naru.simulation.api.Node;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.api.Taint;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;

/// Watches the nodes' heartbeats. A node that is silent too long is marked Unknown, its pods not ready, and it is
/// tainted.
///
/// Sources: `pkg/controller/nodelifecycle/node_lifecycle_controller.go` (rules), facts `node.monitor_period`,
/// `node.monitor_grace_period`, `node.condition_taints`, `node.eviction_rate`, `node.unhealthy_zone_threshold`.
final class NodeLifecycleController {

    static final Duration MONITOR_PERIOD = Duration.ofSeconds(5);
    static final Duration GRACE_PERIOD = Duration.ofSeconds(50);
    static final String ZONE = "topology.kubernetes.io/zone";

    private final ApiServer api;
    private final Clock clock;
    private final ControlPlane controlPlane;

    NodeLifecycleController(ApiServer api, Clock clock, ControlPlane controlPlane) {
        this.api = api;
        this.clock = clock;
        this.controlPlane = controlPlane;
    }

    void start() {
        clock.after(MONITOR_PERIOD, new ControlPlaneEvent.MonitorNodes());
    }

    /// A node that says it is short of memory is tainted as soon as it says so.
    void observe(Change change) {
        if (change instanceof Change.Modified(Node before, Node after) && isPressed(before) != isPressed(after)) {
            clock.after(ControlPlane.REACTION, new ControlPlaneEvent.CheckTaints(after.name()));
        }
    }

    private static boolean isPressed(Node node) {
        return Condition.isTrue(node.conditions(), Condition.MEMORY_PRESSURE);
    }

    void checkTaints(String node) {
        api.node(node).ifPresent(this::taintSchedulingOff);
    }

    void monitor() {
        List<Node> nodes = api.nodes();
        nodes.forEach(this::checkHeartbeat);
        List<Node> checked = api.nodes();
        checked.forEach(this::taintSchedulingOff);
        Map<String, Disruption.Zone> zones = Disruption.zones(checked);
        boolean everywhere = zones.values().stream().allMatch(zone -> zone.state() == Disruption.State.FULL);
        checked.forEach(node -> taintExecution(node, zones, everywhere));
        clock.after(MONITOR_PERIOD, new ControlPlaneEvent.MonitorNodes());
    }

    private void checkHeartbeat(Node node) {
        SimTime heard = api.get(Lease.ofNode(node.name()))
                .map(lease -> ((Lease) lease).renewTime())
                .orElse(node.meta().creationTimestamp());
        Duration silent = clock.now().since(heard);
        Optional<Condition> ready = Condition.find(node.conditions(), Condition.READY);
        boolean unknown = ready.map(c -> c.status() == Condition.Status.UNKNOWN).orElse(false);
        boolean wasReady = node.isReady();
        if (silent.compareTo(GRACE_PERIOD) <= 0 || unknown || ready.isEmpty()) {
            return;
        }
        Condition lost = new Condition(Condition.READY, Condition.Status.UNKNOWN, clock.now(), "NodeStatusUnknown");
        api.updateNode(node.name(), n -> n.withConditions(lost.in(n.conditions())));
        if (wasReady) {
            api.record(
                    Component.NODE_LIFECYCLE_CONTROLLER,
                    Reason.NODE_NOT_READY,
                    node.key(),
                    Map.of("silentSeconds", Long.toString(silent.toSeconds())));
            api.podsOn(node.name()).forEach(this::markNotReady);
        }
    }

    private void markNotReady(Pod pod) {
        if (pod.isReady()) {
            api.updatePod(
                    pod.key(),
                    p -> p.withStatus(p.status()
                            .with(new Condition(
                                    Condition.READY, Condition.Status.FALSE, clock.now(), "NodeNotReady"))));
        }
    }

    /// The taint that keeps new pods off follows the condition at once.
    private void taintSchedulingOff(Node node) {
        NodeTaints.set(api, node.name(), Taint.Effect.NO_SCHEDULE, NodeTaints.all(node), clock.now());
    }

    /// The taint that drives pods out is handed out slowly, and not at all while nothing answers anywhere: then it
    /// is likelier that the control plane is cut off than that everything has died.
    private void taintExecution(Node node, Map<String, Disruption.Zone> zones, boolean everywhere) {
        Optional<String> wanted = NodeTaints.wanted(node);
        boolean tainted = NodeTaints.has(node, Taint.Effect.NO_EXECUTE);
        if (wanted.isEmpty() || everywhere) {
            if (tainted) {
                NodeTaints.set(api, node.name(), Taint.Effect.NO_EXECUTE, Set.of(), clock.now());
            }
            return;
        }
        String zone = node.meta().labels().get(ZONE);
        if (!tainted && mayTaint(zone, Objects.requireNonNull(zones.get(zone)))) {
            NodeTaints.set(api, node.name(), Taint.Effect.NO_EXECUTE, Set.of(wanted.get()), clock.now());
        } else if (tainted) {
            NodeTaints.set(api, node.name(), Taint.Effect.NO_EXECUTE, Set.of(wanted.get()), clock.now());
        }
    }

    private boolean mayTaint(String zoneName, Disruption.Zone zone) {
        double rate = zone.evictionsPerSecond();
        ControllerState state = controlPlane.state();
        if (rate == 0 || clock.now().isBefore(state.nextTainting().get(zoneName).orElse(SimTime.ZERO))) {
            return false;
        }
        SimTime next = clock.now().plus(Duration.ofNanos((long) (1e9 / rate)));
        controlPlane.change(state.withNextTainting(state.nextTainting().with(zoneName, next)));
        return true;
    }
}
