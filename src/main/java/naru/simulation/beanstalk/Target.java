package naru.simulation.beanstalk;

import naru.simulation.kernel.SimTime;

/// An instance as the load balancer sees it.
///
/// @param checked when it was last checked
/// @param streak how many checks in a row ended as the last one did
/// @param lastGood how the last check ended
public record Target(State state, SimTime since, SimTime checked, int streak, boolean lastGood) {

    public enum State {
        /// It gets no requests, and nobody asks how it is.
        NOT_REGISTERED,
        /// It has not passed enough checks yet.
        INITIAL,
        HEALTHY,
        UNHEALTHY,
        /// Requests on their way are finished, and no new ones come.
        DRAINING
    }

    public static Target none(SimTime now) {
        return new Target(State.NOT_REGISTERED, now, now, 0, false);
    }

    /// Just registered: checked before it gets requests.
    public static Target registering(SimTime now) {
        return new Target(State.INITIAL, now, now, 0, false);
    }

    /// Gets no new requests, and has the configured time to finish those on their way.
    public static Target draining(SimTime now) {
        return new Target(State.DRAINING, now, now, 0, false);
    }

    Target in(State next, SimTime now) {
        return new Target(next, now, checked, streak, lastGood);
    }

    public boolean registered() {
        return state == State.INITIAL || state == State.HEALTHY || state == State.UNHEALTHY;
    }
}
