package naru.simulation.controlplane.deployment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Deployment;
import naru.simulation.api.ReplicaSet;

/// What a change of a Deployment's size means for its ReplicaSets. In the middle of a rollout every version gets its
/// share, so that a bad new version is not what all the new pods are of.
///
/// Source: `pkg/controller/deployment/sync.go`, `scale`; `util/deployment_util.go`, `GetReplicaSetProportion`,
/// `FindActiveOrLatest`, `IsSaturated`.
public final class ProportionalScaling {

    private final Deployment deployment;
    private final RolloutLimits limits;

    private ProportionalScaling(Deployment deployment) {
        this.deployment = deployment;
        this.limits = RolloutLimits.of(deployment.spec());
    }

    /// Every ReplicaSet that is scaled or whose annotations are renewed; a size may be as it was.
    public static List<Scaling> of(Deployment deployment, Optional<ReplicaSet> current, List<ReplicaSet> old) {
        return new ProportionalScaling(deployment).scale(current, old);
    }

    private List<Scaling> scale(Optional<ReplicaSet> current, List<ReplicaSet> old) {
        List<ReplicaSet> all = new ArrayList<>(old);
        current.ifPresent(all::add);
        List<ReplicaSet> active = ReplicaSetOrder.active(all);
        if (active.size() <= 1) {
            return only(active, current, old)
                    .filter(one -> one.spec().replicas() != limits.desired())
                    .map(one -> List.of(new Scaling(one, limits.desired())))
                    .orElse(List.of());
        }
        if (current.map(this::isSaturated).orElse(false)) {
            return ReplicaSetOrder.active(old).stream()
                    .map(one -> new Scaling(one, 0))
                    .toList();
        }
        return limits.rolling() ? shares(active) : List.of();
    }

    /// The one that has pods, or the newest if none has.
    private static Optional<ReplicaSet> only(
            List<ReplicaSet> active, Optional<ReplicaSet> current, List<ReplicaSet> old) {
        return active.stream()
                .findFirst()
                .or(() -> current)
                .or(() -> old.stream().max(ReplicaSetOrder.OLDEST_FIRST));
    }

    /// The rollout is through: only leftovers of old versions are still to go.
    private boolean isSaturated(ReplicaSet current) {
        return current.spec().replicas() == limits.desired()
                && ReplicasAnnotations.desired(current)
                        .filter(desired -> desired == limits.desired())
                        .isPresent()
                && current.status().availableReplicas() == limits.desired();
    }

    private List<Scaling> shares(List<ReplicaSet> active) {
        int allowed = limits.desired() > 0 ? limits.maxTotal() : 0;
        int toAdd = allowed - ReplicaSetOrder.replicas(active);
        Comparator<ReplicaSet> order =
                toAdd < 0 ? ReplicaSetOrder.BIGGEST_THEN_OLDEST : ReplicaSetOrder.BIGGEST_THEN_NEWEST;
        List<ReplicaSet> sorted = active.stream().sorted(order).toList();
        List<Integer> sizes = new ArrayList<>();
        int added = 0;
        for (ReplicaSet replicaSet : sorted) {
            int share = share(replicaSet, toAdd, added);
            sizes.add(replicaSet.spec().replicas() + share);
            added += share;
        }
        // What rounding has left over goes to the biggest.
        sizes.set(0, Math.max(0, sizes.getFirst() + toAdd - added));
        List<Scaling> steps = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            steps.add(new Scaling(sorted.get(i), sizes.get(i)));
        }
        return steps;
    }

    private int share(ReplicaSet replicaSet, int toAdd, int added) {
        if (toAdd == added) {
            return 0;
        }
        int fraction = fraction(replicaSet);
        return toAdd > 0 ? Math.min(fraction, toAdd - added) : Math.max(fraction, toAdd - added);
    }

    private int fraction(ReplicaSet replicaSet) {
        int replicas = replicaSet.spec().replicas();
        if (limits.desired() == 0) {
            return -replicas;
        }
        int before = ReplicasAnnotations.max(replicaSet)
                .filter(max -> max != 0)
                .orElse(deployment.status().replicas());
        if (before == 0) {
            return 0; // nothing is known of what its share was
        }
        double size = (double) (replicas * limits.maxTotal()) / before;
        return (int) (size + 0.5) - replicas;
    }
}
