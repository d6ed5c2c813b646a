package naru.simulation.controlplane;

import java.util.Optional;
import java.util.function.Consumer;
import naru.simulation.api.ObjectKey;
import naru.simulation.controlplane.autoscaling.AutoscalerMemory;
import naru.simulation.controlplane.batch.PodFailures;
import naru.simulation.kernel.Backoff;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// What the controllers hold between two events.
///
/// @param work the keys that lie in a controller's queue, so that none lies there twice
/// @param delayed when a controller has said it will look at a key again, at the earliest of the times it named
/// @param evictions when a pod on a tainted node will be evicted
/// @param nextTainting by zone: when the next node may get a NoExecute taint (evictions are rate limited)
/// @param daemonBackoffs by DaemonSet's uid and node: how long to wait before a failed pod there is replaced
/// @param handPlacements by owner's uid (or pod key, for a pod without owner): the node a person chose for the
/// successor
/// @param autoscalers what is remembered of each HorizontalPodAutoscaler
/// @param jobFailures by Job: the failures it waits for before it makes pods again
/// @param volumes what the storage controllers remember
/// @param failures how often in a row looking at a key has failed
public record ControllerState(
        Tree<WorkItem, Boolean> work,
        Tree<WorkItem, SimTime> delayed,
        Tree<ObjectKey, SimTime> evictions,
        Tree<String, SimTime> nextTainting,
        Tree<String, Backoff> daemonBackoffs,
        Tree<String, String> handPlacements,
        Tree<ObjectKey, AutoscalerMemory> autoscalers,
        Tree<ObjectKey, PodFailures> jobFailures,
        VolumesState volumes,
        Tree<WorkItem, Integer> failures) {

    public static final ControllerState EMPTY = new ControllerState(
            Tree.empty(),
            Tree.empty(),
            Tree.empty(),
            Tree.empty(),
            Tree.empty(),
            Tree.empty(),
            Tree.empty(),
            Tree.empty(),
            VolumesState.EMPTY,
            Tree.empty());

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
        return with(draft -> draft.work = next);
    }

    ControllerState withDelayed(Tree<WorkItem, SimTime> next) {
        return with(draft -> draft.delayed = next);
    }

    ControllerState withEvictions(Tree<ObjectKey, SimTime> next) {
        return with(draft -> draft.evictions = next);
    }

    ControllerState withNextTainting(Tree<String, SimTime> next) {
        return with(draft -> draft.nextTainting = next);
    }

    ControllerState withDaemonBackoffs(Tree<String, Backoff> next) {
        return with(draft -> draft.daemonBackoffs = next);
    }

    ControllerState withHandPlacements(Tree<String, String> next) {
        return with(draft -> draft.handPlacements = next);
    }

    ControllerState withAutoscalers(Tree<ObjectKey, AutoscalerMemory> next) {
        return with(draft -> draft.autoscalers = next);
    }

    ControllerState withJobFailures(Tree<ObjectKey, PodFailures> next) {
        return with(draft -> draft.jobFailures = next);
    }

    ControllerState withVolumes(VolumesState next) {
        return with(draft -> draft.volumes = next);
    }

    ControllerState withFailures(Tree<WorkItem, Integer> next) {
        return with(draft -> draft.failures = next);
    }

    private ControllerState with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.state();
    }

    private static final class Draft {
        private Tree<WorkItem, Boolean> work;
        private Tree<WorkItem, SimTime> delayed;
        private Tree<ObjectKey, SimTime> evictions;
        private Tree<String, SimTime> nextTainting;
        private Tree<String, Backoff> daemonBackoffs;
        private Tree<String, String> handPlacements;
        private Tree<ObjectKey, AutoscalerMemory> autoscalers;
        private Tree<ObjectKey, PodFailures> jobFailures;
        private VolumesState volumes;
        private Tree<WorkItem, Integer> failures;

        private Draft(ControllerState from) {
            work = from.work;
            delayed = from.delayed;
            evictions = from.evictions;
            nextTainting = from.nextTainting;
            daemonBackoffs = from.daemonBackoffs;
            handPlacements = from.handPlacements;
            autoscalers = from.autoscalers;
            jobFailures = from.jobFailures;
            volumes = from.volumes;
            failures = from.failures;
        }

        private ControllerState state() {
            return new ControllerState(
                    work,
                    delayed,
                    evictions,
                    nextTainting,
                    daemonBackoffs,
                    handPlacements,
                    autoscalers,
                    jobFailures,
                    volumes,
                    failures);
        }
    }
}
