package naru.simulation.era;

import java.time.Duration;
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

    /// One that nothing is on yet.
    static Server bare(int number, Era stack, SimTime now) {
        return new Server(number, stack, State.ORDERED, now, Optional.empty(), 0, false);
    }

    public boolean isOn() {
        return state == State.ON;
    }

    /// Whether it will be on by itself: nothing but time is missing.
    public boolean isComing() {
        return state == State.ORDERED || state == State.INSTALLING;
    }

    Server enter(State next, SimTime now) {
        return new Server(number, stack, next, now, Optional.empty(), 0, kernelTaken);
    }

    Server enter(State next, SimTime now, Duration lasting) {
        return new Server(number, stack, next, now, Optional.of(Grid.after(now, lasting)), 0, kernelTaken);
    }

    /// This one with another stack, which is nobody's yet.
    Server restacked(Era other) {
        return new Server(number, other, state, since, until, swapMib, false);
    }

    Server swapping(long mib) {
        return new Server(number, stack, state, since, until, mib, kernelTaken);
    }

    Server taken(boolean byIntruder) {
        return new Server(number, stack, state, since, until, swapMib, byIntruder);
    }
}
