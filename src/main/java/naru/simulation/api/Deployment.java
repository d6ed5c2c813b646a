package naru.simulation.api;

import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// Rolls out versions of a pod template through ReplicaSets.
public record Deployment(ObjectMeta meta, Spec spec, Status status) implements KubeObject {

    /// Defaults from `pkg/apis/apps/v1/defaults.go`.
    public static final int DEFAULT_REVISION_HISTORY_LIMIT = 10;

    public static final int DEFAULT_PROGRESS_DEADLINE_SECONDS = 600;

    public enum StrategyType {
        ROLLING_UPDATE,
        RECREATE
    }

    public record Strategy(StrategyType type, IntOrPercent maxSurge, IntOrPercent maxUnavailable) {
        public static final Strategy DEFAULT =
                new Strategy(StrategyType.ROLLING_UPDATE, IntOrPercent.percent(25), IntOrPercent.percent(25));
    }

    public record Spec(
            int replicas,
            LabelSelector selector,
            PodTemplate template,
            Strategy strategy,
            int minReadySeconds,
            int revisionHistoryLimit,
            int progressDeadlineSeconds,
            boolean paused) {

        public static Spec of(int replicas, LabelSelector selector, PodTemplate template) {
            return new Spec(
                    replicas,
                    selector,
                    template,
                    Strategy.DEFAULT,
                    0,
                    DEFAULT_REVISION_HISTORY_LIMIT,
                    DEFAULT_PROGRESS_DEADLINE_SECONDS,
                    false);
        }

        public Spec withReplicas(int next) {
            return new Spec(
                    next,
                    selector,
                    template,
                    strategy,
                    minReadySeconds,
                    revisionHistoryLimit,
                    progressDeadlineSeconds,
                    paused);
        }

        public Spec withTemplate(PodTemplate next) {
            return new Spec(
                    replicas,
                    selector,
                    next,
                    strategy,
                    minReadySeconds,
                    revisionHistoryLimit,
                    progressDeadlineSeconds,
                    paused);
        }

        public Spec withPaused(boolean next) {
            return new Spec(
                    replicas,
                    selector,
                    template,
                    strategy,
                    minReadySeconds,
                    revisionHistoryLimit,
                    progressDeadlineSeconds,
                    next);
        }
    }

    /// @param conditions `Available` and `Progressing`
    /// @param lastProgress when the rollout last got on (`lastUpdateTime` of `Progressing`)
    public record Status(
            int replicas,
            int updatedReplicas,
            int readyReplicas,
            int availableReplicas,
            long observedGeneration,
            List<Condition> conditions,
            Optional<SimTime> lastProgress) {
        public static final Status NEW = new Status(0, 0, 0, 0, 0, List.of(), Optional.empty());

        public Status {
            conditions = List.copyOf(conditions);
        }
    }

    @Override
    public Kind kind() {
        return Kind.DEPLOYMENT;
    }

    @Override
    public Deployment withMeta(ObjectMeta next) {
        return new Deployment(next, spec, status);
    }

    public Deployment withSpec(Spec next) {
        return new Deployment(meta, next, status);
    }

    public Deployment withStatus(Status next) {
        return new Deployment(meta, spec, next);
    }
}
