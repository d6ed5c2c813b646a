package naru.manifest.kube;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.CronJob;
import naru.simulation.api.Job;
import naru.simulation.api.Labels;
import naru.simulation.controlplane.batch.CronSchedule;

/// Jobs and CronJobs. Source of the rules: `pkg/apis/batch/validation/validation.go`.
final class JobReader {

    private static final Map<String, Job.CompletionMode> MODES = Words.of(Job.CompletionMode.class);
    private static final Map<String, CronJob.ConcurrencyPolicy> CONCURRENCY = Words.of(CronJob.ConcurrencyPolicy.class);
    private static final int SUCCESSFUL_JOBS = 3;
    private static final int FAILED_JOBS = 1;

    private JobReader() {}

    static Job job(Cursor object, Subject subject) {
        return new Job(
                MetaReader.namespaced(object),
                spec(object.need("spec"), subject),
                object.find("status").map(JobReader::status).orElse(Job.Status.NEW));
    }

    private static Job.Spec spec(Cursor spec, Subject subject) {
        Optional<Cursor> parallelism = spec.find("parallelism");
        Job.CompletionMode mode = spec.choice("completionMode", MODES, Job.CompletionMode.NON_INDEXED);
        Optional<Integer> completions = Counts.optional(spec, "completions", 0);
        if (mode == Job.CompletionMode.INDEXED && completions.isEmpty()) {
            throw spec.missing("completions");
        }
        // The API server's default: one pod, unless only one of the two says something.
        if (completions.isEmpty() && parallelism.isEmpty()) {
            completions = Optional.of(1);
        }
        return new Job.Spec(
                Counts.of(spec, "parallelism", 1),
                completions,
                mode,
                Counts.of(spec, "backoffLimit", Job.DEFAULT_BACKOFF_LIMIT),
                Counts.seconds(spec, "activeDeadlineSeconds", 0),
                Counts.optional(spec, "ttlSecondsAfterFinished", 0),
                spec.flag("suspend", false),
                new PodSpecReader(subject, PodSpecReader.JOB_RESTART).template(spec));
    }

    private static Job.Status status(Cursor status) {
        return new Job.Status(
                Counts.of(status, "active"),
                Counts.of(status, "ready"),
                Counts.of(status, "succeeded"),
                Counts.of(status, "failed"),
                Counts.time(status, "startTime"),
                Counts.time(status, "completionTime"),
                ConditionReader.list(status),
                status.text("completedIndexes", ""));
    }

    static CronJob cronJob(Cursor object, Subject subject) {
        Cursor spec = object.need("spec");
        Cursor schedule = spec.need("schedule");
        if (CronSchedule.parse(schedule.text()).isEmpty()) {
            throw schedule.fault(ProblemKind.SCHEDULE_MALFORMED, schedule.text());
        }
        Cursor template = spec.need("jobTemplate");
        Optional<Cursor> meta = template.find("metadata");
        return new CronJob(
                MetaReader.namespaced(object),
                new CronJob.Spec(
                        schedule.text(),
                        spec.choice("concurrencyPolicy", CONCURRENCY, CronJob.ConcurrencyPolicy.ALLOW),
                        Counts.seconds(spec, "startingDeadlineSeconds", 0),
                        Counts.of(spec, "successfulJobsHistoryLimit", SUCCESSFUL_JOBS),
                        Counts.of(spec, "failedJobsHistoryLimit", FAILED_JOBS),
                        spec.flag("suspend", false),
                        new CronJob.JobTemplate(
                                meta.map(cursor -> MetaReader.labels(cursor, "labels"))
                                        .orElse(Labels.NONE),
                                meta.map(MetaReader::annotations).orElse(Labels.NONE),
                                spec(template.need("spec"), subject))),
                object.find("status").map(JobReader::cronStatus).orElse(CronJob.Status.NEW));
    }

    private static CronJob.Status cronStatus(Cursor status) {
        List<String> active = status.items("active").stream()
                .map(reference -> reference.need("name").text())
                .toList();
        return new CronJob.Status(
                active, Counts.time(status, "lastScheduleTime"), Counts.time(status, "lastSuccessfulTime"));
    }
}
