package naru.simulation.api;

/// A part of the cluster with names of its own.
public record Namespace(ObjectMeta meta) implements KubeObject {

    /// The level of the Pod Security Standards that admission enforces in it (`privileged`, `baseline`,
    /// `restricted`).
    public static final String ENFORCE = "pod-security.kubernetes.io/enforce";

    @Override
    public Kind kind() {
        return Kind.NAMESPACE;
    }

    @Override
    public Namespace withMeta(ObjectMeta next) {
        return new Namespace(next);
    }
}
