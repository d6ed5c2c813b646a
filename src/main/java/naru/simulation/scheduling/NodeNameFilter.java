package naru.simulation.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps a pod that names its node off every other.
///
/// Source: `pkg/scheduler/framework/plugins/nodename/node_name.go`.
record NodeNameFilter(String wanted) implements Filter {

    static final String REASON = "node(s) didn't match the requested node name";

    /// Empty if the pod names no node.
    static Optional<Filter> of(PodCycle cycle) {
        String wanted = cycle.pod().spec().nodeName();
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new NodeNameFilter(wanted));
    }

    @Override
    public boolean admits(NodeTable nodes, int place) {
        return wanted.equals(nodes.node(place).name());
    }

    @Override
    public void explain(NodeInfo node, List<Refusal> refusals) {
        if (!wanted.equals(node.name())) {
            refusals.add(Refusal.of(Plugin.NODE_NAME, true, REASON, Map.of("wanted", wanted)));
        }
    }
}
