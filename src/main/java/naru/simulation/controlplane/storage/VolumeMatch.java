package naru.simulation.controlplane.storage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;

/// Which volume that is already there a claim is bound to.
///
/// One that is reserved for the claim comes before all others. Of the others: those with the fewest access modes
/// beyond the wished ones, and among these the smallest that is large enough.
///
/// Source: `pkg/controller/volume/persistentvolume/index.go`, `findByClaim`, and
/// `staging/src/k8s.io/component-helpers/storage/volume/pv_helpers.go`, `FindMatchingVolume`.
public final class VolumeMatch {

    private static final Comparator<PersistentVolume> BEST_FIRST = Comparator.comparingInt(
                    (PersistentVolume each) -> each.spec().accessModes().size())
            .thenComparingLong(each -> each.spec().capacityBytes())
            .thenComparing(PersistentVolume::name);

    private VolumeMatch() {}

    /// @param reservedOnly the scheduler has still to choose a node: only a volume reserved for the claim will do
    public static Optional<PersistentVolume> find(
            PersistentVolumeClaim claim, List<PersistentVolume> volumes, boolean reservedOnly) {
        Optional<PersistentVolume> reserved = volumes.stream()
                .filter(each -> isReservedFor(each, claim) && isLargeEnough(each, claim))
                .min(BEST_FIRST);
        return reserved.isPresent() || reservedOnly
                ? reserved
                : volumes.stream().filter(each -> fits(each, claim)).min(BEST_FIRST);
    }

    /// Whether the volume names this claim, be it before or after they were bound.
    public static boolean isReservedFor(PersistentVolume volume, PersistentVolumeClaim claim) {
        return volume.spec().claim().equals(Optional.of(claim.key()))
                && (volume.spec().claimUid().isEmpty()
                        || volume.spec().claimUid().equals(claim.meta().uid()));
    }

    /// Whether a volume nobody has is what the claim wishes for.
    public static boolean fits(PersistentVolume volume, PersistentVolumeClaim claim) {
        return volume.phase() == PersistentVolume.Phase.AVAILABLE
                && volume.spec().claim().isEmpty()
                && !volume.meta().isTerminating()
                && satisfies(volume, claim)
                && claim.spec()
                        .selector()
                        .map(selector -> selector.matches(volume.meta().labels()))
                        .orElse(true);
    }

    /// Whether size, class and access modes agree; enough where the claim names the volume itself.
    public static boolean satisfies(PersistentVolume volume, PersistentVolumeClaim claim) {
        return isLargeEnough(volume, claim)
                && volume.spec()
                        .storageClassName()
                        .equals(claim.spec().storageClassName().orElse(""))
                && volume.spec().accessModes().containsAll(claim.spec().accessModes());
    }

    private static boolean isLargeEnough(PersistentVolume volume, PersistentVolumeClaim claim) {
        return volume.spec().capacityBytes() >= claim.spec().requestBytes();
    }
}
