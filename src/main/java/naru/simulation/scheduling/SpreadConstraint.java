package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Pod;
import naru.simulation.api.TopologySpreadConstraint;
import naru.simulation.api.TopologySpreadConstraint.NodePolicy;
import naru.simulation.api.TopologySpreadConstraint.WhenUnsatisfiable;

/// A topology spread constraint of one pod, read once.
///
/// Source: `pkg/scheduler/framework/plugins/podtopologyspread/common.go`, `topologySpreadConstraint`.
///
/// @param selector which pods are counted; empty: none
/// @param minDomains 1 where the pod says nothing
/// @param affinity which nodes are counted, by the pod's node affinity; empty: all
/// @param taints which nodes are counted, by what the pod tolerates; empty: all
record SpreadConstraint(
        String namespace,
        int maxSkew,
        String topologyKey,
        Optional<LabelSelector> selector,
        int minDomains,
        Optional<NodeAffinityFilter> affinity,
        Optional<TaintTolerationFilter> taints) {

    static List<SpreadConstraint> of(PodCycle cycle, WhenUnsatisfiable kind) {
        List<SpreadConstraint> constraints = new ArrayList<>();
        for (TopologySpreadConstraint constraint : cycle.pod().spec().topologySpread()) {
            if (constraint.whenUnsatisfiable() == kind) {
                constraints.add(of(constraint, cycle));
            }
        }
        return constraints;
    }

    private static SpreadConstraint of(TopologySpreadConstraint constraint, PodCycle cycle) {
        Pod pod = cycle.pod();
        return new SpreadConstraint(
                pod.meta().namespace(),
                constraint.maxSkew(),
                constraint.topologyKey(),
                selector(constraint, pod.meta().labels()),
                constraint.minDomains().orElse(1),
                constraint.nodeAffinityPolicy() == NodePolicy.HONOR
                        ? Optional.of(NodeAffinityFilter.ofWishes(pod.spec()))
                        : Optional.empty(),
                constraint.nodeTaintsPolicy() == NodePolicy.HONOR
                        ? Optional.of(TaintTolerationFilter.of(cycle))
                        : Optional.empty());
    }

    /// A selector that asks for nothing counts nothing: only elsewhere does it mean everything.
    private static Optional<LabelSelector> selector(TopologySpreadConstraint constraint, Labels own) {
        return constraint
                .selector()
                .map(selector -> {
                    Labels wanted = selector.matchLabels();
                    for (String key : constraint.matchLabelKeys()) {
                        wanted = own.has(key) ? wanted.with(key, own.get(key)) : wanted;
                    }
                    return new LabelSelector(wanted, selector.matchExpressions());
                })
                .filter(selector -> !selector.matchLabels().isEmpty()
                        || !selector.matchExpressions().isEmpty());
    }

    /// Whether the pods of this node are counted.
    boolean counts(NodeInfo node) {
        return affinity.map(filter -> filter.matches(node)).orElse(true)
                && taints.map(filter -> filter.tolerates(node)).orElse(true);
    }

    /// How many of the pods on this node are meant. Those that are being deleted do not count.
    int matching(NodeInfo node) {
        if (selector.isEmpty()) {
            return 0;
        }
        int count = 0;
        for (Pod pod : node.pods()) {
            boolean meant = !pod.meta().isTerminating()
                    && pod.meta().namespace().equals(namespace)
                    && selector.get().matches(pod.meta().labels());
            count += meant ? 1 : 0;
        }
        return count;
    }

    /// Whether a node has the labels of all constraints.
    static boolean allApply(List<SpreadConstraint> constraints, NodeInfo node) {
        for (SpreadConstraint constraint : constraints) {
            if (!node.node().meta().labels().has(constraint.topologyKey)) {
                return false;
            }
        }
        return true;
    }
}
