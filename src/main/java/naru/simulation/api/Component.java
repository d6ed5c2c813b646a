package naru.simulation.api;

/// The parts of Kubernetes that act, each the source of the events it records.
public enum Component {
    USER("kubectl"),
    API_SERVER("kube-apiserver"),
    SCHEDULER("default-scheduler"),
    DEPLOYMENT_CONTROLLER("deployment-controller"),
    REPLICA_SET_CONTROLLER("replicaset-controller"),
    ENDPOINT_SLICE_CONTROLLER("endpointslice-controller"),
    NODE_LIFECYCLE_CONTROLLER("node-controller"),
    TAINT_EVICTION_CONTROLLER("taint-eviction-controller"),
    POD_GARBAGE_COLLECTOR("pod-garbage-collector"),
    KUBELET("kubelet");

    private final String title;

    Component(String title) {
        this.title = title;
    }

    /// As it signs its events.
    public String title() {
        return title;
    }
}
