package naru.simulation.api;

import java.util.List;

/// Pods with names, order and storage that last: `db-0` comes back as `db-0`, with the same volume.
public record StatefulSet(ObjectMeta meta, Spec spec, Status status) implements KubeObject {

    /// Whether pods are made and ended one after the other, each when the one before is ready, or all at once.
    public enum PodManagement {
        ORDERED_READY,
        PARALLEL
    }

    public enum UpdateType {
        ROLLING_UPDATE,
        ON_DELETE
    }

    /// What becomes of a claim.
    public enum Retention {
        RETAIN,
        DELETE
    }

    /// @param partition only pods with this ordinal or a higher one are updated
    public record UpdateStrategy(UpdateType type, int partition, IntOrPercent maxUnavailable) {
        public static final UpdateStrategy DEFAULT =
                new UpdateStrategy(UpdateType.ROLLING_UPDATE, 0, IntOrPercent.of(1));
    }

    /// @param serviceName the headless Service its pods' DNS names are under
    /// @param claimTemplates a claim for each pod is made from each of these, named `TEMPLATE-POD`
    public record Spec(
            int replicas,
            LabelSelector selector,
            PodTemplate template,
            String serviceName,
            List<PersistentVolumeClaim> claimTemplates,
            PodManagement podManagement,
            UpdateStrategy updateStrategy,
            int minReadySeconds,
            int revisionHistoryLimit,
            Retention whenDeleted,
            Retention whenScaled) {

        public Spec {
            claimTemplates = List.copyOf(claimTemplates);
        }

        public Spec withReplicas(int next) {
            return new Spec(
                    next,
                    selector,
                    template,
                    serviceName,
                    claimTemplates,
                    podManagement,
                    updateStrategy,
                    minReadySeconds,
                    revisionHistoryLimit,
                    whenDeleted,
                    whenScaled);
        }

        public Spec withTemplate(PodTemplate next) {
            return new Spec(
                    replicas,
                    selector,
                    next,
                    serviceName,
                    claimTemplates,
                    podManagement,
                    updateStrategy,
                    minReadySeconds,
                    revisionHistoryLimit,
                    whenDeleted,
                    whenScaled);
        }
    }

    /// @param currentRevision the ControllerRevision that pods not yet updated are made from
    /// @param updateRevision the one that updated pods are made from
    public record Status(
            int replicas,
            int readyReplicas,
            int currentReplicas,
            int updatedReplicas,
            int availableReplicas,
            String currentRevision,
            String updateRevision,
            long observedGeneration) {
        public static final Status NEW = new Status(0, 0, 0, 0, 0, "", "", 0);
    }

    @Override
    public Kind kind() {
        return Kind.STATEFUL_SET;
    }

    @Override
    public StatefulSet withMeta(ObjectMeta next) {
        return new StatefulSet(next, spec, status);
    }

    public StatefulSet withSpec(Spec next) {
        return new StatefulSet(meta, next, status);
    }

    public StatefulSet withStatus(Status next) {
        return new StatefulSet(meta, spec, next);
    }
}
