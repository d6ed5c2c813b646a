package naru.simulation.scheduling;

import java.util.Optional;
import java.util.function.Consumer;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// What the scheduler holds between two cycles.
///
/// @param running whether kube-scheduler is up at all
/// @param nodes what it counts on every node
/// @param nominated the waiting pods for which others leave a node
/// @param assumed the pods that have their node, but wait for their volumes before they are bound to it
/// @param active the pods to be tried, in the order of [Turn]
/// @param queue every pod that waits, tried or not
/// @param resting those of them that are not active
/// @param decisions the last decision about each pod that still exists
/// @param nextStart where in the order of nodes the next cycle begins
/// @param nextCycle when the next cycle is planned
public record SchedulerState(
        boolean running,
        SchedulerProfile profile,
        Tree<String, NodeInfo> nodes,
        Tree<ObjectKey, Pod> nominated,
        Tree<ObjectKey, Assumed> assumed,
        Tree<Turn, ObjectKey> active,
        Tree<ObjectKey, Queued> queue,
        Tree<ObjectKey, Queued> resting,
        Tree<ObjectKey, SchedulingDecision> decisions,
        int nextStart,
        Optional<SimTime> nextCycle) {

    /// Whose turn it is: higher priority first, then who was queued first. Source:
    /// `pkg/scheduler/framework/plugins/queuesort/priority_sort.go`.
    public record Turn(int priority, SimTime queued, long sequence) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            int byPriority = Integer.compare(other.priority, priority);
            int byTime = byPriority != 0 ? byPriority : queued.compareTo(other.queued);
            return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
        }
    }

    /// A pod that waits.
    ///
    /// @param turn its place among the active; meaningless while it rests
    /// @param since when it began to wait
    /// @param attempts how often no node was found
    /// @param triedAt when it was last tried
    /// @param place among the active, backing off, parked until something happens that could help it, or binding
    /// @param readyAt when its back-off is over
    public record Queued(
            Turn turn, SimTime since, int attempts, Optional<SimTime> triedAt, Place place, SimTime readyAt) {

        Queued at(Place next, SimTime ready) {
            return new Queued(turn, since, attempts, triedAt, next, ready);
        }

        /// Parked after one more failure.
        Queued failed(SimTime now) {
            return new Queued(turn, since, attempts + 1, Optional.of(now), Place.PARKED, now);
        }
    }

    /// Which part of the queue a pod is in.
    public enum Place {
        ACTIVE,
        BACKING_OFF,
        PARKED,
        /// It has its node and waits for its volumes.
        BINDING
    }

    /// A pod that counts on a node before it is bound to it. Source: `pkg/scheduler/schedule_one.go`, `assume`.
    public record Assumed(String node, SimTime since) {}

    public static SchedulerState starting(boolean running, SchedulerProfile profile) {
        return new SchedulerState(
                running,
                profile,
                Tree.empty(),
                Tree.empty(),
                Tree.empty(),
                Tree.empty(),
                Tree.empty(),
                Tree.empty(),
                Tree.empty(),
                0,
                Optional.empty());
    }

    /// What it looks at in a cycle.
    ///
    /// @param objects those of the API server
    public Cluster cluster(Tree<ObjectKey, KubeObject> objects) {
        return new Cluster(nodes, objects, nominated);
    }

    SchedulerState withRunning(boolean next) {
        return with(draft -> draft.running = next);
    }

    SchedulerState withProfile(SchedulerProfile next) {
        return with(draft -> draft.profile = next);
    }

    SchedulerState withNodes(Tree<String, NodeInfo> next) {
        return with(draft -> draft.nodes = next);
    }

    SchedulerState withNominated(Tree<ObjectKey, Pod> next) {
        return next == nominated ? this : with(draft -> draft.nominated = next);
    }

    SchedulerState withAssumed(Tree<ObjectKey, Assumed> next) {
        return with(draft -> draft.assumed = next);
    }

    /// With a pod in another place of the queue (or newly in it).
    SchedulerState queued(ObjectKey key, Queued next) {
        boolean isActive = next.place() == Place.ACTIVE;
        return dequeued(key).with(draft -> {
            draft.active = isActive ? draft.active.with(next.turn(), key) : draft.active;
            draft.queue = draft.queue.with(key, next);
            draft.resting = isActive ? draft.resting : draft.resting.with(key, next);
        });
    }

    SchedulerState dequeued(ObjectKey key) {
        Optional<Queued> before = queue.get(key);
        if (before.isEmpty()) {
            return this;
        }
        return with(draft -> {
            draft.active = active.without(before.get().turn());
            draft.queue = queue.without(key);
            draft.resting = resting.without(key);
        });
    }

    SchedulerState withDecisions(Tree<ObjectKey, SchedulingDecision> next, int start) {
        return with(draft -> {
            draft.decisions = next;
            draft.nextStart = start;
        });
    }

    SchedulerState withNextCycle(Optional<SimTime> next) {
        return with(draft -> draft.nextCycle = next);
    }

    private SchedulerState with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.state();
    }

    private static final class Draft {
        private boolean running;
        private SchedulerProfile profile;
        private Tree<String, NodeInfo> nodes;
        private Tree<ObjectKey, Pod> nominated;
        private Tree<ObjectKey, Assumed> assumed;
        private Tree<Turn, ObjectKey> active;
        private Tree<ObjectKey, Queued> queue;
        private Tree<ObjectKey, Queued> resting;
        private Tree<ObjectKey, SchedulingDecision> decisions;
        private int nextStart;
        private Optional<SimTime> nextCycle;

        private Draft(SchedulerState from) {
            running = from.running;
            profile = from.profile;
            nodes = from.nodes;
            nominated = from.nominated;
            assumed = from.assumed;
            active = from.active;
            queue = from.queue;
            resting = from.resting;
            decisions = from.decisions;
            nextStart = from.nextStart;
            nextCycle = from.nextCycle;
        }

        private SchedulerState state() {
            return new SchedulerState(
                    running, profile, nodes, nominated, assumed, active, queue, resting, decisions, nextStart,
                    nextCycle);
        }
    }
}
