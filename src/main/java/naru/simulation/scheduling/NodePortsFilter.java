package naru.simulation.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps a pod off nodes where a port it wants on the node itself is taken.
///
/// Source: `pkg/scheduler/framework/plugins/nodeports/node_ports.go`.
record NodePortsFilter(List<HostPort> wanted) implements Filter {

    static final String REASON = "node(s) didn't have free ports for the requested pod ports";

    /// Empty if the pod wants no port of the node.
    static Optional<Filter> of(PodCycle cycle) {
        return cycle.hostPorts().isEmpty() ? Optional.empty() : Optional.of(new NodePortsFilter(cycle.hostPorts()));
    }

    @Override
    public boolean admits(NodeTable nodes, int place) {
        for (HostPort port : wanted) {
            if (isTaken(port, nodes.node(place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTaken(HostPort port, NodeInfo node) {
        for (HostPort used : node.taken().hostPorts()) {
            if (used.conflictsWith(port)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void explain(NodeInfo node, List<Refusal> refusals) {
        for (HostPort port : wanted) {
            if (isTaken(port, node)) {
                String text = port.port() + "/" + port.protocol();
                refusals.add(Refusal.of(Plugin.NODE_PORTS, false, REASON, Map.of("port", text)));
                return;
            }
        }
    }
}
