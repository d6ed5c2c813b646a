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
/// It remembers the last cluster it saw, in a form that is quick to read; what it decides does not depend on that. So
/// it is best kept for as long as the profile stays the same, and not shared between threads.
///
/// Source: `pkg/scheduler/schedule_one.go`, `schedulePod`, `findNodesThatPassFilters`, `selectHost`.
public final class SchedulingAlgorithm {

    private final SchedulerProfile profile;
    private final boolean scoring;
    private final NodeTable table = new NodeTable();

    public SchedulingAlgorithm(SchedulerProfile profile) {
        this.profile = profile;
        this.scoring = profile.weights().values().stream().anyMatch(weight -> weight > 0);
    }

    /// Finds a node for `pod`.
    ///
    /// @param nodes by name, as the scheduler believes them to be
    /// @param startIndex the place in the order of nodes to begin at: the last decision's `nextStartIndex`
    public SchedulingDecision decide(Pod pod, Tree<String, NodeInfo> nodes, int startIndex, Dice dice, SimTime time) {
        PodCycle cycle = PodCycle.of(pod);
        int count = nodes.size();
        int start = count == 0 ? 0 : Math.floorMod(startIndex, count);
        table.show(nodes);
        Search search = Search.run(Filters.of(cycle), table, start, enough(count));
        Optional<String> chosen = choose(cycle, search.feasible(), dice, time);
        int next = count == 0 ? 0 : (start + search.examined()) % count;
        return new SchedulingDecision(
                pod, time, nodes, profile, start, next, chosen, search.examined(), search.feasible().length);
    }

    /// Why this pod may not go on this node, by every filter; empty if it may.
    public List<Refusal> refusals(Pod pod, NodeInfo node) {
        return Filters.of(PodCycle.of(pod)).allRefusals(node);
    }

    /// Without scores, the first feasible node is as good as any.
    private int enough(int nodes) {
        return scoring ? FeasibleNodes.toFind(nodes, profile.percentageOfNodesToScore()) : Math.min(1, nodes);
    }

    /// A single feasible node is not scored.
    private Optional<String> choose(PodCycle cycle, int[] feasible, Dice dice, SimTime time) {
        if (feasible.length == 0) {
            return Optional.empty();
        }
        int best =
                feasible.length == 1 ? 0 : best(cycle, Scores.of(profile, cycle).totals(table, feasible), dice, time);
        return Optional.of(table.node(feasible[best]).name());
    }

    /// Which of the totals is the highest; one of them by dice if there are several.
    private static int best(PodCycle cycle, long[] totals, Dice dice, SimTime time) {
        long highest = Long.MIN_VALUE;
        int ties = 0;
        for (long total : totals) {
            ties = total > highest ? 1 : total == highest ? ties + 1 : ties;
            highest = Math.max(highest, total);
        }
        int pick = ties == 1 ? 0 : dice.below(ties, "tie-break", identity(cycle.pod()) + "@" + time.nanos());
        int place = -1;
        for (int left = pick; left >= 0; left--) {
            do {
                place++;
            } while (totals[place] != highest);
        }
        return place;
    }

    private static String identity(Pod pod) {
        return pod.meta().uid().isEmpty()
                ? pod.meta().namespace() + "/" + pod.name()
                : pod.meta().uid();
    }
}
