package naru.simulation.controlplane;

import java.util.Optional;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// What the controllers hold between two events.
///
/// @param work the keys that lie in a controller's queue, so that none lies there twice
/// @param delayed when a controller has said it will look at a key again, at the earliest of the times it named
/// @param evictions when a pod on a tainted node will be evicted
/// @param nextTainting by zone: when the next node may get a NoExecute taint (evictions are rate limited)
/// @param handPlacements by owner's uid (or pod key, for a pod without owner): the node a person chose for the
/// successor
/// @param failures how often in a row looking at a key has failed
public record ControllerState(
        Tree<WorkItem, Boolean> work,
        Tree<WorkItem, SimTime> delayed,
        Tree<ObjectKey, SimTime> evictions,
        Tree<String, SimTime> nextTainting,
        Tree<String, String> handPlacements,
        Tree<WorkItem, Integer> failures) {

    public static final ControllerState EMPTY =
            new ControllerState(Tree.empty(), Tree.empty(), Tree.empty(), Tree.empty(), Tree.empty(), Tree.empty());

    /// A key in a controller's work queue.
    public record WorkItem(String controller, ObjectKey key) implements Comparable<WorkItem> {
        @Override
        public int compareTo(WorkItem other) {
            int byController = controller.compareTo(other.controller);
            return byController != 0 ? byController : key.compareTo(other.key);
        }
    }

    public Optional<SimTime> evictionOf(ObjectKey pod) {
        return evictions.get(pod);
    }

    ControllerState withWork(Tree<WorkItem, Boolean> next) {
        return new ControllerState(next, delayed, evictions, nextTainting, handPlacements, failures);
    }

    ControllerState withDelayed(Tree<WorkItem, SimTime> next) {
        return new ControllerState(work, next, evictions, nextTainting, handPlacements, failures);
    }

    ControllerState withEvictions(Tree<ObjectKey, SimTime> next) {
        return new ControllerState(work, delayed, next, nextTainting, handPlacements, failures);
    }

    ControllerState withNextTainting(Tree<String, SimTime> next) {
        return new ControllerState(work, delayed, evictions, next, handPlacements, failures);
    }

    ControllerState withHandPlacements(Tree<String, String> next) {
        return new ControllerState(work, delayed, evictions, nextTainting, next, failures);
    }

    ControllerState withFailures(Tree<WorkItem, Integer> next) {
        return new ControllerState(work, delayed, evictions, nextTainting, handPlacements, next);
    }
}
