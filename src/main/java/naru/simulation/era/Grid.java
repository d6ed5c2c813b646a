package naru.simulation.era;

import java.time.Duration;
import naru.simulation.kernel.SimTime;

/// The moments at which anything happens by itself: every 100 ms of simulated time, whoever looks and when.
///
/// Because nothing moves between them, a moment is the same by however many steps it is reached.
final class Grid {

    static final int TICKS_A_SECOND = 10;
    static final long TICK_MILLIS = 1000 / TICKS_A_SECOND;

    private static final long TICK = TICK_MILLIS * 1_000_000L;

    private Grid() {}

    /// The last tick at or before a moment.
    static long tick(SimTime time) {
        return Math.floorDiv(time.nanos(), TICK);
    }

    static SimTime at(long tick) {
        return new SimTime(tick * TICK);
    }

    /// The first tick at or after the end of a duration that begins now.
    static SimTime after(SimTime now, Duration lasting) {
        return at(Math.ceilDiv(now.plus(lasting).nanos(), TICK));
    }

    /// How many whole ticks a duration has.
    static long ticks(Duration duration) {
        return duration.toNanos() / TICK;
    }
}
