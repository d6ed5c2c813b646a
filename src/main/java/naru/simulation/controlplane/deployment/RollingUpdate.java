package naru.simulation.controlplane.deployment;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ReplicaSet;

/// One step of a rolling update: more of the new version as far as the surge allows, or fewer of the old as far as
/// availability allows.
///
/// Source: `pkg/controller/deployment/rolling.go`, and `NewRSNewReplicas` in `util/deployment_util.go`.
public record RollingUpdate(RolloutLimits limits) {

    /// How many replicas the new ReplicaSet ought to have.
    ///
    /// @param total replicas of all ReplicaSets, the new one among them
    /// @param current replicas of the new one
    public int newReplicas(int total, int current) {
        if (!limits.rolling() || current >= limits.desired()) {
            return limits.desired();
        }
        int room = limits.maxTotal() - total;
        return room <= 0 ? current : current + Math.min(room, limits.desired() - current);
    }

    /// Which old ReplicaSets ought to get smaller: first by the pods that are not available anyway, then by as many
    /// as are more than must be available.
    public List<Scaling> fewerOld(ReplicaSet current, List<ReplicaSet> old) {
        List<ReplicaSet> all = new ArrayList<>(old);
        all.add(current);
        int newUnavailable = current.spec().replicas() - current.status().availableReplicas();
        int atMost = ReplicaSetOrder.replicas(all) - limits.minAvailable() - newUnavailable;
        if (ReplicaSetOrder.replicas(old) == 0 || atMost <= 0) {
            return List.of();
        }
        List<Scaling> steps = new ArrayList<>();
        if (!cleanUpUnhealthy(old, atMost, steps)) {
            return steps;
        }
        List<ReplicaSet> left = old.stream().map(one -> after(one, steps)).toList();
        List<ReplicaSet> allLeft = new ArrayList<>(left);
        allLeft.add(current);
        steps.addAll(scaleDown(allLeft, left));
        return steps;
    }

    private static ReplicaSet after(ReplicaSet replicaSet, List<Scaling> steps) {
        ObjectKey key = replicaSet.key();
        return steps.stream()
                .filter(step -> step.replicaSet().key().equals(key))
                .map(Scaling::result)
                .findFirst()
                .orElse(replicaSet);
    }

    /// Takes away pods that are not available, oldest version first, `atMost` together.
    ///
    /// @return false if a ReplicaSet reports more available pods than it is to have: it has not caught up with its
    /// last scaling, and nothing more may be decided on what it says
    public static boolean cleanUpUnhealthy(List<ReplicaSet> old, int atMost, List<Scaling> steps) {
        int left = atMost;
        for (ReplicaSet replicaSet :
                old.stream().sorted(ReplicaSetOrder.OLDEST_FIRST).toList()) {
            int replicas = replicaSet.spec().replicas();
            int unavailable = replicas - replicaSet.status().availableReplicas();
            if (left <= 0) {
                return true;
            }
            if (replicas == 0 || unavailable == 0) {
                continue;
            }
            if (unavailable < 0) {
                return false;
            }
            int fewer = Math.min(left, unavailable);
            steps.add(new Scaling(replicaSet, replicas - fewer));
            left -= fewer;
        }
        return true;
    }

    /// Takes away as many pods of old versions, oldest first, as there are more available than there must be.
    public List<Scaling> scaleDown(List<ReplicaSet> all, List<ReplicaSet> old) {
        int spare = ReplicaSetOrder.available(all) - limits.minAvailable();
        List<Scaling> steps = new ArrayList<>();
        for (ReplicaSet replicaSet :
                old.stream().sorted(ReplicaSetOrder.OLDEST_FIRST).toList()) {
            int fewer = Math.min(spare, replicaSet.spec().replicas());
            if (fewer > 0) {
                steps.add(new Scaling(replicaSet, replicaSet.spec().replicas() - fewer));
                spare -= fewer;
            }
        }
        return steps;
    }
}
