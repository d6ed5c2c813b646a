package naru.simulation.api;

/// A variable in a container's environment, set once when the process starts.
public record EnvVar(String name, Source source) {

    public sealed interface Source {

        record Literal(String value) implements Source {}

        record ConfigMapKey(String configMap, String key, boolean optional) implements Source {}

        record SecretKey(String secret, String key, boolean optional) implements Source {}

        /// A field of the pod itself, such as `metadata.name`.
        record Field(String path) implements Source {}
    }

    public static EnvVar of(String name, String value) {
        return new EnvVar(name, new Source.Literal(value));
    }
}
