package naru.stage.shell;

import naru.simulation.kernel.SimTime;
import naru.stage.playback.Pace;

/// A story's steps take as much of the line as they take of the reader's time.
///
/// @param shown how many seconds on the wall the whole line is
record PacedScale(double width, Pace pace, double shown) implements TimelineScale {

    /// Whoever plays on past the end of a story sees the line grow by as much at once.
    private static final double BEYOND = 30;

    /// @param furthest the last moment that must be on the line
    static PacedScale reaching(SimTime furthest, Pace pace, double width) {
        double beyond = Math.max(0, pace.wall(furthest) - pace.total());
        return new PacedScale(width, pace, pace.total() + Math.ceil(beyond / BEYOND) * BEYOND);
    }

    @Override
    public double x(SimTime time) {
        return width * Math.clamp(pace.wall(time) / shown, 0, 1);
    }

    @Override
    public SimTime time(double x) {
        return pace.time(shown * Math.clamp(x / Math.max(1, width), 0, 1));
    }
}
