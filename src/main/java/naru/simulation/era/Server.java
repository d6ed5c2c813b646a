package naru.simulation.era;

import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// A machine.
///
/// @param number from 1, by which instances name it
/// @param stack what lies between the hardware and the applications
/// @param until when its state ends, if that is known
/// @param swapMib how much swap is in use: then everything on it is slow
/// @param kernelTaken whether an intruder has its kernel, or its hypervisor
public record Server(
        int number, Era stack, State state, SimTime since, Optional<SimTime> until, long swapMib, boolean kernelTaken) {

    public enum State {
        /// Bought, and on its way.
        ORDERED,
        /// Its system or hypervisor is being installed.
        INSTALLING,
        ON,
        DEAD,
        /// No longer needed, and switched off: it costs nothing.
        OFF
    }
}
