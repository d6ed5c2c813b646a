package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All scores that a profile gives the nodes that are feasible for one pod.
///
/// Source: `pkg/scheduler/schedule_one.go`, `prioritizeNodes`; `pkg/scheduler/framework/runtime/framework.go`,
/// `RunScorePlugins`.
final class Scores {

    private final Score[] scores;
    private final int[] weights;

    private Scores(Score[] scores, int[] weights) {
        this.scores = scores;
        this.weights = weights;
    }

    /// Plugins without weight in the profile, and those with nothing to say about the pod, are left out.
    ///
    /// @param nodes those of the cluster
    /// @param feasible the places of those that are to be scored
    static Scores of(SchedulerProfile profile, PodCycle cycle, Cluster cluster, NodeTable nodes, int[] feasible) {
        List<Score> scores = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        for (Map.Entry<Plugin, Integer> entry : profile.weights().entrySet()) {
            if (entry.getValue() > 0) {
                score(entry.getKey(), profile, cycle, cluster, nodes, feasible).ifPresent(score -> {
                    scores.add(score);
                    weights.add(entry.getValue());
                });
            }
        }
        return new Scores(
                scores.toArray(Score[]::new),
                weights.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Optional<Score> score(
            Plugin plugin, SchedulerProfile profile, PodCycle cycle, Cluster cluster, NodeTable nodes, int[] feasible) {
        return switch (plugin) {
            case TAINT_TOLERATION -> Optional.of(TaintTolerationScore.of(cycle));
            case NODE_AFFINITY -> NodeAffinityScore.of(cycle);
            case NODE_RESOURCES_FIT -> Optional.of(NodeResourcesFitScore.of(profile.fit(), cycle));
            case NODE_RESOURCES_BALANCED_ALLOCATION -> BalancedAllocationScore.of(cycle);
            case POD_TOPOLOGY_SPREAD -> PodTopologySpreadScore.of(cycle, nodes, feasible);
            case INTER_POD_AFFINITY -> InterPodAffinityScore.of(cycle, cluster, nodes);
            case NODE_UNSCHEDULABLE, NODE_NAME, NODE_PORTS, VOLUME_RESTRICTIONS, VOLUME_BINDING, VOLUME_ZONE ->
                Optional.empty();
        };
    }

    /// The weighted sum for each of the nodes in these places.
    long[] totals(NodeTable nodes, int[] places) {
        long[] totals = new long[places.length];
        long[] column = new long[places.length];
        for (int s = 0; s < scores.length; s++) {
            scores[s].raw(nodes, places, column);
            scores[s].normalize(column);
            for (int i = 0; i < totals.length; i++) {
                totals[i] += column[i] * weights[s];
            }
        }
        return totals;
    }

    /// The same in full: for each node, what each plugin gives it.
    List<List<PluginScore>> explain(NodeTable nodes, int[] places) {
        List<List<PluginScore>> all = new ArrayList<>(places.length);
        for (int i = 0; i < places.length; i++) {
            all.add(new ArrayList<>(scores.length));
        }
        for (int s = 0; s < scores.length; s++) {
            long[] raw = new long[places.length];
            scores[s].raw(nodes, places, raw);
            long[] normalized = raw.clone();
            scores[s].normalize(normalized);
            for (int i = 0; i < places.length; i++) {
                all.get(i).add(new PluginScore(scores[s].plugin(), raw[i], normalized[i], weights[s]));
            }
        }
        return all;
    }
}
