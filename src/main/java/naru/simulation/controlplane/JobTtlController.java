package naru.simulation.controlplane;

import java.time.Duration;
import java.util.Map;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Job;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Reason;
import naru.simulation.kernel.SimTime;

/// Deletes Jobs that have been over for as long as they say they want to be kept.
///
/// Source: `pkg/controller/ttlafterfinished/ttlafterfinished_controller.go`.
final class JobTtlController implements Reconciler {

    static final String NAME = "ttl-after-finished";

    private final ApiServer api;
    private final ControlPlane controlPlane;

    JobTtlController(ApiServer api, ControlPlane controlPlane) {
        this.api = api;
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
        boolean ended = switch (change) {
            case Change.Added(Job job) -> job.isOver();
            case Change.Modified(Job before, Job job) ->
                job.isOver() && (!before.isOver() || !before.spec().equals(job.spec()));
            default -> false;
        };
        if (ended) {
            requests.look(change.key());
        }
    }

    @Override
    public void reconcile(ObjectKey key) {
        api.get(key)
                .map(Job.class::cast)
                .filter(Job::isOver)
                .ifPresent(job -> job.spec().ttlSecondsAfterFinished().ifPresent(seconds -> {
                    SimTime due = job.finishedAt().orElseThrow().plus(Duration.ofSeconds(seconds));
                    if (due.isAfter(api.now())) {
                        controlPlane.lookAgain(NAME, key, due.since(api.now()));
                    } else {
                        api.record(Component.JOB_CONTROLLER, Reason.JOB_EXPIRED, key, Map.of());
                        api.delete(key);
                    }
                }));
    }
}
