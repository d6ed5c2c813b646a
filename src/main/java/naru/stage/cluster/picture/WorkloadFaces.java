package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.Snapshot;
import naru.simulation.api.Condition;
import naru.simulation.api.CronJob;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.Service;
import naru.simulation.api.StatefulSet;

/// The faces of everything that makes pods and that a person has asked for.
final class WorkloadFaces {

    private final Snapshot snapshot;
    private final Apps apps;
    private final WorkloadNotes notes;

    private WorkloadFaces(Snapshot snapshot, Apps apps, Revisions revisions) {
        this.snapshot = snapshot;
        this.apps = apps;
        this.notes = new WorkloadNotes(snapshot, revisions);
    }

    static List<WorkloadFace> of(Snapshot snapshot, Apps apps, Revisions revisions) {
        WorkloadFaces made = new WorkloadFaces(snapshot, apps, revisions);
        List<WorkloadFace> faces = new ArrayList<>();
        snapshot.deployments().forEach(each -> faces.add(made.deployment(each)));
        snapshot.list(Kind.STATEFUL_SET, StatefulSet.class).forEach(each -> faces.add(made.statefulSet(each)));
        snapshot.list(Kind.DAEMON_SET, DaemonSet.class).forEach(each -> faces.add(made.daemonSet(each)));
        snapshot.list(Kind.CRON_JOB, CronJob.class).forEach(each -> faces.add(made.cronJob(each)));
        snapshot.list(Kind.JOB, Job.class).stream()
                // What a CronJob has made and what is over is history.
                .filter(job -> job.meta().owner().isEmpty() || !job.isOver())
                .forEach(each -> faces.add(made.job(each)));
        snapshot.replicaSets().stream()
                .filter(set -> set.meta().owner().isEmpty())
                .forEach(each -> faces.add(made.replicaSet(each)));
        return faces;
    }

    private WorkloadFace deployment(Deployment deployment) {
        int desired = deployment.spec().replicas();
        int ready = deployment.status().readyReplicas();
        boolean rolling =
                deployment.status().updatedReplicas() < deployment.status().replicas();
        Note figure = Note.of(
                rolling ? "workload.rolling-out" : "workload.ready",
                "",
                rolling || ready < desired ? Mood.WARN : Mood.MUTED,
                ready,
                desired);
        return face(
                deployment,
                desired,
                ready,
                figure,
                notes.ofDeployment(deployment, rolling),
                rolling,
                deployment.spec().template().labels());
    }

    private WorkloadFace statefulSet(StatefulSet set) {
        int desired = set.spec().replicas();
        int ready = set.status().readyReplicas();
        boolean rolling = !set.status().updateRevision().equals(set.status().currentRevision());
        return face(
                set,
                desired,
                ready,
                figure("workload.stateful", ready, desired),
                notes.ofOther(set, rolling, set.status().updatedReplicas(), desired),
                rolling,
                set.spec().template().labels());
    }

    private WorkloadFace daemonSet(DaemonSet set) {
        int desired = set.status().desired();
        int ready = set.status().ready();
        boolean rolling = set.status().updated() < set.status().current();
        return face(
                set,
                desired,
                ready,
                figure("workload.daemon", ready, desired),
                notes.ofOther(set, rolling, set.status().updated(), desired),
                rolling,
                set.spec().template().labels());
    }

    private WorkloadFace replicaSet(ReplicaSet set) {
        int desired = set.spec().replicas();
        int ready = set.status().readyReplicas();
        return face(
                set,
                desired,
                ready,
                figure("workload.ready", ready, desired),
                notes.ofOther(set, false, 0, 0),
                false,
                set.spec().template().labels());
    }

    private WorkloadFace job(Job job) {
        int wanted = job.spec().completions().orElse(job.spec().parallelism());
        int done = job.status().succeeded();
        boolean failed = Condition.isTrue(job.status().conditions(), Job.FAILED);
        String key = failed
                ? "workload.job.failed"
                : job.isComplete()
                        ? "workload.job.complete"
                        : job.spec().suspend() ? "workload.job.suspended" : "workload.job";
        return face(
                job,
                wanted,
                done,
                Note.of(key, "", failed ? Mood.DANGER : Mood.MUTED, done, wanted),
                notes.ofJob(job),
                false,
                Labels.NONE);
    }

    private WorkloadFace cronJob(CronJob cron) {
        return face(
                cron,
                0,
                0,
                Note.of(
                        cron.spec().suspend() ? "workload.cron.suspended" : "workload.cron",
                        "",
                        Mood.MUTED,
                        cron.spec().schedule()),
                notes.ofCronJob(cron),
                false,
                Labels.NONE);
    }

    private static Note figure(String key, int ready, int desired) {
        return Note.of(key, "", ready < desired ? Mood.WARN : Mood.MUTED, ready, desired);
    }

    private WorkloadFace face(
            KubeObject object, int desired, int ready, Note figure, List<Note> more, boolean rolling, Labels labels) {
        return new WorkloadFace(
                object.key(),
                object.name(),
                apps.colourOf(object.name()),
                desired,
                ready,
                figure,
                more,
                rolling,
                labels.isEmpty() ? Optional.empty() : endpoints(object.meta().namespace(), labels));
    }

    /// The first Service before pods with these labels.
    private Optional<WorkloadFace.Endpoints> endpoints(String namespace, Labels labels) {
        for (Service service : snapshot.services()) {
            if (service.meta().namespace().equals(namespace)
                    && !service.selector().isEmpty()
                    && labels.containsAll(service.selector())) {
                int ready = (int) snapshot.endpointSlices().stream()
                        .filter(slice -> slice.serviceName().equals(service.name()))
                        .flatMap(slice -> slice.endpoints().stream())
                        .filter(EndpointSlice.Endpoint::ready)
                        .count();
                return Optional.of(new WorkloadFace.Endpoints(service.key(), ready));
            }
        }
        return Optional.empty();
    }
}
