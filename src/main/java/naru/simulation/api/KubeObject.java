package naru.simulation.api;

/// An object as the API server stores it: immutable, one version of it.
public sealed interface KubeObject
        permits Node,
                Lease,
                Pod,
                ReplicaSet,
                Deployment,
                Service,
                EndpointSlice,
                Namespace,
                StatefulSet,
                DaemonSet,
                ControllerRevision,
                Job,
                CronJob,
                ConfigMap,
                Secret,
                PersistentVolume,
                PersistentVolumeClaim,
                StorageClass,
                VolumeAttachment,
                HorizontalPodAutoscaler,
                PodDisruptionBudget,
                PriorityClass,
                NetworkPolicy {

    Kind kind();

    ObjectMeta meta();

    KubeObject withMeta(ObjectMeta meta);

    default ObjectKey key() {
        return new ObjectKey(kind(), meta().namespace(), meta().name());
    }

    default String name() {
        return meta().name();
    }
}
