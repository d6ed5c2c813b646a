package naru.simulation.api;

import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// Makes a Job at every time of a schedule.
public record CronJob(ObjectMeta meta, Spec spec, Status status) implements KubeObject {

    /// What to do when it is time and the last Job is not over.
    public enum ConcurrencyPolicy {
        ALLOW,
        FORBID,
        REPLACE
    }

    /// What the Jobs look like.
    public record JobTemplate(Labels labels, Labels annotations, Job.Spec spec) {}

    /// @param schedule in cron's five fields or a name such as `@hourly`
    /// @param startingDeadlineSeconds how late a Job may still be begun; empty: as late as you like
    public record Spec(
            String schedule,
            ConcurrencyPolicy concurrencyPolicy,
            Optional<Long> startingDeadlineSeconds,
            int successfulJobsHistoryLimit,
            int failedJobsHistoryLimit,
            boolean suspend,
            JobTemplate jobTemplate) {

        /// Source: `pkg/apis/batch/v1/defaults.go`: keeps three that went well and one that did not.
        public static Spec of(String schedule, JobTemplate jobTemplate) {
            return new Spec(schedule, ConcurrencyPolicy.ALLOW, Optional.empty(), 3, 1, false, jobTemplate);
        }
    }

    /// @param active names of the Jobs that are not over
    public record Status(
            List<String> active, Optional<SimTime> lastScheduleTime, Optional<SimTime> lastSuccessfulTime) {
        public static final Status NEW = new Status(List.of(), Optional.empty(), Optional.empty());

        public Status {
            active = List.copyOf(active);
        }
    }

    @Override
    public Kind kind() {
        return Kind.CRON_JOB;
    }

    @Override
    public CronJob withMeta(ObjectMeta next) {
        return new CronJob(next, spec, status);
    }

    public CronJob withSpec(Spec next) {
        return new CronJob(meta, next, status);
    }

    public CronJob withStatus(Status next) {
        return new CronJob(meta, spec, next);
    }
}
