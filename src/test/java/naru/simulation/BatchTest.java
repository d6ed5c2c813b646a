package naru.simulation;

import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import naru.simulation.api.Condition;
import naru.simulation.api.CronJob;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.Reason;
import naru.simulation.kernel.Calendar;
import org.junit.jupiter.api.Test;

/// Jobs and CronJobs, played. A program of a Job works for 60 to 180 s.
class BatchTest {

    private static final ObjectKey WORK = new ObjectKey(Kind.JOB, "default", "work");
    private static final ObjectKey REPORT = new ObjectKey(Kind.CRON_JOB, "default", "report");

    private static PodTemplate template(PodSpec.RestartPolicy restart) {
        PodSpec spec =
                PodSpec.of(List.of(Worlds.container("main", 100, 64))).with(draft -> draft.restartPolicy = restart);
        return new PodTemplate(Labels.of("app", "work"), Labels.NONE, spec);
    }

    private static Job.Spec spec(int parallelism, int completions) {
        return Job.Spec.of(parallelism, completions, template(PodSpec.RestartPolicy.NEVER));
    }

    private static Job job(Job.Spec spec) {
        return new Job(ObjectMeta.of("default", "work", Labels.NONE), spec, Job.Status.NEW);
    }

    private static History play(KubeObject object) {
        List<KubeObject> objects = Worlds.nodes(3);
        objects.add(object);
        return History.begin(Scenario.of(7, objects));
    }

    private static Job job(Snapshot snapshot) {
        return (Job) snapshot.object(WORK).orElseThrow();
    }

    private static Optional<String> reason(Job job, String type) {
        return Condition.find(job.status().conditions(), type)
                .filter(condition -> condition.status() == Condition.Status.TRUE)
                .map(Condition::reason);
    }

    /// Breaks the program of every pod of the Job that runs.
    private static void breakAll(History history, double at) {
        for (Pod pod : history.at(seconds(at)).pods()) {
            if (pod.status().phase() == PodPhase.RUNNING) {
                assertThat(history.apply(seconds(at), new Command.BreakProgram(pod.key(), "main")))
                        .isEqualTo(new Outcome.Done());
            }
        }
    }

    private static Job.Spec with(
            Job.Spec spec, int backoffLimit, Optional<Long> deadline, Optional<Integer> ttl, boolean suspend) {
        return new Job.Spec(
                spec.parallelism(),
                spec.completions(),
                spec.completionMode(),
                backoffLimit,
                deadline,
                ttl,
                suspend,
                spec.template());
    }

    @Test
    void runsTwoAtATimeUntilSixHaveSucceeded() {
        History history = play(job(spec(2, 6)));
        for (int at = 1; at < 1200; at++) {
            Snapshot now = history.at(seconds(at));
            assertThat(now.pods().stream().filter(Pod::isActive).count()).isLessThanOrEqualTo(2);
            assertThat(job(now).status().succeeded()).isLessThanOrEqualTo(6);
        }
        Job done = job(history.at(seconds(1200)));
        assertThat(done.isComplete()).isTrue();
        assertThat(done.status().succeeded()).isEqualTo(6);
        assertThat(done.status().failed()).isZero();
        assertThat(done.status().active()).isZero();
        assertThat(happened(history.at(seconds(1200)), Reason.JOB_POD_CREATED)).hasSize(6);
        assertThat(history.at(seconds(1200)).pods())
                .hasSize(6)
                .allMatch(pod -> pod.status().phase() == PodPhase.SUCCEEDED)
                .allMatch(pod -> pod.meta().finalizers().isEmpty())
                .allMatch(pod ->
                        pod.meta().labels().get("batch.kubernetes.io/job-name").equals("work"));
    }

    @Test
    void anIndexedJobDoesEveryPartOnce() {
        Job.Spec plain = spec(2, 5);
        Job.Spec indexed = new Job.Spec(
                2,
                Optional.of(5),
                Job.CompletionMode.INDEXED,
                6,
                Optional.empty(),
                Optional.empty(),
                false,
                plain.template());
        History history = play(job(indexed));
        breakAll(history, 20);
        Snapshot end = history.at(seconds(1500));

        assertThat(job(end).isComplete()).isTrue();
        assertThat(job(end).status().completedIndexes()).isEqualTo("0-4");
        assertThat(job(end).status().failed()).isEqualTo(2);
        assertThat(end.pods().stream().filter(pod -> pod.status().phase() == PodPhase.SUCCEEDED))
                .extracting(pod -> pod.meta().annotations().get("batch.kubernetes.io/job-completion-index"))
                .containsExactly("0", "1", "2", "3", "4");
        assertThat(end.pods()).allMatch(pod -> pod.name().matches("work-[0-4]-.{5}"));
    }

    @Test
    void afterEachFailureItWaitsLongerAndAtLastGivesUp() {
        History history = play(job(with(spec(1, 1), 3, Optional.empty(), Optional.empty(), false)));
        for (int at = 1; at < 300; at++) {
            breakAll(history, at);
        }
        Snapshot end = history.at(seconds(300));
        List<Occurrence> made = happened(end, Reason.JOB_POD_CREATED);
        List<Occurrence> ended = happened(end, Reason.EXITED);

        assertThat(made).hasSize(4);
        for (int i = 1; i < 4; i++) {
            assertThat(made.get(i).time().since(ended.get(i - 1).time()).toMillis())
                    .isEqualTo(10_000L << (i - 1));
        }
        assertThat(reason(job(end), Job.FAILED)).contains("BackoffLimitExceeded");
        assertThat(job(end).status().failed()).isEqualTo(4);
        assertThat(happened(end, Reason.JOB_FAILED)).hasSize(1);
    }

    @Test
    void whereTheKubeletRestartsItsRestartsCount() {
        Job.Spec spec = Job.Spec.of(1, 1, template(PodSpec.RestartPolicy.ON_FAILURE));
        History history = play(job(with(spec, 2, Optional.empty(), Optional.empty(), false)));
        breakAll(history, 20);
        Snapshot end = history.at(seconds(120));

        assertThat(happened(end, Reason.JOB_POD_CREATED)).hasSize(1);
        assertThat(reason(job(end), Job.FAILED)).contains("BackoffLimitExceeded");
        assertThat(end.pods()).isEmpty();
    }

    @Test
    void isGivenUpWhenItsTimeIsOver() {
        History history = play(job(with(spec(2, 6), 6, Optional.of(100L), Optional.empty(), false)));
        assertThat(job(history.at(seconds(99))).isOver()).isFalse();
        Snapshot end = history.at(seconds(140));
        assertThat(reason(job(end), Job.FAILED)).contains("DeadlineExceeded");
        assertThat(happened(end, Reason.JOB_FAILED).getFirst().time().seconds()).isBetween(100.0, 100.1);
        assertThat(end.pods().stream().filter(Pod::isActive)).isEmpty();
    }

    @Test
    void aSuspendedJobKeepsWhatIsDoneAndGoesOn() {
        Job.Spec spec = spec(2, 4);
        History history = play(job(spec));
        history.apply(
                seconds(30), new Command.Apply(List.of(job(with(spec, 6, Optional.of(900L), Optional.empty(), true)))));
        Snapshot still = history.at(seconds(100));
        assertThat(reason(job(still), Job.SUSPENDED)).contains("JobSuspended");
        assertThat(still.pods()).isEmpty();
        assertThat(job(still).status().failed()).isZero();

        history.apply(
                seconds(200),
                new Command.Apply(List.of(job(with(spec, 6, Optional.of(900L), Optional.empty(), false)))));
        Job resumed = job(history.at(seconds(201)));
        assertThat(resumed.status().active()).isEqualTo(2);
        assertThat(resumed.status().startTime().orElseThrow().seconds()).isBetween(200.0, 200.1);
        assertThat(job(history.at(seconds(800))).isComplete()).isTrue();
    }

    @Test
    void aPodThatIsTakenAwayIsReplacedAndCountsAsAFailure() {
        History history = play(job(spec(1, 1)));
        Pod pod = history.at(seconds(20)).pods().getFirst();
        history.apply(seconds(20), new Command.Delete(pod.key()));
        Snapshot later = history.at(seconds(40));
        assertThat(later.pod(pod.key())).isEmpty();
        assertThat(job(later).status().failed()).isEqualTo(1);
        assertThat(later.pods()).hasSize(1);
        assertThat(job(history.at(seconds(400))).isComplete()).isTrue();
    }

    @Test
    void aDeletedJobTakesItsPodsWithIt() {
        History history = play(job(spec(2, 4)));
        history.apply(seconds(30), new Command.Delete(WORK));
        Snapshot later = history.at(seconds(40));
        assertThat(later.object(WORK)).isEmpty();
        assertThat(later.pods()).isEmpty();
    }

    @Test
    void isTidiedAwayWhenItsTimeToLiveIsOver() {
        History history = play(job(with(spec(2, 2), 6, Optional.empty(), Optional.of(60), false)));
        Snapshot end = history.at(seconds(600));
        double completed = happened(end, Reason.JOB_COMPLETED).getFirst().time().seconds();
        assertThat(history.at(seconds(completed + 59)).object(WORK)).isPresent();
        assertThat(history.at(seconds(completed + 61)).object(WORK)).isEmpty();
        assertThat(end.pods()).isEmpty();
    }

    private static CronJob report(String schedule, CronJob.ConcurrencyPolicy policy, int completions) {
        CronJob.Spec spec =
                CronJob.Spec.of(schedule, new CronJob.JobTemplate(Labels.NONE, Labels.NONE, spec(1, completions)));
        return new CronJob(
                ObjectMeta.of("default", "report", Labels.NONE),
                new CronJob.Spec(schedule, policy, Optional.empty(), 3, 1, false, spec.jobTemplate()),
                CronJob.Status.NEW);
    }

    private static List<Double> times(Snapshot snapshot, Reason reason, Function<Double, Double> rounded) {
        return happened(snapshot, reason).stream()
                .map(occurrence -> rounded.apply(occurrence.time().seconds()))
                .toList();
    }

    @Test
    void aCronJobMakesAJobAtEveryTimeOfItsSchedule() {
        History history = play(report("*/15 * * * *", CronJob.ConcurrencyPolicy.ALLOW, 1));
        Snapshot end = history.at(seconds(3700));

        assertThat(times(end, Reason.CRON_JOB_STARTED, Math::floor)).containsExactly(900.0, 1800.0, 2700.0, 3600.0);
        assertThat(happened(end, Reason.CRON_JOB_STARTED).getFirst().argument("job"))
                .isEqualTo("report-" + Calendar.epochMinutes(seconds(900)));
        assertThat(end.list(Kind.JOB, Job.class)).hasSize(4);
        assertThat(history.at(seconds(4400)).list(Kind.JOB, Job.class)).hasSize(3);
        CronJob.Status status = ((CronJob) end.object(REPORT).orElseThrow()).status();
        assertThat(status.lastScheduleTime()).contains(seconds(3600));
        assertThat(status.active()).hasSize(1);
    }

    @Test
    void withForbidAnotherStartsOnlyWhenTheLastHasEnded() {
        History history = play(report("* * * * *", CronJob.ConcurrencyPolicy.FORBID, 3));
        for (int at = 10; at < 3600; at += 10) {
            assertThat(history.at(seconds(at)).list(Kind.JOB, Job.class).stream()
                            .filter(job -> !job.isOver()))
                    .hasSizeLessThanOrEqualTo(1);
        }
        Snapshot end = history.at(seconds(3600));
        List<Occurrence> started = happened(end, Reason.CRON_JOB_STARTED);
        List<Occurrence> ended = happened(end, Reason.CRON_JOB_SAW_END);
        assertThat(happened(end, Reason.CRON_JOB_SKIPPED)).isNotEmpty();
        assertThat(started).hasSizeGreaterThan(5);
        for (int i = 1; i < started.size(); i++) {
            assertThat(started.get(i).time()).isEqualTo(ended.get(i - 1).time());
        }
    }

    @Test
    void withReplaceTheLastIsCutShort() {
        History history = play(report("* * * * *", CronJob.ConcurrencyPolicy.REPLACE, 3));
        Snapshot end = history.at(seconds(610));
        assertThat(happened(end, Reason.CRON_JOB_STARTED)).hasSize(10);
        assertThat(happened(end, Reason.CRON_JOB_REPLACED)).hasSize(9);
        assertThat(end.list(Kind.JOB, Job.class)).hasSize(1);
    }

    @Test
    void aSuspendedCronJobMakesUpForOneStartWhenItGoesOn() {
        CronJob running = report("* * * * *", CronJob.ConcurrencyPolicy.ALLOW, 1);
        CronJob.Spec spec = running.spec();
        CronJob suspended = running.withSpec(new CronJob.Spec(
                spec.schedule(), spec.concurrencyPolicy(), Optional.empty(), 3, 1, true, spec.jobTemplate()));
        History history = play(suspended);
        assertThat(happened(history.at(seconds(630)), Reason.CRON_JOB_STARTED)).isEmpty();
        history.apply(seconds(630), new Command.Apply(List.of(running)));
        assertThat(times(history.at(seconds(670)), Reason.CRON_JOB_STARTED, Math::floor))
                .containsExactly(630.0, 660.0);
    }

    @Test
    void whatIsTooLateIsLeftOut() {
        CronJob.Spec spec =
                report("0 * * * *", CronJob.ConcurrencyPolicy.ALLOW, 1).spec();
        CronJob suspended = report("0 * * * *", CronJob.ConcurrencyPolicy.ALLOW, 1)
                .withSpec(new CronJob.Spec(
                        spec.schedule(), spec.concurrencyPolicy(), Optional.of(60L), 3, 1, true, spec.jobTemplate()));
        CronJob running = suspended.withSpec(new CronJob.Spec(
                spec.schedule(), spec.concurrencyPolicy(), Optional.of(60L), 3, 1, false, spec.jobTemplate()));
        History history = play(suspended);
        history.apply(seconds(3700), new Command.Apply(List.of(running)));
        assertThat(happened(history.at(seconds(7100)), Reason.CRON_JOB_STARTED)).isEmpty();
        assertThat(happened(history.at(seconds(7300)), Reason.CRON_JOB_STARTED)).hasSize(1);
    }

    @Test
    void countsWhatItHasMissed() {
        CronJob running = report("* * * * *", CronJob.ConcurrencyPolicy.ALLOW, 1);
        CronJob.Spec spec = running.spec();
        CronJob suspended = running.withSpec(new CronJob.Spec(
                spec.schedule(), spec.concurrencyPolicy(), Optional.empty(), 3, 1, true, spec.jobTemplate()));
        History history = play(suspended);
        history.apply(seconds(6630), new Command.Apply(List.of(running)));
        Snapshot end = history.at(seconds(6640));
        assertThat(happened(end, Reason.CRON_JOB_MISSED_MANY)).hasSize(1);
        assertThat(happened(end, Reason.CRON_JOB_STARTED)).hasSize(1);
    }

    @Test
    void aScheduleThatCannotBeReadStartsNothing() {
        History history = play(report("every minute", CronJob.ConcurrencyPolicy.ALLOW, 1));
        Snapshot end = history.at(seconds(600));
        assertThat(happened(end, Reason.INVALID_SCHEDULE)).hasSize(1);
        assertThat(end.list(Kind.JOB, Job.class)).isEmpty();
    }

    /// `kubectl create job --from=cronjob/report`.
    @Test
    void aPersonRunsTheJobOfACronJobAtOnce() {
        History history = play(report("0 0 1 1 *", CronJob.ConcurrencyPolicy.ALLOW, 1));
        for (double at : List.of(5.0, 6.0)) {
            assertThat(history.apply(seconds(at), new Command.RunJob(REPORT))).isEqualTo(new Outcome.Done());
        }

        List<Job> jobs = history.at(seconds(600)).list(Kind.JOB, Job.class);
        assertThat(jobs).extracting(Job::name).containsExactly("report-manual-1", "report-manual-2");
        String owner =
                history.at(seconds(5)).object(REPORT).orElseThrow().meta().uid();
        assertThat(jobs).allSatisfy(job -> {
            assertThat(job.meta().isOwnedBy(owner)).isTrue();
            assertThat(job.meta().annotations().get("cronjob.kubernetes.io/instantiate"))
                    .isEqualTo("manual");
            assertThat(job.isComplete()).isTrue();
        });
        assertThat(happened(history.at(seconds(600)), Reason.JOB_STARTED_BY_HAND))
                .extracting(started -> started.argument("job"))
                .containsExactly("report-manual-1", "report-manual-2");
    }
}
