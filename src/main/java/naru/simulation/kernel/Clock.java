package naru.simulation.kernel;

import java.time.Duration;

/// What a component may know of time: the moment it is, and how to ask to be woken later.
public interface Clock {

    SimTime now();

    /// Plans `event` for `delay` from now (zero: after everything already planned for this moment).
    void after(Duration delay, Event event);
}
