package naru.stage.playback;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import naru.simulation.kernel.SimTime;

/// A long way into the unknown, cut so that each part takes about as long as a frame or two.
final class Stretches {

    private static final Duration FIRST = Duration.ofSeconds(2);

    /// However slow a busy machine is, it gets on.
    private static final Duration LEAST = Duration.ofMillis(100);

    private static final long SHORT_NANOS = 15_000_000;
    private static final long LONG_NANOS = 60_000_000;

    private Stretches() {}

    /// @param calledOff asked between two stretches
    /// @param simulate told how far to go next
    /// @param progress told after every stretch
    /// @return whether it has got to the end
    static boolean walk(
            SimTime start,
            SimTime end,
            BooleanSupplier calledOff,
            Consumer<SimTime> simulate,
            Consumer<Busy> progress) {
        Duration stretch = FIRST;
        SimTime reached = start;
        while (reached.isBefore(end) && !calledOff.getAsBoolean()) {
            long began = System.nanoTime();
            SimTime next = reached.plus(stretch);
            reached = next.isBefore(end) ? next : end;
            simulate.accept(reached);
            progress.accept(new Busy(start, reached, end));
            long took = System.nanoTime() - began;
            if (took < SHORT_NANOS) {
                stretch = stretch.multipliedBy(2);
            } else if (took > LONG_NANOS && stretch.compareTo(LEAST) > 0) {
                stretch = stretch.dividedBy(2);
            }
        }
        return !reached.isBefore(end);
    }
}
