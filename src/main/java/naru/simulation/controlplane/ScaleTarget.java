package naru.simulation.controlplane;

import java.util.Optional;
import naru.simulation.api.Deployment;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.StatefulSet;

/// What can be scaled, seen as nothing but a number and a selector (the `scale` subresource).
///
/// @param replicas how many are wished for
record ScaleTarget(int replicas, LabelSelector selector) {

    static Optional<ScaleTarget> of(KubeObject object) {
        return switch (object) {
            case Deployment deployment ->
                Optional.of(new ScaleTarget(
                        deployment.spec().replicas(), deployment.spec().selector()));
            case ReplicaSet replicaSet ->
                Optional.of(new ScaleTarget(
                        replicaSet.spec().replicas(), replicaSet.spec().selector()));
            case StatefulSet set ->
                Optional.of(new ScaleTarget(set.spec().replicas(), set.spec().selector()));
            default -> Optional.empty();
        };
    }

    static KubeObject scaled(KubeObject object, int replicas) {
        return switch (object) {
            case Deployment deployment -> deployment.withSpec(deployment.spec().withReplicas(replicas));
            case ReplicaSet replicaSet -> replicaSet.withReplicas(replicas);
            case StatefulSet set -> set.withSpec(set.spec().withReplicas(replicas));
            default -> object;
        };
    }
}
