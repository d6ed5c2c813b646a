package naru.simulation.controlplane;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import naru.simulation.api.Component;
import naru.simulation.api.Condition;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.batch.CompletionIndexes;
import naru.simulation.controlplane.batch.PodFailures;
import naru.simulation.kernel.SimTime;

/// One look at a Job that is not over: counts what has ended, makes or deletes pods, and says how it stands.
///
/// Source: `pkg/controller/job/job_controller.go`, `syncJob` and `manageJob`. A Job is reported as failed at once, not
/// (as since Kubernetes 1.31) when the last of its pods has ended.
final class JobSync {

    /// Source: `MaxPodCreateDeletePerSync` in the same file.
    private static final int BURST = 500;

    private final ApiServer api;
    private final SimTime now;
    private final Consumer<Duration> lookAgain;
    private final NameGenerator names;
    private final Job job;
    private final PodFailures failures;
    private final List<Pod> newlySucceeded;
    private final List<Pod> newlyFailed;
    private final CompletionIndexes done;
    private final int succeeded;
    private final Optional<SimTime> startTime;
    private int failed;
    private List<Pod> active;
    private List<Condition> conditions;
    private Optional<Forbidden> refused = Optional.empty();

    /// @param lookAgain asked for another look after a while
    JobSync(ApiServer api, NameGenerator names, Job job, PodFailures before, Consumer<Duration> lookAgain) {
        this.api = api;
        this.now = api.now();
        this.lookAgain = lookAgain;
        this.names = names;
        this.job = job;
        List<Pod> pods = api.ownedBy(job.meta().uid(), Kind.POD).stream()
                .map(Pod.class::cast)
                .toList();
        newlySucceeded = uncounted(pods, JobPods::hasSucceeded);
        newlyFailed = uncounted(pods, JobPods::hasFailed);
        failures = before.and(times(newlySucceeded), times(newlyFailed));
        done = JobPods.done(job, newlySucceeded);
        succeeded = job.isIndexed() ? done.done().size() : job.status().succeeded() + newlySucceeded.size();
        failed = job.status().failed() + newlyFailed.size();
        active = pods.stream().filter(Pod::isActive).toList();
        conditions = job.status().conditions();
        startTime = startTime();
    }

    private static List<Pod> uncounted(List<Pod> pods, Predicate<Pod> which) {
        return pods.stream()
                .filter(pod -> JobPods.isTracked(pod) && which.test(pod))
                .toList();
    }

    private static List<SimTime> times(List<Pod> ended) {
        return ended.stream().map(JobPods::finishedAt).toList();
    }

    /// It counts from when the Job is first, or again, not suspended.
    private Optional<SimTime> startTime() {
        boolean resumes = !job.spec().suspend() && Condition.isTrue(conditions, Job.SUSPENDED);
        boolean begins = !job.spec().suspend() && job.status().startTime().isEmpty();
        return resumes || begins ? Optional.of(now) : job.status().startTime();
    }

    /// @return the failures that the next pods wait for
    PodFailures run() {
        Optional<String> reason = reasonToFail();
        if (reason.isPresent()) {
            fail(reason.get());
        } else {
            if (job.spec().suspend()) {
                deleteUncounted(active);
            } else {
                manage();
                timeLeft().ifPresent(lookAgain);
            }
            judge();
        }
        report();
        newlySucceeded.forEach(this::release);
        newlyFailed.forEach(this::release);
        return failures;
    }

    /// That its next pod may not be made. What has ended has been counted all the same, as in `syncJob`, which goes
    /// on after an error of `manageJob`.
    Optional<Forbidden> refused() {
        return refused;
    }

    private Optional<String> reasonToFail() {
        if (failed > job.spec().backoffLimit() || restartsUsedUp()) {
            return Optional.of("BackoffLimitExceeded");
        }
        return timeLeft().filter(Duration::isZero).isPresent() ? Optional.of("DeadlineExceeded") : Optional.empty();
    }

    /// Where the kubelet restarts what fails, its restarts are what counts. Source: `pastBackoffLimitOnFailure`.
    private boolean restartsUsedUp() {
        if (job.spec().template().spec().restartPolicy() != PodSpec.RestartPolicy.ON_FAILURE) {
            return false;
        }
        int restarts = active.stream().mapToInt(pod -> pod.status().restarts()).sum();
        return restarts > 0 && restarts >= job.spec().backoffLimit();
    }

    /// Until its deadline, if it has one.
    private Optional<Duration> timeLeft() {
        return job.spec()
                .activeDeadlineSeconds()
                .filter(seconds -> !job.spec().suspend())
                .map(seconds -> Duration.ofSeconds(seconds).minus(now.since(startTime.orElse(now))))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    /// Gives the Job up: what still runs is deleted and counts as failed too.
    private void fail(String reason) {
        failed += active.size();
        say(Job.FAILED, Condition.Status.TRUE, reason);
        record(
                Reason.JOB_FAILED,
                Map.of(
                        "cause",
                        reason.equals("DeadlineExceeded") ? "deadline_exceeded" : "backoff_limit_exceeded",
                        "failed",
                        Integer.toString(failed),
                        "seconds",
                        Long.toString(job.spec().activeDeadlineSeconds().orElse(0L))));
        deleteUncounted(active);
    }

    /// As many pods at a time as the Job may have, but never more than there is left to do.
    private void manage() {
        int excess = active.size() - wanted();
        if (excess > 0) {
            deleteUncounted(PodDeletionOrder.first(Math.min(excess, BURST), active, active, now));
        } else if (excess < 0) {
            Duration wait = failures.remaining(now);
            if (wait.isZero()) {
                create(Math.min(-excess, BURST));
            } else {
                lookAgain.accept(wait);
            }
        }
    }

    private int wanted() {
        if (job.spec().completions().isEmpty()) {
            return succeeded > 0 ? active.size() : job.spec().parallelism();
        }
        int left = job.spec().completions().get() - succeeded;
        return Math.max(0, Math.min(left, job.spec().parallelism()));
    }

    private void create(int count) {
        List<Optional<Integer>> parts = new ArrayList<>();
        if (job.isIndexed()) {
            done.pending(JobPods.indexes(active), job.spec().completions().orElse(0), count)
                    .forEach(index -> parts.add(Optional.of(index)));
        } else {
            for (int i = 0; i < count; i++) {
                parts.add(Optional.empty());
            }
        }
        List<Pod> more = new ArrayList<>(active);
        try {
            for (Optional<Integer> part : parts) {
                Pod pod = (Pod) api.create(JobPods.fromTemplate(job, part, names));
                more.add(pod);
                record(Reason.JOB_POD_CREATED, Map.of("pod", pod.name(), "active", Integer.toString(more.size())));
            }
        } catch (Forbidden forbidden) {
            refused = Optional.of(forbidden);
        }
        active = more;
    }

    /// Deletes pods in a way that they do not count as failures: that is for what the Job itself does not want.
    private void deleteUncounted(List<Pod> unwanted) {
        List<Pod> rest = new ArrayList<>(active);
        for (Pod pod : unwanted) {
            rest.remove(pod);
            record(Reason.JOB_POD_DELETED, Map.of("pod", pod.name(), "active", Integer.toString(rest.size())));
            release(pod);
            api.delete(pod.key());
        }
        active = rest;
    }

    private void release(Pod pod) {
        api.updatePod(pod.key(), JobPods::untracked);
    }

    private void judge() {
        boolean enough =
                job.spec().completions().map(wanted -> succeeded >= wanted).orElse(succeeded > 0);
        if (enough && active.isEmpty()) {
            say(Job.COMPLETE, Condition.Status.TRUE, "CompletionsReached");
            record(Reason.JOB_COMPLETED, Map.of("succeeded", Integer.toString(succeeded)));
            return;
        }
        boolean wasSuspended = Condition.isTrue(conditions, Job.SUSPENDED);
        if (job.spec().suspend() && !wasSuspended) {
            say(Job.SUSPENDED, Condition.Status.TRUE, "JobSuspended");
            record(Reason.JOB_SUSPENDED, Map.of());
        } else if (!job.spec().suspend() && wasSuspended) {
            say(Job.SUSPENDED, Condition.Status.FALSE, "JobResumed");
            record(Reason.JOB_RESUMED, Map.of());
        }
    }

    private void say(String type, Condition.Status status, String reason) {
        conditions = new Condition(type, status, now, reason).in(conditions);
    }

    private void report() {
        Job.Status status = new Job.Status(
                active.size(),
                (int) active.stream().filter(Pod::isReady).count(),
                succeeded,
                failed,
                startTime,
                Condition.isTrue(conditions, Job.COMPLETE)
                        ? Optional.of(now)
                        : job.status().completionTime(),
                conditions,
                job.isIndexed() ? done.toString() : "");
        api.update(job.key(), object -> ((Job) object).withStatus(status));
    }

    private void record(Reason reason, Map<String, String> arguments) {
        api.record(Component.JOB_CONTROLLER, reason, job.key(), arguments);
    }
}
