package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.StorageClass;
import naru.simulation.controlplane.storage.VolumeMatch;

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
        List<PersistentVolume> left = volumes.stream()
                .filter(volume -> !taken.containsKey(volume.key()))
                .toList();
        Optional<PersistentVolume> reserved = left.stream()
                .filter(volume -> VolumeMatch.isReservedFor(volume, claim) && VolumeMatch.satisfies(volume, claim))
                .findFirst();
        return reserved.isPresent()
                ? reserved.filter(volume -> isReachable(volume, node))
                : left.stream()
                        .filter(volume -> VolumeMatch.fits(volume, claim) && isReachable(volume, node))
                        .min(Comparator.comparingLong(volume -> volume.spec().capacityBytes()));
    }

    /// Whether a volume can be used from a node at all.
    static boolean isReachable(PersistentVolume volume, Node node) {
        return volume.spec()
                .nodeAffinity()
                .map(terms -> terms.stream().anyMatch(term -> NodeSelectorTerm.matches(term, node)))
                .orElse(true);
    }
}
