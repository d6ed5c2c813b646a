package naru.simulation.api;

/// The kinds of object the simulated API server stores, by their Kubernetes names.
public enum Kind {
    NODE("Node"),
    LEASE("Lease"),
    POD("Pod"),
    REPLICA_SET("ReplicaSet"),
    DEPLOYMENT("Deployment"),
    SERVICE("Service"),
    ENDPOINT_SLICE("EndpointSlice"),
    NAMESPACE("Namespace"),
    STATEFUL_SET("StatefulSet"),
    DAEMON_SET("DaemonSet"),
    CONTROLLER_REVISION("ControllerRevision"),
    JOB("Job"),
    CRON_JOB("CronJob"),
    CONFIG_MAP("ConfigMap"),
    SECRET("Secret"),
    PERSISTENT_VOLUME("PersistentVolume"),
    PERSISTENT_VOLUME_CLAIM("PersistentVolumeClaim"),
    STORAGE_CLASS("StorageClass"),
    VOLUME_ATTACHMENT("VolumeAttachment"),
    HORIZONTAL_POD_AUTOSCALER("HorizontalPodAutoscaler"),
    POD_DISRUPTION_BUDGET("PodDisruptionBudget"),
    PRIORITY_CLASS("PriorityClass"),
    NETWORK_POLICY("NetworkPolicy");

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
