package naru.simulation.controlplane.deployment;

import naru.simulation.api.ReplicaSet;

/// One ReplicaSet is to have another number of replicas.
public record Scaling(ReplicaSet replicaSet, int to) {

    public ReplicaSet result() {
        return replicaSet.withReplicas(to);
    }
}
