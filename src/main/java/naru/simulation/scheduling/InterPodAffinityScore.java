package naru.simulation.scheduling;

import java.util.List;
import java.util.Optional;
import naru.simulation.api.Labels;
import naru.simulation.api.Pod;
import naru.simulation.api.PodAffinity;

/// Prefers nodes near pods the pod would like to meet, and near pods that would like to meet it; the other way round
/// for anti-affinity.
///
/// Source: `pkg/scheduler/framework/plugins/interpodaffinity/scoring.go`.
///
/// @param weights the weights of all terms that match, summed up for each domain
record InterPodAffinityScore(DomainCounts weights) implements Score {

    /// What a required term of a pod that is there counts for. Source: `pkg/scheduler/apis/config/v1/defaults.go`,
    /// `HardPodAffinityWeight`.
    private static final int HARD_AFFINITY_WEIGHT = 1;

    /// Empty if nobody prefers anything.
    static Optional<Score> of(PodCycle cycle, Cluster cluster, NodeTable nodes) {
        Pod pod = cycle.pod();
        boolean prefers = !pod.spec().podAffinity().preferred().isEmpty()
                || !pod.spec().podAntiAffinity().preferred().isEmpty();
        if (!prefers && nodes.podsWithAffinity() == 0) {
            return Optional.empty();
        }
        List<AffinityTerm> near = AffinityTerm.preferred(pod.spec().podAffinity(), pod);
        List<AffinityTerm> far = AffinityTerm.preferred(pod.spec().podAntiAffinity(), pod);
        DomainCounts weights = new DomainCounts();
        for (int place = 0; place < nodes.size(); place++) {
            NodeInfo node = nodes.node(place);
            if (!prefers && node.podsWithAffinity() == 0) {
                continue;
            }
            Labels labels = node.node().meta().labels();
            for (Pod existing : node.pods()) {
                add(near, existing, cluster, labels, 1, weights);
                add(far, existing, cluster, labels, -1, weights);
                addWishesOf(existing, pod, cluster, labels, weights);
            }
        }
        return weights.isEmpty() ? Optional.empty() : Optional.of(new InterPodAffinityScore(weights));
    }

    private static void addWishesOf(Pod existing, Pod pod, Cluster cluster, Labels node, DomainCounts weights) {
        PodAffinity affinity = existing.spec().podAffinity();
        add(AffinityTerm.required(affinity, existing), pod, cluster, node, HARD_AFFINITY_WEIGHT, weights);
        add(AffinityTerm.preferred(affinity, existing), pod, cluster, node, 1, weights);
        add(AffinityTerm.preferred(existing.spec().podAntiAffinity(), existing), pod, cluster, node, -1, weights);
    }

    private static void add(
            List<AffinityTerm> terms, Pod pod, Cluster cluster, Labels node, int factor, DomainCounts weights) {
        for (AffinityTerm term : terms) {
            if (term.matches(pod, cluster)) {
                weights.add(term.topologyKey(), node, (long) term.weight() * factor);
            }
        }
    }

    @Override
    public Plugin plugin() {
        return Plugin.INTER_POD_AFFINITY;
    }

    @Override
    public long raw(NodeTable nodes, int place) {
        return weights.sum(nodes.node(place).node().meta().labels());
    }

    @Override
    public void raw(NodeTable nodes, int[] places, long[] scores) {
        for (int i = 0; i < places.length; i++) {
            scores[i] = raw(nodes, places[i]);
        }
    }

    /// The lowest becomes 0 and the highest 100, for raw scores may be negative; all equal become 0.
    @Override
    public void normalize(long[] scores) {
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        for (long score : scores) {
            lowest = Math.min(lowest, score);
            highest = Math.max(highest, score);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] =
                    highest > lowest ? (long) (MAX * ((double) (scores[i] - lowest) / (double) (highest - lowest))) : 0;
        }
    }
}
