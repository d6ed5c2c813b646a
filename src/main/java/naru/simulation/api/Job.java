package naru.simulation.api;

import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// Work that is to be done a number of times and then is over.
public record Job(ObjectMeta meta, Spec spec, Status status) implements KubeObject {

    public static final String COMPLETE = "Complete";
    public static final String FAILED = "Failed";
    public static final String SUSPENDED = "Suspended";

    /// Source: `pkg/apis/batch/v1/defaults.go`.
    public static final int DEFAULT_BACKOFF_LIMIT = 6;

    public enum CompletionMode {
        NON_INDEXED,
        INDEXED
    }

    /// @param completions how many pods must succeed; empty: any one, and the others with it (a work queue)
    /// @param backoffLimit after how many failures it is given up
    /// @param activeDeadlineSeconds after how long it is given up
    /// @param ttlSecondsAfterFinished after how long it is taken away when it is over; empty: never
    public record Spec(
            int parallelism,
            Optional<Integer> completions,
            CompletionMode completionMode,
            int backoffLimit,
            Optional<Long> activeDeadlineSeconds,
            Optional<Integer> ttlSecondsAfterFinished,
            boolean suspend,
            PodTemplate template) {

        public static Spec of(int parallelism, int completions, PodTemplate template) {
            return new Spec(
                    parallelism,
                    Optional.of(completions),
                    CompletionMode.NON_INDEXED,
                    DEFAULT_BACKOFF_LIMIT,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    template);
        }
    }

    /// @param completedIndexes of an indexed Job, which of its parts are done, such as `0-2,5`
    public record Status(
            int active,
            int ready,
            int succeeded,
            int failed,
            Optional<SimTime> startTime,
            Optional<SimTime> completionTime,
            List<Condition> conditions,
            String completedIndexes) {
        public static final Status NEW = new Status(0, 0, 0, 0, Optional.empty(), Optional.empty(), List.of(), "");

        public Status {
            conditions = List.copyOf(conditions);
        }
    }

    /// Since when it is over, well or badly.
    public Optional<SimTime> finishedAt() {
        return Condition.find(status.conditions, isComplete() ? COMPLETE : FAILED)
                .filter(condition -> condition.status() == Condition.Status.TRUE)
                .map(Condition::lastTransition);
    }

    public boolean isIndexed() {
        return spec.completionMode == CompletionMode.INDEXED;
    }

    public boolean isComplete() {
        return Condition.isTrue(status.conditions, COMPLETE);
    }

    public boolean isOver() {
        return isComplete() || Condition.isTrue(status.conditions, FAILED);
    }

    @Override
    public Kind kind() {
        return Kind.JOB;
    }

    @Override
    public Job withMeta(ObjectMeta next) {
        return new Job(next, spec, status);
    }

    public Job withSpec(Spec next) {
        return new Job(meta, next, status);
    }

    public Job withStatus(Status next) {
        return new Job(meta, spec, next);
    }
}
