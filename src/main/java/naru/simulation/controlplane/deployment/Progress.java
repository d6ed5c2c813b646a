package naru.simulation.controlplane.deployment;

import java.time.Duration;
import java.util.Optional;
import naru.simulation.api.Condition;
import naru.simulation.api.Deployment;
import naru.simulation.kernel.SimTime;

/// Whether a rollout gets on.
///
/// Source: `pkg/controller/deployment/util/deployment_util.go`, `DeploymentComplete`, `DeploymentProgressing`,
/// `DeploymentTimedOut`, `HasProgressDeadline`.
public final class Progress {

    /// Reasons of the condition `Progressing`.
    public static final String CREATED = "NewReplicaSetCreated";

    public static final String FOUND = "FoundNewReplicaSet";
    public static final String UPDATED = "ReplicaSetUpdated";
    public static final String COMPLETE = "NewReplicaSetAvailable";
    public static final String TIMED_OUT = "ProgressDeadlineExceeded";
    public static final String PAUSED = "DeploymentPaused";
    public static final String RESUMED = "DeploymentResumed";

    private Progress() {}

    public static boolean isComplete(Deployment deployment, Deployment.Status status) {
        int desired = deployment.spec().replicas();
        return status.updatedReplicas() == desired
                && status.replicas() == desired
                && status.availableReplicas() == desired
                && status.observedGeneration() >= deployment.meta().generation();
    }

    /// More new pods, fewer old ones, or more that are ready or available than before.
    public static boolean isMade(Deployment.Status before, Deployment.Status now) {
        int oldBefore = before.replicas() - before.updatedReplicas();
        int oldNow = now.replicas() - now.updatedReplicas();
        return now.updatedReplicas() > before.updatedReplicas()
                || oldNow < oldBefore
                || now.readyReplicas() > before.readyReplicas()
                || now.availableReplicas() > before.availableReplicas();
    }

    /// Whether no progress has been made for longer than the deadline. Once exceeded it stays so until progress is
    /// made, and a rollout that was complete does not exceed it.
    public static boolean isTimedOut(Deployment.Spec spec, Deployment.Status status, SimTime now) {
        Optional<Condition> progressing = Condition.find(status.conditions(), Condition.PROGRESSING);
        if (!hasDeadline(spec)
                || progressing.isEmpty()
                || progressing.get().reason().equals(COMPLETE)) {
            return false;
        }
        return progressing.get().reason().equals(TIMED_OUT)
                || status.lastProgress()
                        .map(since -> since.plus(Duration.ofSeconds(spec.progressDeadlineSeconds()))
                                .isBefore(now))
                        .orElse(false);
    }

    public static boolean hasDeadline(Deployment.Spec spec) {
        return spec.progressDeadlineSeconds() != Integer.MAX_VALUE;
    }
}
