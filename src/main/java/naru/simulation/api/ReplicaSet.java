package naru.simulation.api;

/// Keeps a number of equal pods alive.
public record ReplicaSet(ObjectMeta meta, Spec spec, Status status) implements KubeObject {

    /// @param minReadySeconds how long a pod must have been ready to count as available
    public record Spec(int replicas, int minReadySeconds, LabelSelector selector, PodTemplate template) {}

    public record Status(int replicas, int readyReplicas, int availableReplicas, long observedGeneration) {
        public static final Status NEW = new Status(0, 0, 0, 0);
    }

    @Override
    public Kind kind() {
        return Kind.REPLICA_SET;
    }

    @Override
    public ReplicaSet withMeta(ObjectMeta next) {
        return new ReplicaSet(next, spec, status);
    }

    public ReplicaSet withReplicas(int replicas) {
        return new ReplicaSet(meta, new Spec(replicas, spec.minReadySeconds, spec.selector, spec.template), status);
    }

    public ReplicaSet withMinReadySeconds(int seconds) {
        return new ReplicaSet(meta, new Spec(spec.replicas, seconds, spec.selector, spec.template), status);
    }

    public ReplicaSet withStatus(Status next) {
        return new ReplicaSet(meta, spec, next);
    }
}
