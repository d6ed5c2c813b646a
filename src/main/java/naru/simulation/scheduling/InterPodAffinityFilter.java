package naru.simulation.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Labels;
import naru.simulation.api.Pod;

/// Keeps a pod near the pods it requires, away from those it must not meet, and away from those that must not meet it:
/// anti-affinity holds in both directions.
///
/// The first of a group of pods that require each other may go anywhere, or none of them ever could.
///
/// Source: `pkg/scheduler/framework/plugins/interpodaffinity/filtering.go`.
final class InterPodAffinityFilter implements Filter {

    static final String AFFINITY_REASON = "node(s) didn't match pod affinity rules";
    static final String ANTI_AFFINITY_REASON = "node(s) didn't match pod anti-affinity rules";
    static final String EXISTING_REASON = "node(s) didn't satisfy existing pods anti-affinity rules";

    private final Pod pod;
    private final Cluster cluster;
    private final List<AffinityTerm> affinity;
    private final List<AffinityTerm> antiAffinity;

    /// Pods there that match all of the pod's affinity, one of its anti-affinity terms, or have anti-affinity to
    /// it.
    private final DomainCounts wanted;

    private final DomainCounts unwanted;
    private final DomainCounts unwelcome;

    private InterPodAffinityFilter(
            Pod pod,
            Cluster cluster,
            List<AffinityTerm> affinity,
            List<AffinityTerm> antiAffinity,
            DomainCounts wanted,
            DomainCounts unwanted,
            DomainCounts unwelcome) {
        this.pod = pod;
        this.cluster = cluster;
        this.affinity = affinity;
        this.antiAffinity = antiAffinity;
        this.wanted = wanted;
        this.unwanted = unwanted;
        this.unwelcome = unwelcome;
    }

    /// Empty if the pod requires nothing and no pod that is there minds it.
    static Optional<Filter> of(PodCycle cycle, Cluster cluster, NodeTable nodes) {
        Pod pod = cycle.pod();
        boolean particular = !pod.spec().podAffinity().required().isEmpty()
                || !pod.spec().podAntiAffinity().required().isEmpty();
        if (!particular && nodes.podsWithAffinity() == 0 && cluster.nominated().isEmpty()) {
            return Optional.empty();
        }
        InterPodAffinityFilter filter = new InterPodAffinityFilter(
                pod,
                cluster,
                AffinityTerm.required(pod.spec().podAffinity(), pod),
                AffinityTerm.required(pod.spec().podAntiAffinity(), pod),
                new DomainCounts(),
                new DomainCounts(),
                new DomainCounts());
        for (int place = 0; place < nodes.size(); place++) {
            filter.count(nodes.node(place), 1);
        }
        boolean needed = particular
                || !filter.unwelcome.isEmpty()
                || !cluster.nominated().isEmpty();
        return needed ? Optional.of(filter) : Optional.empty();
    }

    private void count(NodeInfo node, int sign) {
        Labels labels = node.node().meta().labels();
        boolean particular = !affinity.isEmpty() || !antiAffinity.isEmpty();
        if (!particular && node.podsWithAffinity() == 0) {
            return;
        }
        for (Pod existing : node.pods()) {
            for (AffinityTerm term : AffinityTerm.required(existing.spec().podAntiAffinity(), existing)) {
                unwelcome.add(term.topologyKey(), labels, term.matches(pod, cluster) ? sign : 0);
            }
            if (AffinityTerm.allMatch(affinity, existing, cluster)) {
                for (AffinityTerm term : affinity) {
                    wanted.add(term.topologyKey(), labels, sign);
                }
            }
            for (AffinityTerm term : antiAffinity) {
                unwanted.add(term.topologyKey(), labels, term.matches(existing, cluster) ? sign : 0);
            }
        }
    }

    @Override
    public Filter where(NodeInfo before, NodeInfo after) {
        InterPodAffinityFilter next = new InterPodAffinityFilter(
                pod, cluster, affinity, antiAffinity, wanted.copy(), unwanted.copy(), unwelcome.copy());
        next.count(before, -1);
        next.count(after, 1);
        return next;
    }

    @Override
    public boolean admits(NodeTable nodes, int place) {
        Labels labels = nodes.node(place).node().meta().labels();
        return isNearWanted(labels) && isFarFromUnwanted(labels) && unwelcome.sum(labels) == 0;
    }

    private boolean isNearWanted(Labels node) {
        boolean allThere = true;
        for (AffinityTerm term : affinity) {
            if (!node.has(term.topologyKey())) {
                return false;
            }
            allThere &= wanted.at(term.topologyKey(), node) > 0;
        }
        return allThere || (wanted.isEmpty() && AffinityTerm.allMatch(affinity, pod, cluster));
    }

    private boolean isFarFromUnwanted(Labels node) {
        for (AffinityTerm term : antiAffinity) {
            if (unwanted.at(term.topologyKey(), node) > 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void explain(NodeInfo node, List<Refusal> refusals) {
        Labels labels = node.node().meta().labels();
        if (!isNearWanted(labels)) {
            refusals.add(refusal(true, AFFINITY_REASON));
        } else if (!isFarFromUnwanted(labels)) {
            refusals.add(refusal(false, ANTI_AFFINITY_REASON));
        } else if (unwelcome.sum(labels) > 0) {
            refusals.add(refusal(false, EXISTING_REASON));
        }
    }

    private static Refusal refusal(boolean unresolvable, String reason) {
        return Refusal.of(Plugin.INTER_POD_AFFINITY, unresolvable, reason, Map.of());
    }
}
