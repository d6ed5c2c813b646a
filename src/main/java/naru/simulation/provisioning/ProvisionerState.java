package naru.simulation.provisioning;

import java.util.Optional;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// What the provisioner holds between two events.
///
/// @param pool empty: nodes come and go by nobody's hand but the reader's
/// @param claims by name: the machines it has launched
/// @param batch the pods being gathered, if any
/// @param refused the waiting pods of which it has said that it launches nothing for them
/// @param launched how many machines so far
public record ProvisionerState(
        Optional<NodePool> pool,
        Tree<String, NodeClaim> claims,
        Optional<Batch> batch,
        Tree<ObjectKey, Boolean> refused,
        int launched) {

    /// Pods are gathered since `opened`; the last one came at `last`.
    public record Batch(SimTime opened, SimTime last) {}

    public static ProvisionerState of(Optional<NodePool> pool) {
        return new ProvisionerState(pool, Tree.empty(), Optional.empty(), Tree.empty(), 0);
    }

    ProvisionerState with(NodeClaim claim) {
        return new ProvisionerState(pool, claims.with(claim.name(), claim), batch, refused, launched);
    }

    ProvisionerState without(String claim) {
        return new ProvisionerState(pool, claims.without(claim), batch, refused, launched);
    }

    ProvisionerState withBatch(Optional<Batch> next) {
        return new ProvisionerState(pool, claims, next, refused, launched);
    }

    ProvisionerState withRefused(Tree<ObjectKey, Boolean> next) {
        return new ProvisionerState(pool, claims, batch, next, launched);
    }

    ProvisionerState withLaunched(int next) {
        return new ProvisionerState(pool, claims, batch, refused, next);
    }
}
