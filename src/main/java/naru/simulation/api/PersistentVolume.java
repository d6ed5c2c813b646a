package naru.simulation.api;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A piece of storage that outlives the pods that use it.
public record PersistentVolume(ObjectMeta meta, Spec spec, Phase phase) implements KubeObject {

    /// Annotation that says which driver made the volume for a claim; what a person made has none.
    public static final String PROVISIONED_BY = "pv.kubernetes.io/provisioned-by";

    /// Keeps it while it is bound.
    public static final String PROTECTION = "kubernetes.io/pv-protection";

    public enum Phase {
        AVAILABLE,
        BOUND,
        RELEASED,
        FAILED
    }

    /// What becomes of the storage when its claim is deleted.
    public enum ReclaimPolicy {
        RETAIN,
        DELETE
    }

    /// @param capacityBytes how much it holds
    /// @param claim what it is bound to or reserved for, by key; `claimUid` is empty while it is only reserved
    /// @param nodeAffinity the nodes it can be used from; empty: all
    /// @param driver whose it is: a CSI driver, `local`, `nfs` or `hostPath`
    /// @param handle names the disk behind it
    public record Spec(
            long capacityBytes,
            Set<AccessMode> accessModes,
            ReclaimPolicy reclaimPolicy,
            String storageClassName,
            Optional<ObjectKey> claim,
            String claimUid,
            Optional<List<NodeAffinity.Term>> nodeAffinity,
            String driver,
            String handle) {

        public Spec {
            accessModes = Collections.unmodifiableSet(
                    accessModes.isEmpty() ? EnumSet.noneOf(AccessMode.class) : EnumSet.copyOf(accessModes));
            nodeAffinity = nodeAffinity.map(List::copyOf);
        }

        public Spec withClaim(Optional<ObjectKey> next, String nextUid) {
            return new Spec(
                    capacityBytes,
                    accessModes,
                    reclaimPolicy,
                    storageClassName,
                    next,
                    nextUid,
                    nodeAffinity,
                    driver,
                    handle);
        }
    }

    public static ObjectKey key(String name) {
        return new ObjectKey(Kind.PERSISTENT_VOLUME, "", name);
    }

    /// Whether several nodes may have it at once.
    public boolean isShared() {
        return spec.accessModes().stream().anyMatch(AccessMode::isShared);
    }

    @Override
    public Kind kind() {
        return Kind.PERSISTENT_VOLUME;
    }

    @Override
    public PersistentVolume withMeta(ObjectMeta next) {
        return new PersistentVolume(next, spec, phase);
    }

    public PersistentVolume withSpec(Spec next) {
        return new PersistentVolume(meta, next, phase);
    }

    public PersistentVolume withPhase(Phase next) {
        return new PersistentVolume(meta, spec, next);
    }
}
