package naru.simulation.controlplane;

import java.time.Duration;
import java.util.Map;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Node;
import naru.simulation.api.Reason;
import naru.simulation.kernel.Clock;

/// Removes the pods of nodes that are no longer there.
///
/// A node's absence is believed only after a quarantine. Source: `pkg/controller/podgc/gc_controller.go`,
/// `quarantineTime` (40 s) and `gcCheckPeriod` (20 s).
final class PodGarbageCollector {

    private static final Duration QUARANTINE = Duration.ofSeconds(40);

    private final ApiServer api;
    private final Clock clock;

    PodGarbageCollector(ApiServer api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    void observe(Change change) {
        if (change instanceof Change.Deleted(Node node)) {
            clock.after(QUARANTINE, new ControlPlaneEvent.CollectOrphans(node.name()));
        }
    }

    void collect(String node) {
        if (api.node(node).isPresent()) {
            return;
        }
        api.podsOn(node).forEach(pod -> {
            api.record(Component.POD_GARBAGE_COLLECTOR, Reason.ORPHAN_REMOVED, pod.key(), Map.of("node", node));
            api.remove(pod.key());
        });
    }
}
