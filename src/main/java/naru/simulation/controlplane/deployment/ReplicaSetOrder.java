package naru.simulation.controlplane.deployment;

import java.util.Comparator;
import java.util.List;
import naru.simulation.api.ReplicaSet;

/// In which order a Deployment's ReplicaSets are gone through, and how many replicas they have together.
///
/// Source: `pkg/controller/controller_utils.go`, `ReplicaSetsByCreationTimestamp`, `ReplicaSetsBySizeOlder`,
/// `ReplicaSetsBySizeNewer`.
public final class ReplicaSetOrder {

    public static final Comparator<ReplicaSet> OLDEST_FIRST = Comparator.comparing(
                    (ReplicaSet replicaSet) -> replicaSet.meta().creationTimestamp())
            .thenComparing(ReplicaSet::name);

    static final Comparator<ReplicaSet> BIGGEST_THEN_OLDEST = Comparator.comparingInt(
                    (ReplicaSet replicaSet) -> -replicaSet.spec().replicas())
            .thenComparing(OLDEST_FIRST);

    static final Comparator<ReplicaSet> BIGGEST_THEN_NEWEST = Comparator.comparingInt(
                    (ReplicaSet replicaSet) -> -replicaSet.spec().replicas())
            .thenComparing(OLDEST_FIRST.reversed());

    private ReplicaSetOrder() {}

    /// Those that are meant to have pods.
    public static List<ReplicaSet> active(List<ReplicaSet> replicaSets) {
        return replicaSets.stream()
                .filter(replicaSet -> replicaSet.spec().replicas() > 0)
                .toList();
    }

    /// How many pods they are meant to have.
    public static int replicas(List<ReplicaSet> replicaSets) {
        return replicaSets.stream()
                .mapToInt(replicaSet -> replicaSet.spec().replicas())
                .sum();
    }

    /// How many pods they report.
    public static int actual(List<ReplicaSet> replicaSets) {
        return replicaSets.stream()
                .mapToInt(replicaSet -> replicaSet.status().replicas())
                .sum();
    }

    public static int available(List<ReplicaSet> replicaSets) {
        return replicaSets.stream()
                .mapToInt(replicaSet -> replicaSet.status().availableReplicas())
                .sum();
    }
}
