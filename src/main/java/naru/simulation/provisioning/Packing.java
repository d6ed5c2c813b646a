package naru.simulation.provisioning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import naru.simulation.api.Pod;
import naru.simulation.scheduling.NodeInfo;

/// What to launch for the pods that wait.
///
/// Pods are taken largest first. Each goes where there is room: on a node that is there or on its way, else on one of
/// the machines to be launched, the one with fewest pods first; else one more machine is added. A machine to be
/// launched stays open for every shape that still holds all its pods, and in the end it is the cheapest of these.
///
/// Source: `pkg/controllers/provisioning/scheduling/scheduler.go` (`add`) and `nodeclaim.go`.
///
/// @param left the pods that no machine of the pool would hold, or that the pool's limit leaves out
record Packing(List<Launch> launches, List<Pod> left) {

    /// A machine to be launched, and the pods it is launched for.
    record Launch(NodeShape shape, List<Pod> pods) {}

    Packing {
        launches = List.copyOf(launches);
        left = List.copyOf(left);
    }

    /// @param fleet counts these pods afterwards
    /// @param room how many more machines there may be
    static Packing of(Fleet fleet, List<Pod> waiting, NodePool pool, int room) {
        List<String> there = fleet.nodes();
        List<Open> open = new ArrayList<>();
        List<Pod> left = new ArrayList<>();
        for (Pod pod : waiting.stream().sorted(Fleet.LARGEST_FIRST).toList()) {
            if (!fleet.place(pod, there) && !addTo(open, fleet, pod, pool)) {
                Open another = new Open("new-" + open.size(), pool.shapes(), new ArrayList<>());
                if (open.size() < room && another.takes(pod, fleet, pool)) {
                    open.add(another);
                } else {
                    fleet.remove(another.name);
                    left.add(pod);
                }
            }
        }
        return new Packing(
                open.stream()
                        .map(one -> new Launch(one.shapes.getFirst(), List.copyOf(one.pods)))
                        .toList(),
                left);
    }

    private static boolean addTo(List<Open> open, Fleet fleet, Pod pod, NodePool pool) {
        return open.stream()
                .sorted(Comparator.comparingInt((Open one) -> one.pods.size()))
                .anyMatch(one -> one.takes(pod, fleet, pool));
    }

    /// A machine that is not launched yet, and the shapes it can still have.
    private static final class Open {
        private final String name;
        private final List<Pod> pods;
        private List<NodeShape> shapes;

        private Open(String name, List<NodeShape> shapes, List<Pod> pods) {
            this.name = name;
            this.shapes = shapes;
            this.pods = pods;
        }

        private boolean takes(Pod pod, Fleet fleet, NodePool pool) {
            List<NodeShape> holding = shapes.stream()
                    .filter(shape -> {
                        fleet.put(info(shape, pool));
                        return fleet.admits(pod, name);
                    })
                    .toList();
            if (!holding.isEmpty()) {
                shapes = holding;
                pods.add(pod);
            }
            fleet.put(info(shapes.getFirst(), pool));
            return !holding.isEmpty();
        }

        private NodeInfo info(NodeShape shape, NodePool pool) {
            return NodeInfo.of(shape.node(pool.name(), name), pods);
        }
    }
}
