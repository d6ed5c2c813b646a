package naru.simulation.api;

import java.util.Comparator;

/// What identifies an object at one time: kind, namespace (empty for cluster-wide kinds) and name.
public record ObjectKey(Kind kind, String namespace, String name) implements Comparable<ObjectKey> {

    private static final Comparator<ObjectKey> ORDER = Comparator.comparing(ObjectKey::kind)
            .thenComparing(ObjectKey::namespace)
            .thenComparing(ObjectKey::name);

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

    @Override
    public int compareTo(ObjectKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return namespace.isEmpty() ? kind + "/" + name : kind + "/" + namespace + "/" + name;
    }
}
