package naru.manifest.kube;

import java.util.List;
import java.util.Optional;
import naru.manifest.Limits;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.ResourceList;

/// Nodes. Their machines' sizes are in `status`, where the kubelet reports them; one of `capacity` and `allocatable`
/// will do.
final class NodeReader {

    private static final String HOST_NAME_LABEL = "kubernetes.io/hostname";

    private NodeReader() {}

    static Node read(Cursor object) {
        ObjectMeta meta = MetaReader.clusterWide(object);
        Cursor status = object.need("status");
        Optional<Cursor> spec = object.find("spec");
        ResourceList capacity = sizes(status, status.find("capacity").isPresent() ? "capacity" : "allocatable");
        ResourceList allocatable = sizes(status, status.find("allocatable").isPresent() ? "allocatable" : "capacity");
        return new Node(
                withHostName(meta),
                spec.map(cursor -> cursor.flag("unschedulable", false)).orElse(false),
                spec.map(TaintReader::taints).orElse(List.of()),
                capacity,
                allocatable,
                ConditionReader.list(status));
    }

    private static ResourceList sizes(Cursor status, String key) {
        if (status.find(key).isEmpty()) {
            throw status.missing("capacity");
        }
        Cursor map = status.need(key);
        for (String name : List.of(ResourceList.CPU, ResourceList.MEMORY)) {
            map.need(name);
        }
        ResourceList sizes = Amounts.list(status, key, Limits.NODE_AMOUNT);
        return sizes.has(ResourceList.PODS) ? sizes : sizes.with(ResourceList.PODS, Node.MAX_PODS);
    }

    /// The kubelet labels its node itself, so a manifest need not.
    private static ObjectMeta withHostName(ObjectMeta meta) {
        Labels labels = meta.labels();
        return labels.has(HOST_NAME_LABEL) ? meta : meta.withLabels(labels.with(HOST_NAME_LABEL, meta.name()));
    }
}
