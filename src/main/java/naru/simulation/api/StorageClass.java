package naru.simulation.api;

/// A way to have volumes made when they are claimed.
///
/// @param provisioner who makes them; [#NO_PROVISIONER]: nobody does
public record StorageClass(
        ObjectMeta meta,
        String provisioner,
        PersistentVolume.ReclaimPolicy reclaimPolicy,
        BindingMode bindingMode,
        boolean allowsExpansion)
        implements KubeObject {

    public static final String NO_PROVISIONER = "kubernetes.io/no-provisioner";

    /// Marks the class of claims that name none.
    public static final String IS_DEFAULT = "storageclass.kubernetes.io/is-default-class";

    /// Whether a volume is bound as soon as it is claimed, or only when a pod that uses the claim has been given a
    /// node, so that it is made where the pod can reach it.
    public enum BindingMode {
        IMMEDIATE,
        WAIT_FOR_FIRST_CONSUMER
    }

    public boolean isDefault() {
        return meta.annotations().get(IS_DEFAULT).equals("true");
    }

    @Override
    public Kind kind() {
        return Kind.STORAGE_CLASS;
    }

    @Override
    public StorageClass withMeta(ObjectMeta next) {
        return new StorageClass(next, provisioner, reclaimPolicy, bindingMode, allowsExpansion);
    }
}
