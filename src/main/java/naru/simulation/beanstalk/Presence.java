package naru.simulation.beanstalk;

import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// A resource that is being made, is there, or is being deleted.
///
/// @param begun when the service began to make it
/// @param ready since when it is there; empty: it is still being made
/// @param deleting since when it is being deleted; empty: it stays
public record Presence(SimTime begun, Optional<SimTime> ready, Optional<SimTime> deleting) {

    static Presence begun(SimTime now) {
        return new Presence(now, Optional.empty(), Optional.empty());
    }

    Presence done(SimTime now) {
        return new Presence(begun, Optional.of(now), deleting);
    }

    Presence going(SimTime now) {
        return new Presence(begun, ready, Optional.of(now));
    }

    public boolean isReady() {
        return ready.isPresent();
    }
}
