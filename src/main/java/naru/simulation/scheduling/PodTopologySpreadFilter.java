package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.Labels;
import naru.simulation.api.Pod;
import naru.simulation.api.TopologySpreadConstraint.WhenUnsatisfiable;

/// Keeps a pod off domains that would then have more matching pods than the emptiest by more than `maxSkew`.
///
/// Source: `pkg/scheduler/framework/plugins/podtopologyspread/filtering.go` (facts.json
/// `scheduler.topology_spread_filter`).
final class PodTopologySpreadFilter implements Filter {

    static final String REASON = "node(s) didn't match pod topology spread constraints";
    static final String MISSING_LABEL_REASON = REASON + " (missing required label)";

    private final Pod pod;
    private final List<SpreadConstraint> constraints;

    /// For each constraint, how many pods match in each domain.
    private final List<SortedMap<String, Domain>> domains;

    private final int[] emptiest;

    /// @param nodes how many are counted, so that a domain ends with its last node
    private record Domain(int nodes, int pods) {}

    private PodTopologySpreadFilter(
            Pod pod, List<SpreadConstraint> constraints, List<SortedMap<String, Domain>> domains) {
        this.pod = pod;
        this.constraints = constraints;
        this.domains = domains;
        this.emptiest = new int[constraints.size()];
    }

    /// Empty if the pod does not have to be spread.
    static Optional<Filter> of(PodCycle cycle, NodeTable nodes) {
        if (cycle.pod().spec().topologySpread().isEmpty()) {
            return Optional.empty();
        }
        List<SpreadConstraint> constraints = SpreadConstraint.of(cycle, WhenUnsatisfiable.DO_NOT_SCHEDULE);
        if (constraints.isEmpty()) {
            return Optional.empty();
        }
        List<SortedMap<String, Domain>> domains = new ArrayList<>();
        constraints.forEach(constraint -> domains.add(new TreeMap<>()));
        PodTopologySpreadFilter filter = new PodTopologySpreadFilter(cycle.pod(), constraints, domains);
        for (int place = 0; place < nodes.size(); place++) {
            filter.count(nodes.node(place), 1);
        }
        filter.findEmptiest();
        return Optional.of(filter);
    }

    private void count(NodeInfo node, int sign) {
        if (!SpreadConstraint.allApply(constraints, node)) {
            return;
        }
        for (int i = 0; i < constraints.size(); i++) {
            SpreadConstraint constraint = constraints.get(i);
            if (constraint.counts(node)) {
                String value = node.node().meta().labels().get(constraint.topologyKey());
                Domain before = domains.get(i).getOrDefault(value, new Domain(0, 0));
                Domain after = new Domain(before.nodes + sign, before.pods + sign * constraint.matching(node));
                if (after.nodes == 0) {
                    domains.get(i).remove(value);
                } else {
                    domains.get(i).put(value, after);
                }
            }
        }
    }

    /// The global minimum of each constraint; 0 while there are fewer domains than it wants.
    private void findEmptiest() {
        for (int i = 0; i < emptiest.length; i++) {
            boolean enough = domains.get(i).size() >= constraints.get(i).minDomains();
            emptiest[i] = enough
                    ? domains.get(i).values().stream()
                            .mapToInt(Domain::pods)
                            .min()
                            .orElse(0)
                    : 0;
        }
    }

    @Override
    public Filter where(NodeInfo before, NodeInfo after) {
        List<SortedMap<String, Domain>> copy = new ArrayList<>();
        domains.forEach(ofConstraint -> copy.add(new TreeMap<>(ofConstraint)));
        PodTopologySpreadFilter next = new PodTopologySpreadFilter(pod, constraints, copy);
        next.count(before, -1);
        next.count(after, 1);
        next.findEmptiest();
        return next;
    }

    @Override
    public boolean admits(NodeTable nodes, int place) {
        Labels labels = nodes.node(place).node().meta().labels();
        for (int i = 0; i < emptiest.length; i++) {
            if (!labels.has(constraints.get(i).topologyKey())
                    || skew(i, labels) > constraints.get(i).maxSkew()) {
                return false;
            }
        }
        return true;
    }

    /// By how much the domain would be ahead of the emptiest, with the pod in it.
    private int skew(int constraint, Labels node) {
        SpreadConstraint spread = constraints.get(constraint);
        Domain domain = domains.get(constraint).get(node.get(spread.topologyKey()));
        int there = domain == null ? 0 : domain.pods;
        boolean itself = spread.selector()
                .map(selector -> selector.matches(pod.meta().labels()))
                .orElse(false);
        return there + (itself ? 1 : 0) - emptiest[constraint];
    }

    /// Kubernetes names the first constraint that fails, and so do we: `topology` is its key.
    @Override
    public void explain(NodeInfo node, List<Refusal> refusals) {
        Labels labels = node.node().meta().labels();
        for (int i = 0; i < emptiest.length; i++) {
            String key = constraints.get(i).topologyKey();
            if (!labels.has(key)) {
                refusals.add(refusal(true, MISSING_LABEL_REASON, Map.of("topology", key)));
                return;
            }
            int skew = skew(i, labels);
            if (skew > constraints.get(i).maxSkew()) {
                Map<String, String> arguments = Map.of(
                        "topology", key,
                        "skew", Integer.toString(skew),
                        "maxSkew", Integer.toString(constraints.get(i).maxSkew()));
                refusals.add(refusal(false, REASON, arguments));
                return;
            }
        }
    }

    private static Refusal refusal(boolean unresolvable, String reason, Map<String, String> arguments) {
        return Refusal.of(Plugin.POD_TOPOLOGY_SPREAD, unresolvable, reason, arguments);
    }
}
