package naru.simulation.controlplane;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import naru.simulation.api.Node;

/// How bad things are in each zone, which decides how fast pods are driven out of lost nodes.
///
/// Sources: facts `node.eviction_rate`, `node.secondary_eviction_rate`, `node.unhealthy_zone_threshold`,
/// `node.large_cluster_threshold` (`pkg/controller/nodelifecycle/node_lifecycle_controller.go`, `ComputeZoneState`,
/// `ReducedQPSFunc`).
final class Disruption {

    private static final double RATE = 0.1;
    private static final double SECONDARY_RATE = 0.01;
    private static final double UNHEALTHY_THRESHOLD = 0.55;
    private static final int LARGE_CLUSTER = 50;

    enum State {
        NORMAL,
        PARTIAL,
        FULL
    }

    record Zone(int ready, int notReady) {
        State state() {
            if (ready == 0 && notReady > 0) {
                return State.FULL;
            }
            boolean many = notReady > 2 && (double) notReady / (notReady + ready) >= UNHEALTHY_THRESHOLD;
            return many ? State.PARTIAL : State.NORMAL;
        }

        /// Nodes tainted for eviction in a second. A zone that is lost as a whole while others live is emptied
        /// at the full rate.
        double evictionsPerSecond() {
            if (state() != State.PARTIAL) {
                return RATE;
            }
            return ready + notReady > LARGE_CLUSTER ? SECONDARY_RATE : 0;
        }

        private Zone with(Node node) {
            return node.isReady() ? new Zone(ready + 1, notReady) : new Zone(ready, notReady + 1);
        }
    }

    private Disruption() {}

    static Map<String, Zone> zones(List<Node> nodes) {
        Map<String, Zone> zones = new TreeMap<>();
        for (Node node : nodes) {
            String name = node.meta().labels().get(NodeLifecycleController.ZONE);
            zones.put(name, zones.getOrDefault(name, new Zone(0, 0)).with(node));
        }
        return zones;
    }
}
