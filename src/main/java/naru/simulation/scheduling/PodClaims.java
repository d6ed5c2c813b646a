package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Kind;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.StorageClass;
import naru.simulation.api.Volume;

/// The claims that a pod uses, by how far they are.
///
/// Source: `pkg/scheduler/framework/plugins/volumebinding/binder.go`, `GetPodVolumeClaims`; `volume_binding.go`,
/// `podHasPVCs`.
///
/// @param bound those that have their volume
/// @param waiting those that get one only when the pod has been given a node; smallest first
/// @param obstacle what keeps the pod off every node, whichever it is
record PodClaims(List<PersistentVolumeClaim> bound, List<PersistentVolumeClaim> waiting, Optional<Refusal> obstacle) {

    static final String UNBOUND_IMMEDIATE = "pod has unbound immediate PersistentVolumeClaims";

    /// Empty for a pod that uses no claim.
    static Optional<PodClaims> of(Pod pod, Cluster cluster) {
        List<PersistentVolumeClaim> bound = new ArrayList<>();
        List<PersistentVolumeClaim> waiting = new ArrayList<>();
        Optional<Refusal> obstacle = Optional.empty();
        List<String> names = names(pod);
        for (String name : names) {
            Optional<PersistentVolumeClaim> claim = cluster.get(
                    Kind.PERSISTENT_VOLUME_CLAIM, pod.meta().namespace(), name, PersistentVolumeClaim.class);
            Optional<String> why = claim.isEmpty()
                    ? Optional.of("persistentvolumeclaim \"" + name + "\" not found")
                    : unusable(claim.get(), cluster);
            if (why.isPresent()) {
                obstacle = obstacle.or(() -> Optional.of(refusal(why.get(), name)));
            } else {
                (isBound(claim.orElseThrow()) ? bound : waiting).add(claim.orElseThrow());
            }
        }
        waiting.sort(Comparator.comparingLong(claim -> claim.spec().requestBytes()));
        return names.isEmpty() ? Optional.empty() : Optional.of(new PodClaims(bound, waiting, obstacle));
    }

    static List<String> names(Pod pod) {
        List<String> names = new ArrayList<>(0);
        for (Volume volume : pod.spec().volumes()) {
            if (volume.source() instanceof Volume.Source.Claim claim && !names.contains(claim.claimName())) {
                names.add(claim.claimName());
            }
        }
        return names;
    }

    static boolean areUsedBy(Pod pod) {
        return !pod.spec().volumes().isEmpty() && !names(pod).isEmpty();
    }

    private static Refusal refusal(String reason, String claim) {
        return Refusal.of(Plugin.VOLUME_BINDING, true, reason, Map.of("claim", claim));
    }

    private static Optional<String> unusable(PersistentVolumeClaim claim, Cluster cluster) {
        if (claim.phase() == PersistentVolumeClaim.Phase.LOST) {
            return Optional.of(
                    "persistentvolumeclaim \"" + claim.name() + "\" bound to non-existent persistentvolume \""
                            + claim.spec().volumeName() + '"');
        }
        if (claim.meta().isTerminating()) {
            return Optional.of("persistentvolumeclaim \"" + claim.name() + "\" is being deleted");
        }
        boolean waits = claim.spec().volumeName().isEmpty()
                && storageClass(claim, cluster)
                        .filter(c -> c.bindingMode() == StorageClass.BindingMode.WAIT_FOR_FIRST_CONSUMER)
                        .isPresent();
        return isBound(claim) || waits ? Optional.empty() : Optional.of(UNBOUND_IMMEDIATE);
    }

    static boolean isBound(PersistentVolumeClaim claim) {
        return claim.isBound() && !claim.spec().volumeName().isEmpty();
    }

    static Optional<StorageClass> storageClass(PersistentVolumeClaim claim, Cluster cluster) {
        return claim.spec()
                .storageClassName()
                .flatMap(name -> cluster.get(Kind.STORAGE_CLASS, "", name, StorageClass.class));
    }

    static Optional<PersistentVolume> volume(PersistentVolumeClaim claim, Cluster cluster) {
        return cluster.get(Kind.PERSISTENT_VOLUME, "", claim.spec().volumeName(), PersistentVolume.class);
    }
}
