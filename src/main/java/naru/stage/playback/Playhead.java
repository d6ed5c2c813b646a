package naru.stage.playback;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/// The one clock: tells how many seconds of wall time have passed, once a frame.
public final class Playhead extends AnimationTimer {

    /// A machine that stalls makes time stand still instead of leap.
    static final double LONGEST_FRAME = 0.1;

    private static final long NOT_YET = -1;

    private final DoubleConsumer onTick;
    private long last = NOT_YET;

    public Playhead(DoubleConsumer onTick) {
        this.onTick = onTick;
    }

    @Override
    public void handle(long nanos) {
        if (last != NOT_YET) {
            advance((nanos - last) / 1e9);
        }
        last = nanos;
    }

    /// Passes on `seconds` of wall time, at most [#LONGEST_FRAME].
    public void advance(double seconds) {
        onTick.accept(Math.min(seconds, LONGEST_FRAME));
    }

    @Override
    public void stop() {
        super.stop();
        last = NOT_YET;
    }
}
