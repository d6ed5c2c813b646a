package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.StorageClass;

/// How the waiting claims of a pod get their volumes, if the pod goes on a certain node.
///
/// Source: `pkg/scheduler/framework/plugins/volumebinding/binder.go`, `FindPodVolumes`.
///
/// @param reserved volumes that are there, and the claims they are for
/// @param provisioned claims that are to have a volume made for them near the node
record VolumePlan(SortedMap<ObjectKey, ObjectKey> reserved, List<ObjectKey> provisioned) {

    /// Empty if the node cannot do.
    static Optional<VolumePlan> of(PodClaims claims, Node node, Cluster cluster, List<PersistentVolume> volumes) {
        SortedMap<ObjectKey, ObjectKey> reserved = new TreeMap<>();
        List<ObjectKey> provisioned = new ArrayList<>();
        for (PersistentVolumeClaim claim : claims.waiting()) {
            String selected = claim.meta().annotations().get(PersistentVolumeClaim.SELECTED_NODE);
            Optional<PersistentVolume> match =
                    selected.isEmpty() ? match(claim, node, volumes, reserved) : Optional.empty();
            if (match.isPresent()) {
                reserved.put(match.get().key(), claim.key());
            } else if ((selected.isEmpty() || selected.equals(node.name())) && isProvisioned(claim, cluster)) {
                provisioned.add(claim.key());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new VolumePlan(reserved, provisioned));
    }

    private static boolean isProvisioned(PersistentVolumeClaim claim, Cluster cluster) {
        return PodClaims.storageClass(claim, cluster)
                .filter(c -> !c.provisioner().isEmpty() && !c.provisioner().equals(StorageClass.NO_PROVISIONER))
                .isPresent();
    }

    /// The smallest volume that will do; one that is reserved for the claim goes before all others.
    ///
    /// Source: `staging/src/k8s.io/component-helpers/storage/volume/pv_helpers.go`, `FindMatchingVolume`.
    private static Optional<PersistentVolume> match(
            PersistentVolumeClaim claim,
            Node node,
            List<PersistentVolume> volumes,
            SortedMap<ObjectKey, ObjectKey> taken) {
        Optional<PersistentVolume> smallest = Optional.empty();
        for (PersistentVolume volume : volumes) {
            if (taken.containsKey(volume.key())
                    || volume.meta().isTerminating()
                    || !isLargeEnough(volume, claim)
                    || !volume.spec()
                            .storageClassName()
                            .equals(claim.spec().storageClassName().orElse(""))) {
                continue;
            }
            if (volume.spec().claim().equals(Optional.of(claim.key()))) {
                return isReachable(volume, node) ? Optional.of(volume) : Optional.empty();
            }
            boolean smaller = smallest.map(
                            best -> volume.spec().capacityBytes() < best.spec().capacityBytes())
                    .orElse(true);
            if (smaller && isFree(volume) && suits(volume, claim) && isReachable(volume, node)) {
                smallest = Optional.of(volume);
            }
        }
        return smallest;
    }

    private static boolean isLargeEnough(PersistentVolume volume, PersistentVolumeClaim claim) {
        return volume.spec().capacityBytes() >= claim.spec().requestBytes();
    }

    private static boolean isFree(PersistentVolume volume) {
        return volume.spec().claim().isEmpty() && volume.phase() == PersistentVolume.Phase.AVAILABLE;
    }

    private static boolean suits(PersistentVolume volume, PersistentVolumeClaim claim) {
        return volume.spec().accessModes().containsAll(claim.spec().accessModes())
                && claim.spec()
                        .selector()
                        .map(selector -> selector.matches(volume.meta().labels()))
                        .orElse(true);
    }

    /// Whether a volume can be used from a node at all.
    static boolean isReachable(PersistentVolume volume, Node node) {
        return volume.spec()
                .nodeAffinity()
                .map(terms -> terms.stream().anyMatch(term -> NodeSelectorTerm.matches(term, node)))
                .orElse(true);
    }
}
