package naru.simulation.controlplane;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Condition;
import naru.simulation.api.Deployment;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.api.ReplicaSet;
import naru.simulation.controlplane.DeploymentVersions.Versions;
import naru.simulation.controlplane.deployment.Progress;
import naru.simulation.controlplane.deployment.ProportionalScaling;
import naru.simulation.controlplane.deployment.ReplicaSetOrder;
import naru.simulation.controlplane.deployment.ReplicasAnnotations;
import naru.simulation.controlplane.deployment.Revisions;
import naru.simulation.controlplane.deployment.RollingUpdate;
import naru.simulation.controlplane.deployment.RolloutLimits;
import naru.simulation.controlplane.deployment.RolloutStatus;
import naru.simulation.controlplane.deployment.Scaling;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;

/// Keeps one ReplicaSet for each version of a Deployment's template, and moves the replicas to the newest.
///
/// Source: `pkg/controller/deployment/deployment_controller.go`, `sync.go`, `rolling.go`, `recreate.go`, `progress.go`.
final class DeploymentController implements Reconciler {

    static final String NAME = "deployment";

    private final ApiServer api;
    private final Clock clock;
    private final ControlPlane controlPlane;
    private final DeploymentVersions versions;

    DeploymentController(ApiServer api, Clock clock, Dice dice, ControlPlane controlPlane) {
        this.api = api;
        this.clock = clock;
        this.controlPlane = controlPlane;
        this.versions = new DeploymentVersions(api, dice);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Component component() {
        return Component.DEPLOYMENT_CONTROLLER;
    }

    @Override
    public void observe(Change change, Requests requests) {
        switch (change.object()) {
            case Deployment deployment when !(change instanceof Change.Deleted) -> requests.look(deployment.key());
            case ReplicaSet replicaSet -> owner(replicaSet, Kind.DEPLOYMENT).ifPresent(requests::look);
            // Recreating waits for the last old pod to be gone.
            case Pod pod
            when change instanceof Change.Deleted ->
                owner(pod, Kind.REPLICA_SET)
                        .flatMap(api::get)
                        .flatMap(replicaSet -> owner(replicaSet, Kind.DEPLOYMENT))
                        .ifPresent(requests::look);
            default -> {
                // Otherwise pods concern a Deployment only through its ReplicaSets.
            }
        }
    }

    private static Optional<ObjectKey> owner(KubeObject object, Kind kind) {
        return object.meta()
                .owner()
                .filter(owner -> owner.kind().equals(kind.title()))
                .map(owner -> new ObjectKey(kind, object.meta().namespace(), owner.name()));
    }

    @Override
    public void reconcile(ObjectKey key) {
        api.get(key).map(Deployment.class::cast).map(this::withPausedCondition).ifPresent(deployment -> {
            if (deployment.spec().paused() || isBeingScaled(deployment)) {
                resize(deployment);
            } else if (deployment.spec().strategy().type() == Deployment.StrategyType.RECREATE) {
                recreate(deployment);
            } else {
                roll(deployment);
            }
        });
    }

    /// While a rollout is paused its deadline does not run. Source: `checkPausedConditions`.
    private Deployment withPausedCondition(Deployment deployment) {
        boolean saysPaused = RolloutStatus.isFor(deployment.status(), Progress.PAUSED);
        boolean paused = deployment.spec().paused();
        if (!Progress.hasDeadline(deployment.spec())
                || RolloutStatus.isFor(deployment.status(), Progress.TIMED_OUT)
                || saysPaused == paused) {
            return deployment;
        }
        String reason = paused ? Progress.PAUSED : Progress.RESUMED;
        return write(
                deployment,
                RolloutStatus.progressing(deployment.status(), Condition.Status.UNKNOWN, reason, clock.now()));
    }

    /// Whether the number of replicas has been changed since a ReplicaSet with pods was last scaled.
    private boolean isBeingScaled(Deployment deployment) {
        return ReplicaSetOrder.active(versions.synced(deployment, false).all()).stream()
                .flatMap(one -> ReplicasAnnotations.desired(one).stream())
                .anyMatch(desired -> desired != deployment.spec().replicas());
    }

    /// Source: `sync.go`, `sync`.
    private void resize(Deployment deployment) {
        Versions before = versions.synced(deployment, false);
        ProportionalScaling.of(deployment, before.current(), before.old()).forEach(step -> scale(deployment, step));
        if (deployment.spec().paused()) {
            forgetOldVersions(deployment, versions.of(deployment).old());
        }
        Versions after = versions.of(deployment);
        Deployment now = reread(deployment);
        write(now, RolloutStatus.counted(now, after.all(), after.current(), clock.now()));
    }

    /// Source: `rolling.go`, `rolloutRolling`.
    private void roll(Deployment deployment) {
        Versions now = versions.synced(deployment, true);
        ReplicaSet current = now.current().orElseThrow();
        RollingUpdate step = new RollingUpdate(RolloutLimits.of(deployment.spec()));
        int replicas = step.newReplicas(
                ReplicaSetOrder.replicas(now.all()), current.spec().replicas());
        boolean moved = replicas != current.spec().replicas();
        if (moved) {
            scale(deployment, new Scaling(current, replicas));
        } else {
            List<Scaling> fewer = step.fewerOld(current, ReplicaSetOrder.active(now.old()));
            fewer.forEach(scaling -> scale(deployment, scaling));
            moved = !fewer.isEmpty();
        }
        if (!moved) {
            tidyUp(deployment, now);
        }
        report(deployment);
    }

    /// Everything old goes first, and the new comes when the last old pod is gone. Source: `recreate.go`,
    /// `rolloutRecreate`.
    private void recreate(Deployment deployment) {
        Versions now = versions.synced(deployment, false);
        List<ReplicaSet> active = ReplicaSetOrder.active(now.old());
        active.forEach(replicaSet -> scale(deployment, new Scaling(replicaSet, 0)));
        if (active.isEmpty() && !oldPodsRun(now.old())) {
            Versions complete = versions.synced(deployment, true);
            ReplicaSet current = complete.current().orElseThrow();
            scale(deployment, new Scaling(current, deployment.spec().replicas()));
            tidyUp(deployment, complete);
        }
        report(deployment);
    }

    private boolean oldPodsRun(List<ReplicaSet> old) {
        return ReplicaSetOrder.actual(old) > 0
                || old.stream()
                        .flatMap(one -> api.ownedBy(one.meta().uid(), Kind.POD).stream())
                        .anyMatch(pod -> !((Pod) pod).isTerminal());
    }

    /// Source: `sync.go`, `scaleReplicaSet`.
    private void scale(Deployment deployment, Scaling step) {
        int from = step.replicaSet().spec().replicas();
        if (from != step.to()) {
            api.record(
                    Component.DEPLOYMENT_CONTROLLER,
                    Reason.SCALING_REPLICA_SET,
                    deployment.key(),
                    Map.of(
                            "replicaSet",
                            step.replicaSet().name(),
                            "from",
                            Integer.toString(from),
                            "to",
                            Integer.toString(step.to())));
        }
        RolloutLimits limits = RolloutLimits.of(deployment.spec());
        api.update(
                step.replicaSet().key(),
                object -> ((ReplicaSet) object)
                        .withReplicas(step.to())
                        .withMeta(object.meta()
                                .withAnnotations(
                                        ReplicasAnnotations.in(object.meta().annotations(), limits))));
    }

    private void tidyUp(Deployment deployment, Versions now) {
        if (Progress.isComplete(deployment, deployment.status())) {
            forgetOldVersions(deployment, now.old());
        }
    }

    /// Source: `sync.go`, `cleanupDeployment`.
    private void forgetOldVersions(Deployment deployment, List<ReplicaSet> old) {
        int tooMany = old.size() - deployment.spec().revisionHistoryLimit();
        old.stream()
                .sorted(Comparator.comparingLong(Revisions::of).thenComparing(ReplicaSetOrder.OLDEST_FIRST))
                .limit(Math.max(0, tooMany))
                .filter(one -> one.spec().replicas() == 0
                        && one.status().replicas() == 0
                        && one.meta().generation() <= one.status().observedGeneration())
                .forEach(one -> api.delete(one.key()));
    }

    private void report(Deployment deployment) {
        Versions versionsNow = versions.of(deployment);
        Deployment before = reread(deployment);
        Deployment.Status status =
                RolloutStatus.ofRollout(before, versionsNow.all(), versionsNow.current(), clock.now());
        boolean gaveUp = RolloutStatus.isFor(status, Progress.TIMED_OUT)
                && !RolloutStatus.isFor(before.status(), Progress.TIMED_OUT);
        if (gaveUp) {
            api.record(
                    Component.DEPLOYMENT_CONTROLLER,
                    Reason.PROGRESS_DEADLINE_EXCEEDED,
                    deployment.key(),
                    Map.of("seconds", Integer.toString(deployment.spec().progressDeadlineSeconds())));
        }
        if (status.equals(before.status())) {
            watchTheDeadline(before);
        } else {
            write(before, status);
        }
    }

    /// A rollout that is stuck changes nothing, so nothing would have it looked at when its time is up. Source:
    /// `progress.go`, `requeueStuckDeployment`.
    private void watchTheDeadline(Deployment deployment) {
        boolean open = Progress.hasDeadline(deployment.spec())
                && !Progress.isComplete(deployment, deployment.status())
                && !RolloutStatus.isFor(deployment.status(), Progress.TIMED_OUT);
        deployment.status().lastProgress().filter(since -> open).ifPresent(since -> {
            Duration left = since.plus(Duration.ofSeconds(deployment.spec().progressDeadlineSeconds()))
                    .since(clock.now());
            controlPlane.lookAgain(NAME, deployment.key(), (left.isNegative() ? Duration.ZERO : left).plusSeconds(1));
        });
    }

    private Deployment reread(Deployment deployment) {
        return (Deployment) api.get(deployment.key()).orElseThrow();
    }

    private Deployment write(Deployment deployment, Deployment.Status status) {
        return (Deployment) api.update(deployment.key(), object -> ((Deployment) object).withStatus(status))
                .orElseThrow();
    }
}
