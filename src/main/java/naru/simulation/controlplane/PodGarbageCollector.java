package naru.simulation.controlplane;

import java.time.Duration;
import java.util.Map;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Node;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.api.Taint;
import naru.simulation.kernel.Clock;

/// Removes the pods of nodes that are not there, and those that are to go from a node declared out of service.
///
/// A node's absence is believed only after a quarantine. Source: `pkg/controller/podgc/gc_controller.go`,
/// `quarantineTime` (40 s), `gcCheckPeriod` (20 s), `gcOrphaned` and `gcTerminating`.
final class PodGarbageCollector {

    private static final Duration QUARANTINE = Duration.ofSeconds(40);
    private static final Duration CHECK_PERIOD = Duration.ofSeconds(20);

    private final ApiServer api;
    private final Clock clock;

    PodGarbageCollector(ApiServer api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    void observe(Change change) {
        switch (change) {
            case Change.Deleted(Node node) ->
                clock.after(QUARANTINE, new ControlPlaneEvent.CollectOrphans(node.name()));
            case Change.Added(Pod pod) -> orphaned(pod);
            case Change.Modified(Node before, Node after)
            when !isOutOfService(before) && isOutOfService(after) ->
                clock.after(CHECK_PERIOD, new ControlPlaneEvent.CollectTerminating(after.name()));
            case Change.Modified(Pod before, Pod after) -> {
                if (!before.isScheduled()) {
                    orphaned(after);
                }
                if (!before.meta().isTerminating()
                        && after.meta().isTerminating()
                        && api.node(after.spec().nodeName())
                                .filter(PodGarbageCollector::isOutOfService)
                                .isPresent()) {
                    clock.after(
                            CHECK_PERIOD,
                            new ControlPlaneEvent.CollectTerminating(
                                    after.spec().nodeName()));
                }
            }
            default -> {
                // Nothing that leaves a pod without a machine.
            }
        }
    }

    private void orphaned(Pod pod) {
        if (pod.isScheduled() && api.node(pod.spec().nodeName()).isEmpty()) {
            clock.after(
                    QUARANTINE, new ControlPlaneEvent.CollectOrphans(pod.spec().nodeName()));
        }
    }

    private static boolean isOutOfService(Node node) {
        return node.taints().stream().anyMatch(taint -> taint.key().equals(Taint.OUT_OF_SERVICE));
    }

    void collect(String node) {
        if (api.node(node).isEmpty()) {
            api.podsOn(node).forEach(pod -> remove(pod, node));
        }
    }

    void collectTerminating(String name) {
        api.node(name)
                .filter(node -> !node.isReady() && isOutOfService(node))
                .ifPresent(node -> api.podsOn(name).stream()
                        .filter(pod -> pod.meta().isTerminating())
                        .forEach(pod -> remove(pod, name)));
    }

    private void remove(Pod pod, String node) {
        api.record(Component.POD_GARBAGE_COLLECTOR, Reason.ORPHAN_REMOVED, pod.key(), Map.of("node", node));
        api.remove(pod.key());
    }
}
