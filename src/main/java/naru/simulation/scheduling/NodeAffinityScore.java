package naru.simulation.scheduling;

import java.util.List;
import java.util.Optional;
import naru.simulation.api.NodeAffinity;

/// Prefers nodes that match the pod's preferred terms, by the sum of their weights.
///
/// Source: `pkg/scheduler/framework/plugins/nodeaffinity/node_affinity.go`, `Score` (facts.json
/// `scheduler.node_affinity_score`).
record NodeAffinityScore(List<NodeAffinity.Preferred> preferred) implements Score {

    /// Empty if the pod prefers nothing, which is scored for no node (`PreScore`'s `Skip`).
    static Optional<Score> of(PodCycle cycle) {
        List<NodeAffinity.Preferred> preferred =
                cycle.pod().spec().nodeAffinity().preferred();
        return preferred.isEmpty() ? Optional.empty() : Optional.of(new NodeAffinityScore(preferred));
    }

    @Override
    public Plugin plugin() {
        return Plugin.NODE_AFFINITY;
    }

    @Override
    public long raw(NodeTable nodes, int place) {
        long sum = 0;
        for (NodeAffinity.Preferred wish : preferred) {
            sum += NodeSelectorTerm.matches(wish.term(), nodes.node(place).node()) ? wish.weight() : 0;
        }
        return sum;
    }

    @Override
    public void raw(NodeTable nodes, int[] places, long[] scores) {
        for (int i = 0; i < places.length; i++) {
            scores[i] = raw(nodes, places[i]);
        }
    }

    @Override
    public void normalize(long[] scores) {
        Score.normalizeByLargest(scores, false);
    }
}
