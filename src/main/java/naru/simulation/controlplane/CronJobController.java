package naru.simulation.controlplane;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.CronJob;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.batch.CronJobs;
import naru.simulation.controlplane.batch.CronSchedule;
import naru.simulation.controlplane.batch.MissedStarts;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;

/// Makes Jobs at the times of a schedule, and tidies up after those that are over.
///
/// Each version of a CronJob's spec has one chain of planned looks, from one time of its schedule to the next; what its
/// Jobs do makes it look in between.
///
/// Source: `pkg/controller/cronjob/cronjob_controllerv2.go`, `syncCronJob`.
final class CronJobController implements Reconciler {

    static final String NAME = "cronjob";

    /// It looks a little late, so that the time has surely come. Source: `nextScheduleDelta` in the same file.
    private static final Duration DELAY = Duration.ofMillis(100);

    private final ApiServer api;
    private final Clock clock;

    CronJobController(ApiServer api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Component component() {
        return Component.CRON_JOB_CONTROLLER;
    }

    @Override
    public void observe(Change change, Requests requests) {
        switch (change) {
            case Change.Added(CronJob cronJob) -> plan(cronJob, Duration.ZERO);
            case Change.Modified(CronJob before, CronJob cronJob)
            when before.meta().generation() != cronJob.meta().generation() -> plan(cronJob, Duration.ZERO);
            default -> {
                if (change.object() instanceof Job job) {
                    job.meta()
                            .owner()
                            .filter(owner -> owner.kind().equals(Kind.CRON_JOB.title()))
                            .ifPresent(owner -> requests.look(
                                    new ObjectKey(Kind.CRON_JOB, job.meta().namespace(), owner.name())));
                }
            }
        }
    }

    private void plan(CronJob cronJob, Duration in) {
        clock.after(
                in,
                new ControlPlaneEvent.CronJobDue(
                        cronJob.key(), cronJob.meta().uid(), cronJob.meta().generation()));
    }

    /// Something has happened to one of its Jobs.
    @Override
    public void reconcile(ObjectKey key) {
        api.get(key).map(CronJob.class::cast).ifPresent(cronJob -> sync(cronJob, false));
    }

    /// A time of its schedule has come.
    void due(ObjectKey key, String uid, long generation) {
        api.get(key)
                .map(CronJob.class::cast)
                .filter(cronJob ->
                        cronJob.meta().uid().equals(uid) && cronJob.meta().generation() == generation)
                .ifPresent(cronJob -> {
                    sync(cronJob, true);
                    if (!cronJob.spec().suspend()) {
                        CronSchedule.parse(cronJob.spec().schedule())
                                .flatMap(schedule -> schedule.after(clock.now()))
                                .ifPresent(
                                        next -> plan(cronJob, next.plus(DELAY).since(clock.now())));
                    }
                });
    }

    /// @param byClock whether its time has come: what does not come to pass is told once, not at every look
    private void sync(CronJob found, boolean byClock) {
        CronJob cronJob = upToDate(found);
        Optional<CronSchedule> schedule = CronSchedule.parse(cronJob.spec().schedule());
        if (schedule.isEmpty() && byClock) {
            record(
                    cronJob,
                    Reason.INVALID_SCHEDULE,
                    Map.of("schedule", cronJob.spec().schedule()));
        }
        CronJob after = cronJob;
        if (schedule.isPresent() && !cronJob.spec().suspend()) {
            MissedStarts missed = MissedStarts.of(cronJob, schedule.get(), clock.now());
            if (missed.many() && byClock) {
                record(cronJob, Reason.CRON_JOB_MISSED_MANY, Map.of());
            }
            if (missed.latest().isPresent()) {
                after = startIfAllowed(cronJob, missed.latest().get(), byClock);
            }
        }
        CronJob.Status status = after.status();
        api.update(found.key(), object -> ((CronJob) object).withStatus(status));
        tidy(after);
    }

    /// With the Jobs that are over, or gone, taken out of the active ones.
    private CronJob upToDate(CronJob cronJob) {
        List<String> active = new ArrayList<>(cronJob.status().active());
        Optional<SimTime> lastSuccess = cronJob.status().lastSuccessfulTime();
        TreeSet<String> there = new TreeSet<>();
        for (Job job : jobs(cronJob)) {
            there.add(job.name());
            if (job.isOver() && active.remove(job.name())) {
                record(cronJob, Reason.CRON_JOB_SAW_END, Map.of("job", job.name()));
            }
            Optional<SimTime> success = job.isComplete() ? job.status().completionTime() : Optional.empty();
            if (success.isPresent()
                    && lastSuccess.map(last -> success.get().isAfter(last)).orElse(true)) {
                lastSuccess = success;
            }
        }
        active.removeIf(name -> !there.contains(name));
        return cronJob.withStatus(new CronJob.Status(active, cronJob.status().lastScheduleTime(), lastSuccess));
    }

    private List<Job> jobs(CronJob cronJob) {
        return api.ownedBy(cronJob.meta().uid(), Kind.JOB).stream()
                .map(Job.class::cast)
                .toList();
    }

    private CronJob startIfAllowed(CronJob cronJob, SimTime scheduled, boolean byClock) {
        CronJob.Status status = cronJob.status();
        boolean tooLate = cronJob.spec()
                .startingDeadlineSeconds()
                .map(seconds -> scheduled.plus(Duration.ofSeconds(seconds)).isBefore(clock.now()))
                .orElse(false);
        ObjectKey key = new ObjectKey(Kind.JOB, cronJob.meta().namespace(), CronJobs.jobName(cronJob, scheduled));
        boolean forbidden = cronJob.spec().concurrencyPolicy() == CronJob.ConcurrencyPolicy.FORBID
                && !status.active().isEmpty();
        if (tooLate) {
            if (byClock) {
                Duration late = clock.now().since(scheduled);
                record(cronJob, Reason.CRON_JOB_MISSED, Map.of("seconds", Long.toString(late.toSeconds())));
            }
            return cronJob;
        }
        if (status.lastScheduleTime().filter(scheduled::equals).isPresent()
                || api.get(key).isPresent()) {
            return cronJob;
        }
        if (forbidden) {
            if (byClock) {
                record(cronJob, Reason.CRON_JOB_SKIPPED, Map.of());
            }
            return cronJob;
        }
        List<String> active = new ArrayList<>(status.active());
        if (cronJob.spec().concurrencyPolicy() == CronJob.ConcurrencyPolicy.REPLACE) {
            active.forEach(name -> replace(cronJob, name));
            active.clear();
        }
        KubeObject job = api.create(CronJobs.scheduled(cronJob, scheduled));
        record(cronJob, Reason.CRON_JOB_STARTED, Map.of("job", job.name()));
        active.add(job.name());
        return cronJob.withStatus(new CronJob.Status(active, Optional.of(scheduled), status.lastSuccessfulTime()));
    }

    private void replace(CronJob cronJob, String job) {
        record(cronJob, Reason.CRON_JOB_REPLACED, Map.of("job", job));
        api.delete(new ObjectKey(Kind.JOB, cronJob.meta().namespace(), job));
    }

    /// Keeps only as many old Jobs as the history limits say. Source: `cleanupFinishedJobs`.
    private void tidy(CronJob cronJob) {
        List<Job> over = jobs(cronJob).stream()
                .filter(Job::isOver)
                .sorted(Comparator.comparing((Job job) ->
                                job.status().startTime().orElse(job.meta().creationTimestamp()))
                        .thenComparing(Job::name))
                .toList();
        removeOldest(
                over.stream().filter(Job::isComplete).toList(), cronJob.spec().successfulJobsHistoryLimit());
        removeOldest(
                over.stream().filter(job -> !job.isComplete()).toList(),
                cronJob.spec().failedJobsHistoryLimit());
    }

    private void removeOldest(List<Job> jobs, int limit) {
        jobs.stream().limit(Math.max(0, jobs.size() - limit)).forEach(job -> api.delete(job.key()));
    }

    private void record(CronJob cronJob, Reason reason, Map<String, String> arguments) {
        api.record(Component.CRON_JOB_CONTROLLER, reason, cronJob.key(), arguments);
    }
}
