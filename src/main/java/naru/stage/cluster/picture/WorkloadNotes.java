package naru.stage.cluster.picture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.Snapshot;
import naru.simulation.api.Condition;
import naru.simulation.api.CronJob;
import naru.simulation.api.Deployment;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.controlplane.batch.CronSchedule;

/// What there is to know of a workload beside how many of its pods are ready.
final class WorkloadNotes {

    private final Snapshot snapshot;
    private final Revisions revisions;
    private final List<HorizontalPodAutoscaler> autoscalers;
    private final List<PodDisruptionBudget> budgets;

    WorkloadNotes(Snapshot snapshot, Revisions revisions) {
        this.snapshot = snapshot;
        this.revisions = revisions;
        autoscalers = snapshot.list(Kind.HORIZONTAL_POD_AUTOSCALER, HorizontalPodAutoscaler.class);
        budgets = snapshot.list(Kind.POD_DISRUPTION_BUDGET, PodDisruptionBudget.class);
    }

    List<Note> ofDeployment(Deployment deployment, boolean rolling) {
        List<Note> notes = new ArrayList<>();
        if (rolling) {
            rollout(
                    deployment,
                    deployment.status().updatedReplicas(),
                    deployment.spec().replicas(),
                    notes);
        }
        if (deployment.spec().paused()) {
            notes.add(Note.of("note.paused", "pause", Mood.WARN));
        } else if (Condition.find(deployment.status().conditions(), Condition.PROGRESSING)
                .filter(condition -> condition.reason().equals("ProgressDeadlineExceeded"))
                .isPresent()) {
            notes.add(Note.of("note.stalled", "triangle", Mood.DANGER));
        }
        around(deployment, deployment.spec().template().labels(), notes);
        return notes;
    }

    List<Note> ofOther(KubeObject workload, boolean rolling, int updated, int desired) {
        List<Note> notes = new ArrayList<>();
        if (rolling) {
            rollout(workload, updated, desired, notes);
        }
        podLabels(workload).ifPresent(labels -> around(workload, labels, notes));
        return notes;
    }

    private Optional<Labels> podLabels(KubeObject workload) {
        return snapshot.pods().stream()
                .filter(pod -> pod.meta().isOwnedBy(workload.meta().uid()))
                .findFirst()
                .map(pod -> pod.meta().labels());
    }

    private void rollout(KubeObject workload, int updated, int desired, List<Note> notes) {
        long newest = revisions.newest(workload.meta().uid());
        long oldest = snapshot.pods().stream()
                .filter(Pod::isActive)
                .filter(pod -> belongs(pod, workload))
                .mapToLong(revisions::of)
                .min()
                .orElse(newest);
        if (newest > 0 && oldest < newest) {
            notes.add(Note.of("note.rollout", "loop", Mood.BUSY, newest, oldest, updated, desired));
        }
    }

    private boolean belongs(Pod pod, KubeObject workload) {
        return pod.meta()
                .owner()
                .filter(owner -> owner.uid().equals(workload.meta().uid())
                        || snapshot.object(new ObjectKey(
                                        Kind.REPLICA_SET, pod.meta().namespace(), owner.name()))
                                .filter(set ->
                                        set.meta().isOwnedBy(workload.meta().uid()))
                                .isPresent())
                .isPresent();
    }

    List<Note> ofJob(Job job) {
        List<Note> notes = new ArrayList<>();
        if (job.status().failed() > 0) {
            notes.add(Note.of(
                    "note.job-failures",
                    "cross",
                    Mood.WARN,
                    job.status().failed(),
                    job.spec().backoffLimit()));
        }
        return notes;
    }

    List<Note> ofCronJob(CronJob cron) {
        List<Note> notes = new ArrayList<>();
        if (!cron.spec().suspend()) {
            CronSchedule.parse(cron.spec().schedule())
                    .flatMap(schedule -> schedule.after(snapshot.time()))
                    .ifPresent(next -> notes.add(Note.of(
                            "note.next-run",
                            "hourglass",
                            Mood.MUTED,
                            Duration.ofSeconds(next.since(snapshot.time()).toSeconds()))));
        }
        cron.status()
                .lastScheduleTime()
                .ifPresent(last -> notes.add(Note.of(
                        "note.last-run",
                        "flag",
                        Mood.MUTED,
                        Duration.ofSeconds(snapshot.time().since(last).toSeconds()))));
        return notes;
    }

    /// Its autoscaler and its budget.
    private void around(KubeObject workload, Labels podLabels, List<Note> notes) {
        autoscalers.stream()
                .filter(each -> each.spec().target().equals(workload.key()))
                .forEach(each -> notes.add(AutoscalerNote.of(each)));
        budgets.stream()
                .filter(each -> each.meta().namespace().equals(workload.meta().namespace())
                        && each.spec().selector().matches(podLabels))
                .forEach(each -> notes.add(Note.of(
                        "note.budget",
                        "shield",
                        each.status().disruptionsAllowed() == 0 ? Mood.WARN : Mood.MUTED,
                        each.status().disruptionsAllowed())));
    }
}
