package naru.simulation.api;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A wish for storage, which is bound to one PersistentVolume and keeps it.
public record PersistentVolumeClaim(ObjectMeta meta, Spec spec, Phase phase) implements KubeObject {

    /// Where the scheduler wants the volume, when the class waits for the first consumer.
    public static final String SELECTED_NODE = "volume.kubernetes.io/selected-node";

    /// Who has been asked to make a volume for it.
    public static final String STORAGE_PROVISIONER = "volume.kubernetes.io/storage-provisioner";

    /// Keeps it while a pod uses it.
    public static final String PROTECTION = "kubernetes.io/pvc-protection";

    public enum Phase {
        PENDING,
        BOUND,
        LOST
    }

    /// @param storageClassName empty Optional: the default class; empty text: only volumes without a class
    /// @param selector which volumes will do; empty: any
    /// @param volumeName the volume it is bound to, or must be bound to; empty: any
    public record Spec(
            Set<AccessMode> accessModes,
            long requestBytes,
            Optional<String> storageClassName,
            Optional<LabelSelector> selector,
            String volumeName) {

        public Spec {
            accessModes = Collections.unmodifiableSet(
                    accessModes.isEmpty() ? EnumSet.noneOf(AccessMode.class) : EnumSet.copyOf(accessModes));
        }

        public Spec withVolumeName(String next) {
            return new Spec(accessModes, requestBytes, storageClassName, selector, next);
        }

        public Spec withStorageClassName(String next) {
            return new Spec(accessModes, requestBytes, Optional.of(next), selector, volumeName);
        }
    }

    public boolean isBound() {
        return phase == Phase.BOUND;
    }

    @Override
    public Kind kind() {
        return Kind.PERSISTENT_VOLUME_CLAIM;
    }

    @Override
    public PersistentVolumeClaim withMeta(ObjectMeta next) {
        return new PersistentVolumeClaim(next, spec, phase);
    }

    public PersistentVolumeClaim withSpec(Spec next) {
        return new PersistentVolumeClaim(meta, next, phase);
    }

    public PersistentVolumeClaim withPhase(Phase next) {
        return new PersistentVolumeClaim(meta, spec, next);
    }
}
