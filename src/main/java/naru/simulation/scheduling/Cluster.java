package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.kernel.Tree;

/// What the scheduler looks at in one cycle: immutable, so that a decision can keep it for a reference.
///
/// Source: `pkg/scheduler/backend/cache/snapshot.go`, `Snapshot`.
///
/// @param nodes by name, with the pods that count on them
/// @param objects everything the API server holds: of it claims, volumes, classes, namespaces and budgets are read
/// @param nominated the waiting pods for which others were made to leave a node (`status.nominatedNodeName`)
public record Cluster(
        Tree<String, NodeInfo> nodes, Tree<ObjectKey, KubeObject> objects, Tree<ObjectKey, Pod> nominated) {

    /// Every namespace carries its name as this label. Source: `pkg/registry/core/namespace/strategy.go`.
    private static final String NAMESPACE_NAME = "kubernetes.io/metadata.name";

    /// Nodes and pods alone.
    public static Cluster of(Tree<String, NodeInfo> nodes) {
        return new Cluster(nodes, Tree.empty(), Tree.empty());
    }

    Cluster withNode(NodeInfo node) {
        return new Cluster(nodes.with(node.name(), node), objects, nominated);
    }

    /// As if `pod` were nowhere: what it finds when it is to be placed anew.
    Cluster without(Pod pod) {
        Tree<String, NodeInfo> next = nodes;
        for (Map.Entry<String, NodeInfo> entry : nodes) {
            next = next.with(entry.getKey(), entry.getValue().withoutPod(pod));
        }
        return new Cluster(next, objects, nominated.without(pod.key()));
    }

    <T extends KubeObject> Optional<T> get(Kind kind, String namespace, String name, Class<T> type) {
        return objects.get(new ObjectKey(kind, namespace, name)).map(type::cast);
    }

    <T extends KubeObject> List<T> list(Kind kind, Class<T> type) {
        List<T> found = new ArrayList<>();
        Optional<Map.Entry<ObjectKey, KubeObject>> entry = objects.higher(new ObjectKey(kind, "", ""));
        while (entry.isPresent() && entry.get().getKey().kind() == kind) {
            found.add(type.cast(entry.get().getValue()));
            entry = objects.higher(entry.get().getKey());
        }
        return found;
    }

    Labels namespaceLabels(String namespace) {
        return objects.get(new ObjectKey(Kind.NAMESPACE, "", namespace))
                .map(KubeObject::meta)
                .map(ObjectMeta::labels)
                .orElse(Labels.NONE)
                .with(NAMESPACE_NAME, namespace);
    }
}
