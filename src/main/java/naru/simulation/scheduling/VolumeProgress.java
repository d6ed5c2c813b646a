package naru.simulation.scheduling;

import java.util.Optional;
import naru.simulation.api.Kind;
import naru.simulation.api.Node;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;

/// How far the volumes are that a pod waits for after it has been given its node.
///
/// Source: `pkg/scheduler/framework/plugins/volumebinding/binder.go`, `checkBindings`.
enum VolumeProgress {
    BOUND,
    UNDER_WAY,
    /// Nobody is at work on it any more, or it ended in a volume that cannot be used from the node.
    FAILED;

    static VolumeProgress of(Pod pod, Node node, Cluster cluster) {
        VolumeProgress all = BOUND;
        for (String name : PodClaims.names(pod)) {
            VolumeProgress one = cluster.get(
                            Kind.PERSISTENT_VOLUME_CLAIM, pod.meta().namespace(), name, PersistentVolumeClaim.class)
                    .map(claim -> of(claim, node, cluster))
                    .orElse(FAILED);
            all = one.compareTo(all) > 0 ? one : all;
        }
        return all;
    }

    private static VolumeProgress of(PersistentVolumeClaim claim, Node node, Cluster cluster) {
        if (claim.meta().isTerminating() || claim.phase() == PersistentVolumeClaim.Phase.LOST) {
            return FAILED;
        }
        if (PodClaims.isBound(claim)) {
            Optional<PersistentVolume> volume = PodClaims.volume(claim, cluster);
            return volume.filter(found -> VolumePlan.isReachable(found, node)).isPresent() ? BOUND : FAILED;
        }
        boolean inHand = !claim.spec().volumeName().isEmpty()
                || !claim.meta()
                        .annotations()
                        .get(PersistentVolumeClaim.SELECTED_NODE)
                        .isEmpty()
                || cluster.list(Kind.PERSISTENT_VOLUME, PersistentVolume.class).stream()
                        .anyMatch(volume -> volume.spec().claim().equals(Optional.of(claim.key())));
        return inHand ? UNDER_WAY : FAILED;
    }
}
