package naru.simulation.api;

/// How and how often the kubelet asks a container whether it is well. What is asked is `action` (`http`, `tcp`, `exec`,
/// `grpc`), kept for showing and exporting; the simulated program answers all of them alike.
public record Probe(
        String action,
        int initialDelaySeconds,
        int periodSeconds,
        int timeoutSeconds,
        int successThreshold,
        int failureThreshold) {

    public enum Type {
        STARTUP,
        LIVENESS,
        READINESS
    }

    /// Defaults from `pkg/apis/core/v1/defaults.go`: every 10 s, 1 s to answer, 1 success, 3 failures.
    public static Probe withDefaults(String action) {
        return new Probe(action, 0, 10, 1, 1, 3);
    }
}
