package naru.simulation.delivery;

import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// Something that happened, written down.
///
/// @param fleet to which; empty: to both
/// @param number of the release, or of the copies; 0: none
public record Happening(SimTime time, What what, Optional<Packing> fleet, int number) {

    public enum What {
        ORDERED,
        ROLLED_BACK,
        SCALED,
        HOST_REPLACED,
        NETWORK_CHANGED,
        BUILT,
        PUSHED,
        /// One host has the whole image.
        PULLED,
        /// One host answers from the new copies only.
        SWITCHED,
        /// Every host does.
        DONE
    }
}
