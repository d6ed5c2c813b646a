package naru.simulation.api;

/// The kinds of object the simulated API server stores, by their Kubernetes names.
public enum Kind {
    NODE("Node"),
    LEASE("Lease"),
    POD("Pod"),
    REPLICA_SET("ReplicaSet"),
    DEPLOYMENT("Deployment"),
    SERVICE("Service"),
    ENDPOINT_SLICE("EndpointSlice");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    /// The name as written in `kind:` of a manifest.
    public String title() {
        return title;
    }

    @Override
    public String toString() {
        return title;
    }
}
