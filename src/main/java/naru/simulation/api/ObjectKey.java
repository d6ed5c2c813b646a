package naru.simulation.api;

/// What identifies an object at one time: kind, namespace (empty for cluster-wide kinds) and name.
public record ObjectKey(Kind kind, String namespace, String name) implements Comparable<ObjectKey> {

    public static final String DEFAULT_NAMESPACE = "default";

    public static ObjectKey node(String name) {
        return new ObjectKey(Kind.NODE, "", name);
    }

    public static ObjectKey pod(String namespace, String name) {
        return new ObjectKey(Kind.POD, namespace, name);
    }

    /// A pod of the default namespace.
    public static ObjectKey pod(String name) {
        return pod(DEFAULT_NAMESPACE, name);
    }

    /// By kind, namespace and name. Written out, because every look into the API server's tree compares a dozen
    /// keys.
    @Override
    public int compareTo(ObjectKey other) {
        int byKind = kind.compareTo(other.kind);
        int byNamespace = byKind != 0 ? byKind : namespace.compareTo(other.namespace);
        return byNamespace != 0 ? byNamespace : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return namespace.isEmpty() ? kind + "/" + name : kind + "/" + namespace + "/" + name;
    }
}
