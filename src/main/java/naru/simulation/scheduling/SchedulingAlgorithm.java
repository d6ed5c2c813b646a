package naru.simulation.scheduling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import naru.simulation.api.Pod;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;

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
    /// @param cluster as the scheduler believes it to be
    /// @param startIndex the place in the order of nodes to begin at: the last decision's `nextStartIndex`
    public SchedulingDecision decide(Pod pod, Cluster cluster, int startIndex, Dice dice, SimTime time) {
        PodCycle cycle = PodCycle.of(pod);
        int count = cluster.nodes().size();
        int start = count == 0 ? 0 : Math.floorMod(startIndex, count);
        table.show(cluster.nodes());
        Filters filters = Filters.of(cycle, cluster, table);
        OptionalInt nominated = nominated(pod, filters);
        if (nominated.isPresent()) {
            int place = nominated.getAsInt();
            String name = table.node(place).name();
            return new SchedulingDecision(pod, time, cluster, profile, place, start, Optional.of(name), 1, 1);
        }
        Search search = Search.run(filters, table, start, enough(count));
        Optional<String> chosen = choose(cycle, cluster, search.feasible(), dice, time);
        int next = count == 0 ? 0 : (start + search.examined()) % count;
        return new SchedulingDecision(
                pod, time, cluster, profile, start, next, chosen, search.examined(), search.feasible().length);
    }

    /// The place of the node that others were made to leave for this pod, if it can go there now: no other is
    /// looked at.
    ///
    /// Source: `pkg/scheduler/schedule_one.go`, `evaluateNominatedNode`.
    private OptionalInt nominated(Pod pod, Filters filters) {
        if (pod.status().nominatedNode().isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt place = table.find(pod.status().nominatedNode());
        return place.isPresent() && filters.admit(table, place.getAsInt()) ? place : OptionalInt.empty();
    }

    /// Why this pod may not go on this node, by every filter; empty if it may, or if there is no such node.
    public List<Refusal> refusals(Pod pod, Cluster cluster, String node) {
        table.show(cluster.nodes());
        return cluster.nodes()
                .get(node)
                .map(info -> Filters.of(PodCycle.of(pod), cluster, table).allRefusals(info))
                .orElse(List.of());
    }

    /// Without scores, the first feasible node is as good as any.
    private int enough(int nodes) {
        return scoring ? FeasibleNodes.toFind(nodes, profile.percentageOfNodesToScore()) : Math.min(1, nodes);
    }

    /// A single feasible node is not scored.
    private Optional<String> choose(PodCycle cycle, Cluster cluster, int[] feasible, Dice dice, SimTime time) {
        if (feasible.length == 0) {
            return Optional.empty();
        }
        if (feasible.length == 1) {
            return Optional.of(table.node(feasible[0]).name());
        }
        Scores scores = Scores.of(profile, cycle, cluster, table, feasible);
        return Optional.of(table.node(feasible[best(cycle, scores.totals(table, feasible), dice, time)])
                .name());
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
