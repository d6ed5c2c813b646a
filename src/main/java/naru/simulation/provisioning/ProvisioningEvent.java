package naru.simulation.provisioning;

import java.util.List;
import naru.simulation.kernel.Event;

/// What the provisioner has planned.
public sealed interface ProvisioningEvent extends Event {

    /// Perhaps enough pods have been gathered.
    record CloseBatch() implements ProvisioningEvent {}

    /// Pods still wait: they are gathered again.
    record LookAgain() implements ProvisioningEvent {}

    /// A launched machine is switched on and appears as a node.
    record Registered(String claim) implements ProvisioningEvent {}

    /// A look at which nodes are not needed.
    record FindDisruptable() implements ProvisioningEvent {}

    /// A second look at nodes that were not needed a while ago.
    record Validate(List<String> claims, NodeClaim.Why why) implements ProvisioningEvent {
        public Validate {
            claims = List.copyOf(claims);
        }
    }

    /// A node that goes may be empty by now.
    record Terminate(String claim) implements ProvisioningEvent {}

    /// A node has become too old.
    record Expired(String claim) implements ProvisioningEvent {}

    /// A node has not been ready for a long time, if it has not been meanwhile.
    record Repair(String claim) implements ProvisioningEvent {}
}
