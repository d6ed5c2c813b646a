package naru.simulation.kubelet;

import java.util.Map;
import java.util.TreeMap;
import naru.simulation.api.Component;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ApiServer;

/// Writes down what happens on machines.
///
/// It writes even what the control plane cannot know (a container that crashes on a machine cut off): the reader sees
/// both what is so and what is known.
record Recorder(ApiServer api) {

    void pod(String node, ObjectKey pod, Reason reason, Map<String, String> arguments) {
        Map<String, String> more = new TreeMap<>(arguments);
        more.put("node", node);
        api.record(Component.KUBELET, reason, pod, more);
    }

    void node(String node, Reason reason) {
        api.record(Component.KUBELET, reason, ObjectKey.node(node), Map.of());
    }
}
