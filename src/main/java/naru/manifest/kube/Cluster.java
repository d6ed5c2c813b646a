package naru.manifest.kube;

import java.util.List;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;

/// The objects of a file, ready to be a scenario's or to be applied: nodes first, else in order of the file.
///
/// What exists in a running cluster is there from time zero: all its timestamps are zero, pods keep their node, phase
/// and restarts, and uids are kept, so that owners still own. What a manifest asks for has no uid and no status yet.
public record Cluster(List<KubeObject> objects) {

    public Cluster {
        objects = List.copyOf(objects);
    }

    public List<Node> nodes() {
        return objects.stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .toList();
    }
}
