package naru.simulation.provisioning;

import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// A machine the provisioner has launched, and is responsible for until it is gone.
///
/// @param name also the node's
/// @param initialized since when its node has been ready without a taint of its start; empty while it is on its way
/// @param lastPodEvent when a pod last came to it, ended or began to leave
/// @param leaving why it is being emptied, if it is
public record NodeClaim(
        String name,
        NodeShape shape,
        SimTime launched,
        Optional<SimTime> initialized,
        SimTime lastPodEvent,
        Optional<Why> leaving) {

    /// Why a node goes.
    public enum Why {
        /// No pod needs it.
        EMPTY,
        /// Its pods fit on others.
        UNDERUTILIZED,
        /// It is too old.
        EXPIRED,
        /// It has not been ready for half an hour.
        UNHEALTHY
    }

    static NodeClaim launched(String name, NodeShape shape, SimTime now) {
        return new NodeClaim(name, shape, now, Optional.empty(), now, Optional.empty());
    }

    NodeClaim initializedAt(SimTime time) {
        return new NodeClaim(name, shape, launched, Optional.of(time), time, leaving);
    }

    NodeClaim withPodEvent(SimTime time) {
        return new NodeClaim(name, shape, launched, initialized, time, leaving);
    }

    NodeClaim leavingFor(Why why) {
        return new NodeClaim(name, shape, launched, initialized, lastPodEvent, Optional.of(why));
    }

    boolean isLeaving() {
        return leaving.isPresent();
    }
}
