package naru.simulation.controlplane;

import java.util.Optional;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.controlplane.batch.PodFailures;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.Tree;

/// Runs pods until enough of them have succeeded, or too many have failed.
///
/// Source: `pkg/controller/job/job_controller.go`.
final class JobController implements Reconciler {

    static final String NAME = "job";

    private final ApiServer api;
    private final NameGenerator names;
    private final ControlPlane controlPlane;

    JobController(ApiServer api, Dice dice, ControlPlane controlPlane) {
        this.api = api;
        this.names = new NameGenerator(api, dice);
        this.controlPlane = controlPlane;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Component component() {
        return Component.JOB_CONTROLLER;
    }

    @Override
    public void observe(Change change, Requests requests) {
        switch (change) {
            case Change.Deleted(Job job) -> remember(failures().without(job.key()));
            default -> {
                switch (change.object()) {
                    case Job job -> requests.look(job.key());
                    case Pod pod -> jobOf(pod).ifPresent(job -> requests.look(isThere(job, pod) ? job : pod.key()));
                    default -> {
                        // Nothing else concerns Jobs.
                    }
                }
            }
        }
    }

    private static Optional<ObjectKey> jobOf(Pod pod) {
        return pod.meta()
                .owner()
                .filter(owner -> owner.kind().equals(Kind.JOB.title()))
                .map(owner -> new ObjectKey(Kind.JOB, pod.meta().namespace(), owner.name()));
    }

    private boolean isThere(ObjectKey job, Pod pod) {
        return api.get(job)
                .filter(found -> pod.meta().isOwnedBy(found.meta().uid()))
                .isPresent();
    }

    @Override
    public void reconcile(ObjectKey key) {
        if (key.kind() == Kind.POD) {
            api.updatePod(key, JobPods::untracked); // its Job is gone: nobody will count it any more
            return;
        }
        api.get(key).map(Job.class::cast).filter(job -> !job.isOver()).ifPresent(job -> {
            PodFailures before = failures().get(key).orElse(PodFailures.NONE);
            JobSync sync = new JobSync(api, names, job, before, delay -> controlPlane.lookAgain(NAME, key, delay));
            PodFailures after = sync.run();
            if (!after.equals(before)) {
                remember(failures().with(key, after));
            }
            sync.refused().ifPresent(refused -> {
                throw refused;
            });
        });
    }

    private Tree<ObjectKey, PodFailures> failures() {
        return controlPlane.state().jobFailures();
    }

    private void remember(Tree<ObjectKey, PodFailures> failures) {
        controlPlane.change(controlPlane.state().withJobFailures(failures));
    }
}
