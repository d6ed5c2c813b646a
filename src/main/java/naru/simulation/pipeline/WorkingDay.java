package naru.simulation.pipeline;

import java.time.Duration;
import java.time.LocalTime;
import naru.simulation.kernel.SimTime;

/// The clock of the scene: eight working hours a day, from nine o'clock, and the next day at once.
public final class WorkingDay {

    public static final Duration LENGTH = Duration.ofHours(8);

    private static final LocalTime BEGIN = LocalTime.of(9, 0);

    /// When production may be touched by hand, from the beginning of the day: two in the afternoon.
    private static final Duration WINDOW = Duration.ofHours(5);

    private WorkingDay() {}

    /// The number of the day, from 1.
    public static int day(SimTime time) {
        return (int) (time.nanos() / LENGTH.toNanos()) + 1;
    }

    public static LocalTime hour(SimTime time) {
        return BEGIN.plusNanos(time.nanos() % LENGTH.toNanos());
    }

    /// The next moment, from `time` on, at which production may be touched by hand.
    static SimTime window(SimTime time) {
        SimTime today = SimTime.ZERO.plus(LENGTH.multipliedBy(day(time) - 1L)).plus(WINDOW);
        return today.isBefore(time) ? today.plus(LENGTH) : today;
    }
}
