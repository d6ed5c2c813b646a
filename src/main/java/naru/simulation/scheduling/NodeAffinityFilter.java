package naru.simulation.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Labels;
import naru.simulation.api.NodeAffinity;
import naru.simulation.api.PodSpec;

/// Keeps a pod off nodes without the labels it selects (`nodeSelector`) or that match none of its required terms.
///
/// Kubernetes also narrows the nodes it looks at when terms name them (`PreFilterResult`). That only saves work there,
/// and is not done here: the same nodes are refused one by one.
///
/// Source: `pkg/scheduler/framework/plugins/nodeaffinity/node_affinity.go`.
record NodeAffinityFilter(Labels selector, Optional<List<NodeAffinity.Term>> required) implements Filter {

    static final String REASON = "node(s) didn't match Pod's node affinity/selector";

    /// Empty if the pod is not particular.
    static Optional<Filter> of(PodCycle cycle) {
        PodSpec spec = cycle.pod().spec();
        return spec.nodeSelector().isEmpty() && spec.nodeAffinity().required().isEmpty()
                ? Optional.empty()
                : Optional.of(ofWishes(spec));
    }

    /// What the pod wishes, even if that is nothing.
    static NodeAffinityFilter ofWishes(PodSpec spec) {
        return new NodeAffinityFilter(spec.nodeSelector(), spec.nodeAffinity().required());
    }

    @Override
    public boolean admits(NodeTable nodes, int place) {
        return matches(nodes.node(place));
    }

    boolean matches(NodeInfo node) {
        return selects(node) && matchesTerm(node);
    }

    private boolean selects(NodeInfo node) {
        return node.node().meta().labels().containsAll(selector);
    }

    private boolean matchesTerm(NodeInfo node) {
        if (required.isEmpty()) {
            return true;
        }
        for (NodeAffinity.Term term : required.get()) {
            if (NodeSelectorTerm.matches(term, node.node())) {
                return true;
            }
        }
        return false;
    }

    /// The argument `selector` holds the labels that are missing, if they are what it fails for.
    @Override
    public void explain(NodeInfo node, List<Refusal> refusals) {
        if (!selects(node)) {
            refusals.add(Refusal.of(Plugin.NODE_AFFINITY, true, REASON, Map.of("selector", missing(node))));
        } else if (!matchesTerm(node)) {
            refusals.add(Refusal.of(Plugin.NODE_AFFINITY, true, REASON, Map.of()));
        }
    }

    private String missing(NodeInfo node) {
        Labels labels = node.node().meta().labels();
        StringBuilder missing = new StringBuilder();
        selector.entries().forEach((key, value) -> {
            if (!labels.has(key) || !labels.get(key).equals(value)) {
                missing.append(missing.isEmpty() ? "" : ",")
                        .append(key)
                        .append('=')
                        .append(value);
            }
        });
        return missing.toString();
    }
}
