package naru.simulation.beanstalk;

import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// A resource that is being made, or is there.
///
/// @param ready empty: it is still being made
public record Presence(SimTime begun, Optional<SimTime> ready) {

    public boolean isReady() {
        return ready.isPresent();
    }
}
