package naru.simulation.controlplane;

import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Occurrence;
import naru.simulation.kernel.Tree;

/// Everything the API server knows: what etcd would hold.
///
/// @param resourceVersion counts every stored change
/// @param uidsGiven counts the objects ever created, so that no uid comes twice
public record ApiState(
        Tree<ObjectKey, KubeObject> objects, Tree<Long, Occurrence> occurrences, long resourceVersion, long uidsGiven) {

    public static final ApiState EMPTY = new ApiState(Tree.empty(), Tree.empty(), 0, 0);
}
