package naru.simulation.controlplane.deployment;

import java.util.List;
import java.util.Optional;
import naru.simulation.api.Condition;
import naru.simulation.api.Deployment;
import naru.simulation.api.ReplicaSet;
import naru.simulation.kernel.SimTime;

/// What is reported of a Deployment.
///
/// Source: `pkg/controller/deployment/sync.go`, `calculateStatus`; `progress.go`, `syncRolloutStatus`.
public final class RolloutStatus {

    private static final String MINIMUM_AVAILABLE = "MinimumReplicasAvailable";
    private static final String MINIMUM_UNAVAILABLE = "MinimumReplicasUnavailable";

    private RolloutStatus() {}

    /// The counts, and whether enough pods are available.
    public static Deployment.Status counted(
            Deployment deployment, List<ReplicaSet> all, Optional<ReplicaSet> current, SimTime now) {
        int available = ReplicaSetOrder.available(all);
        boolean enough = available >= RolloutLimits.of(deployment.spec()).availableFrom();
        Condition condition = new Condition(
                Condition.AVAILABLE,
                enough ? Condition.Status.TRUE : Condition.Status.FALSE,
                now,
                enough ? MINIMUM_AVAILABLE : MINIMUM_UNAVAILABLE);
        Deployment.Status before = deployment.status();
        return new Deployment.Status(
                ReplicaSetOrder.actual(all),
                current.map(one -> one.status().replicas()).orElse(0),
                all.stream().mapToInt(one -> one.status().readyReplicas()).sum(),
                available,
                deployment.meta().generation(),
                condition.in(before.conditions()),
                before.lastProgress());
    }

    /// The counts, and how the rollout gets on.
    public static Deployment.Status ofRollout(
            Deployment deployment, List<ReplicaSet> all, Optional<ReplicaSet> current, SimTime now) {
        Deployment.Status status = counted(deployment, all, current, now);
        if (!Progress.hasDeadline(deployment.spec())) {
            return withoutProgress(status);
        }
        boolean wasComplete =
                status.replicas() == status.updatedReplicas() && isFor(deployment.status(), Progress.COMPLETE);
        if (wasComplete) {
            return status;
        }
        if (Progress.isComplete(deployment, status)) {
            return progressing(status, Condition.Status.TRUE, Progress.COMPLETE, now);
        }
        if (Progress.isMade(deployment.status(), status)) {
            // Each step forward starts the deadline anew.
            return progressing(withProgressAt(status, now), Condition.Status.TRUE, Progress.UPDATED, now);
        }
        return Progress.isTimedOut(deployment.spec(), status, now)
                ? progressing(status, Condition.Status.FALSE, Progress.TIMED_OUT, now)
                : status;
    }

    /// With the condition `Progressing` as given; unless it was so already, that counts as progress.
    public static Deployment.Status progressing(
            Deployment.Status status, Condition.Status value, String reason, SimTime now) {
        boolean same = Condition.find(status.conditions(), Condition.PROGRESSING)
                .filter(before -> before.status() == value && before.reason().equals(reason))
                .isPresent();
        if (same) {
            return status;
        }
        Condition condition = new Condition(Condition.PROGRESSING, value, now, reason);
        return with(status, condition.in(status.conditions()), Optional.of(now));
    }

    /// Whether `Progressing` is reported with this reason.
    public static boolean isFor(Deployment.Status status, String reason) {
        return Condition.find(status.conditions(), Condition.PROGRESSING)
                .filter(condition -> condition.reason().equals(reason))
                .isPresent();
    }

    private static Deployment.Status withProgressAt(Deployment.Status status, SimTime now) {
        return with(status, status.conditions(), Optional.of(now));
    }

    private static Deployment.Status withoutProgress(Deployment.Status status) {
        List<Condition> others = status.conditions().stream()
                .filter(condition -> !condition.type().equals(Condition.PROGRESSING))
                .toList();
        return with(status, others, Optional.empty());
    }

    private static Deployment.Status with(
            Deployment.Status status, List<Condition> conditions, Optional<SimTime> lastProgress) {
        return new Deployment.Status(
                status.replicas(),
                status.updatedReplicas(),
                status.readyReplicas(),
                status.availableReplicas(),
                status.observedGeneration(),
                conditions,
                lastProgress);
    }
}
