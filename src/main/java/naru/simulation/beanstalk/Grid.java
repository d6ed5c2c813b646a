package naru.simulation.beanstalk;

import naru.simulation.kernel.SimTime;

/// The moments at which anything happens by itself: every second of simulated time, whoever looks and when.
final class Grid {

    static final long TICK = 1_000_000_000L;

    private Grid() {}

    /// The last tick at or before a moment.
    static long tick(SimTime time) {
        return Math.floorDiv(time.nanos(), TICK);
    }

    static SimTime at(long tick) {
        return new SimTime(tick * TICK);
    }
}
