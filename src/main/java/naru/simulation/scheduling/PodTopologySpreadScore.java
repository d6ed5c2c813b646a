package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.Labels;
import naru.simulation.api.TopologySpreadConstraint.WhenUnsatisfiable;

/// Prefers domains with few matching pods, for the constraints that a pod would like to see kept.
///
/// Source: `pkg/scheduler/framework/plugins/podtopologyspread/scoring.go` (facts.json
/// `scheduler.topology_spread_score`).
///
/// @param pods for each constraint, how many pods match in each domain with a feasible node; not for host names, where
/// every node is its own domain
/// @param factors what a pod counts for in each: the more domains there are, the more
record PodTopologySpreadScore(
        List<SpreadConstraint> constraints, List<SortedMap<String, Integer>> pods, double[] factors) implements Score {

    private static final String HOSTNAME = "kubernetes.io/hostname";

    /// Of a node without the labels of all constraints: it gets 0 in the end.
    private static final long IGNORED = -1;

    /// @param feasible the places of the nodes to be scored
    static Optional<Score> of(PodCycle cycle, NodeTable nodes, int[] feasible) {
        if (cycle.pod().spec().topologySpread().isEmpty()) {
            return Optional.empty();
        }
        List<SpreadConstraint> constraints = SpreadConstraint.of(cycle, WhenUnsatisfiable.SCHEDULE_ANYWAY);
        if (constraints.isEmpty()) {
            return Optional.empty();
        }
        List<SortedMap<String, Integer>> pods = new ArrayList<>();
        constraints.forEach(constraint -> pods.add(new TreeMap<>()));
        int scored = 0;
        for (int place : feasible) {
            NodeInfo node = nodes.node(place);
            if (SpreadConstraint.allApply(constraints, node)) {
                scored++;
                for (int i = 0; i < constraints.size(); i++) {
                    pods.get(i).put(domain(constraints.get(i), node), 0);
                }
            }
        }
        double[] factors = new double[constraints.size()];
        for (int i = 0; i < factors.length; i++) {
            boolean perNode = constraints.get(i).topologyKey().equals(HOSTNAME);
            factors[i] = Math.log((perNode ? scored : pods.get(i).size()) + 2);
        }
        PodTopologySpreadScore score = new PodTopologySpreadScore(constraints, pods, factors);
        for (int place = 0; place < nodes.size(); place++) {
            score.count(nodes.node(place));
        }
        return Optional.of(score);
    }

    private static String domain(SpreadConstraint constraint, NodeInfo node) {
        return node.node().meta().labels().get(constraint.topologyKey());
    }

    private void count(NodeInfo node) {
        if (!SpreadConstraint.allApply(constraints, node)) {
            return;
        }
        for (int i = 0; i < constraints.size(); i++) {
            SpreadConstraint constraint = constraints.get(i);
            if (!constraint.topologyKey().equals(HOSTNAME) && constraint.counts(node)) {
                pods.get(i).computeIfPresent(domain(constraint, node), (at, sum) -> sum + constraint.matching(node));
            }
        }
    }

    @Override
    public Plugin plugin() {
        return Plugin.POD_TOPOLOGY_SPREAD;
    }

    /// Fewer is better.
    @Override
    public long raw(NodeTable nodes, int place) {
        NodeInfo node = nodes.node(place);
        if (!SpreadConstraint.allApply(constraints, node)) {
            return IGNORED;
        }
        Labels labels = node.node().meta().labels();
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            SpreadConstraint constraint = constraints.get(i);
            int there = constraint.topologyKey().equals(HOSTNAME)
                    ? constraint.matching(node)
                    : pods.get(i).getOrDefault(labels.get(constraint.topologyKey()), 0);
            sum += there * factors[i] + (constraint.maxSkew() - 1);
        }
        return Math.round(sum);
    }

    @Override
    public void raw(NodeTable nodes, int[] places, long[] scores) {
        for (int i = 0; i < places.length; i++) {
            scores[i] = raw(nodes, places[i]);
        }
    }

    @Override
    public void normalize(long[] scores) {
        long lowest = Long.MAX_VALUE;
        long highest = 0;
        for (long score : scores) {
            if (score != IGNORED) {
                lowest = Math.min(lowest, score);
                highest = Math.max(highest, score);
            }
        }
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] == IGNORED) {
                scores[i] = 0;
            } else {
                scores[i] = highest == 0 ? MAX : MAX * (highest + lowest - scores[i]) / highest;
            }
        }
    }
}
