package naru.simulation.controlplane.deployment;

import java.util.Optional;
import naru.simulation.api.Labels;
import naru.simulation.api.ReplicaSet;

/// What a ReplicaSet remembers of its Deployment's size when it was last scaled, so that a change of that size is seen
/// and shared out in proportion.
///
/// Source: `pkg/controller/deployment/util/deployment_util.go`, `SetReplicasAnnotations`.
public final class ReplicasAnnotations {

    public static final String DESIRED = "deployment.kubernetes.io/desired-replicas";
    public static final String MAX = "deployment.kubernetes.io/max-replicas";

    private ReplicasAnnotations() {}

    public static Labels in(Labels annotations, RolloutLimits limits) {
        return annotations
                .with(DESIRED, Integer.toString(limits.desired()))
                .with(MAX, Integer.toString(limits.maxTotal()));
    }

    public static Optional<Integer> desired(ReplicaSet replicaSet) {
        return number(replicaSet, DESIRED);
    }

    public static Optional<Integer> max(ReplicaSet replicaSet) {
        return number(replicaSet, MAX);
    }

    private static Optional<Integer> number(ReplicaSet replicaSet, String annotation) {
        try {
            return Optional.of(Integer.parseInt(replicaSet.meta().annotations().get(annotation)));
        } catch (NumberFormatException missingOrNoNumber) {
            return Optional.empty();
        }
    }
}
