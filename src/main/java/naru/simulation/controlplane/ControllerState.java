package naru.simulation.controlplane;

import java.util.Optional;
import naru.simulation.api.ObjectKey;
import naru.simulation.controlplane.autoscaling.AutoscalerMemory;
import naru.simulation.controlplane.batch.PodFailures;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// What the controllers hold between two events.
///
/// @param work the keys that lie in a controller's queue, so that none lies there twice
/// @param evictions when a pod on a tainted node will be evicted
/// @param nextTainting by zone: when the next node may get a NoExecute taint (evictions are rate limited)
/// @param handPlacements by owner's uid (or pod key, for a pod without owner): the node a person chose for the
/// successor
/// @param jobFailures by Job: the failures it waits for before it makes pods again
/// @param autoscalers what is remembered of each HorizontalPodAutoscaler
public record ControllerState(
        Tree<WorkItem, Boolean> work,
        Tree<ObjectKey, SimTime> evictions,
        Tree<String, SimTime> nextTainting,
        Tree<String, String> handPlacements,
        Tree<ObjectKey, AutoscalerMemory> autoscalers,
        Tree<ObjectKey, PodFailures> jobFailures) {

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
        return new ControllerState(next, evictions, nextTainting, handPlacements, autoscalers, jobFailures);
    }

    ControllerState withEvictions(Tree<ObjectKey, SimTime> next) {
        return new ControllerState(work, next, nextTainting, handPlacements, autoscalers, jobFailures);
    }

    ControllerState withNextTainting(Tree<String, SimTime> next) {
        return new ControllerState(work, evictions, next, handPlacements, autoscalers, jobFailures);
    }

    ControllerState withHandPlacements(Tree<String, String> next) {
        return new ControllerState(work, evictions, nextTainting, next, autoscalers, jobFailures);
    }

    ControllerState withAutoscalers(Tree<ObjectKey, AutoscalerMemory> next) {
        return new ControllerState(work, evictions, nextTainting, handPlacements, next, jobFailures);
    }

    ControllerState withJobFailures(Tree<ObjectKey, PodFailures> next) {
        return new ControllerState(work, evictions, nextTainting, handPlacements, autoscalers, next);
    }
}
