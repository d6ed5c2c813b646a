package naru.simulation.kernel;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// What day it is in a simulated world: every scenario begins on Monday, 5 January 2026, at midnight UTC.
public final class Calendar {

    /// The date and time of [SimTime#ZERO], in UTC.
    public static final LocalDateTime BEGINNING = LocalDateTime.of(2026, 1, 5, 0, 0);

    private Calendar() {}

    public static LocalDateTime at(SimTime time) {
        return BEGINNING.plusNanos(time.nanos());
    }

    public static SimTime of(LocalDateTime moment) {
        return SimTime.ZERO.plus(Duration.between(BEGINNING, moment));
    }

    /// Whole minutes since 1970 began.
    public static long epochMinutes(SimTime time) {
        return Math.floorDiv(at(time).toEpochSecond(ZoneOffset.UTC), 60);
    }
}
