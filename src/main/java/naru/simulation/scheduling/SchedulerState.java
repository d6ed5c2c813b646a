package naru.simulation.scheduling;

import java.util.Optional;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// What the scheduler holds between two cycles.
///
/// @param running whether kube-scheduler is up at all
/// @param nodes what it counts on every node
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
    /// @param place among the active, backing off, or parked until something happens that could help it
    /// @param readyAt when its back-off is over
    public record Queued(
            Turn turn, SimTime since, int attempts, Optional<SimTime> triedAt, Place place, SimTime readyAt) {}

    /// Which part of the queue a pod is in.
    public enum Place {
        ACTIVE,
        BACKING_OFF,
        PARKED
    }

    public static SchedulerState starting(boolean running, SchedulerProfile profile) {
        return new SchedulerState(
                running,
                profile,
                Tree.empty(),
                Tree.empty(),
                Tree.empty(),
                Tree.empty(),
                Tree.empty(),
                0,
                Optional.empty());
    }

    SchedulerState withRunning(boolean next) {
        return new SchedulerState(next, profile, nodes, active, queue, resting, decisions, nextStart, nextCycle);
    }

    SchedulerState withProfile(SchedulerProfile next) {
        return new SchedulerState(running, next, nodes, active, queue, resting, decisions, nextStart, nextCycle);
    }

    SchedulerState withNodes(Tree<String, NodeInfo> next) {
        return new SchedulerState(running, profile, next, active, queue, resting, decisions, nextStart, nextCycle);
    }

    /// With a pod in another place of the queue (or newly in it).
    SchedulerState queued(ObjectKey key, Queued next) {
        SchedulerState out = dequeued(key);
        boolean isActive = next.place() == Place.ACTIVE;
        return new SchedulerState(
                running,
                profile,
                nodes,
                isActive ? out.active.with(next.turn(), key) : out.active,
                out.queue.with(key, next),
                isActive ? out.resting : out.resting.with(key, next),
                decisions,
                nextStart,
                nextCycle);
    }

    SchedulerState dequeued(ObjectKey key) {
        Optional<Queued> before = queue.get(key);
        if (before.isEmpty()) {
            return this;
        }
        return new SchedulerState(
                running,
                profile,
                nodes,
                active.without(before.get().turn()),
                queue.without(key),
                resting.without(key),
                decisions,
                nextStart,
                nextCycle);
    }

    SchedulerState withDecisions(Tree<ObjectKey, SchedulingDecision> next, int start) {
        return new SchedulerState(running, profile, nodes, active, queue, resting, next, start, nextCycle);
    }

    SchedulerState withNextCycle(Optional<SimTime> next) {
        return new SchedulerState(running, profile, nodes, active, queue, resting, decisions, nextStart, next);
    }
}
