package naru.simulation.scheduling;

import java.util.List;
import java.util.Optional;
import naru.simulation.api.Pod;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// One scheduling cycle: from all nodes to one, or to none.
///
/// Nodes are examined in order of name, going on where the last cycle stopped, until enough feasible ones are found;
/// the feasible ones are scored; the highest total wins. Kubernetes breaks ties at random, and so do we, with dice that
/// depend on the pod and the moment alone. Kubernetes examines nodes sixteen at a time and goes round the zones by
/// turns; here it is one after another.
///
/// Source: `pkg/scheduler/schedule_one.go`, `schedulePod`, `findNodesThatPassFilters`, `selectHost`.
public record SchedulingAlgorithm(SchedulerProfile profile) {

    /// Finds a node for `pod`.
    ///
    /// @param nodes by name, as the scheduler believes them to be
    /// @param startIndex the place in the order of nodes to begin at: the last decision's `nextStartIndex`
    public SchedulingDecision decide(Pod pod, Tree<String, NodeInfo> nodes, int startIndex, Dice dice, SimTime time) {
        PodCycle cycle = PodCycle.of(pod);
        int start = nodes.isEmpty() ? 0 : Math.floorMod(startIndex, nodes.size());
        Search search = Search.run(Filters.of(cycle), nodes, start, enough(nodes.size()));
        Optional<String> chosen = choose(cycle, search, dice, time);
        int next = nodes.isEmpty() ? 0 : (start + search.examined()) % nodes.size();
        return new SchedulingDecision(
                pod, time, nodes, profile, start, next, chosen, search.examined(), search.found());
    }

    /// Why this pod may not go on this node, by every filter; empty if it may.
    public List<Refusal> refusals(Pod pod, NodeInfo node) {
        return Filters.of(PodCycle.of(pod)).allRefusals(node);
    }

    /// Without scores, the first feasible node is as good as any.
    private int enough(int nodes) {
        boolean scoring = profile.weights().values().stream().anyMatch(weight -> weight > 0);
        return scoring ? FeasibleNodes.toFind(nodes, profile.percentageOfNodesToScore()) : Math.min(1, nodes);
    }

    /// A single feasible node is not scored.
    private Optional<String> choose(PodCycle cycle, Search search, Dice dice, SimTime time) {
        if (search.found() == 0) {
            return Optional.empty();
        }
        if (search.found() == 1) {
            return Optional.of(search.name(0));
        }
        long[] totals = search.totals(Scores.of(profile, cycle));
        long best = Long.MIN_VALUE;
        int ties = 0;
        for (long total : totals) {
            ties = total > best ? 1 : total == best ? ties + 1 : ties;
            best = Math.max(best, total);
        }
        int pick = ties == 1 ? 0 : dice.below(ties, "tie-break", identity(cycle.pod()) + "@" + time.nanos());
        for (int i = 0; ; i++) {
            if (totals[i] == best && pick-- == 0) {
                return Optional.of(search.name(i));
            }
        }
    }

    private static String identity(Pod pod) {
        return pod.meta().uid().isEmpty()
                ? pod.meta().namespace() + "/" + pod.name()
                : pod.meta().uid();
    }
}
