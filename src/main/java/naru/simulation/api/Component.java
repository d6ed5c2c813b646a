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
    STATEFUL_SET_CONTROLLER("statefulset-controller"),
    DAEMON_SET_CONTROLLER("daemonset-controller"),
    JOB_CONTROLLER("job-controller"),
    CRON_JOB_CONTROLLER("cronjob-controller"),
    HORIZONTAL_POD_AUTOSCALER("horizontal-pod-autoscaler"),
    DISRUPTION_CONTROLLER("disruption-controller"),
    PERSISTENT_VOLUME_CONTROLLER("persistentvolume-controller"),
    PROVISIONER("csi-provisioner"),
    ATTACH_DETACH_CONTROLLER("attachdetach-controller"),
    NODE_PROVISIONER("karpenter"),
    KUBELET("kubelet"),
    CLIENT("client"),
    ATTACKER("attacker");

    private final String title;

    Component(String title) {
        this.title = title;
    }

    /// As it signs its events.
    public String title() {
        return title;
    }
}
