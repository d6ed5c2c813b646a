package naru.stage.shell;

import naru.simulation.kernel.SimTime;

/// Time lies evenly.
///
/// The span is one of a few round ones, so that the line does not creep while time passes: it jumps, rarely.
record RoundScale(double width, SimTime end) implements TimelineScale {

    private static final long[] ROUND_MINUTES = {2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720, 1440};
    private static final double ROOM = 1.06;

    /// @param furthest the last moment that must be on the line
    static RoundScale reaching(SimTime furthest, double width) {
        double minutes = furthest.seconds() * ROOM / 60;
        for (long round : ROUND_MINUTES) {
            if (minutes <= round) {
                return new RoundScale(width, SimTime.ofSeconds(round * 60));
            }
        }
        long days = (long) Math.ceil(minutes / 1440);
        return new RoundScale(width, SimTime.ofSeconds(days * 86_400.0));
    }

    @Override
    public double x(SimTime time) {
        return width * Math.clamp(time.seconds() / end.seconds(), 0, 1);
    }

    @Override
    public SimTime time(double x) {
        return SimTime.ofSeconds(end.seconds() * Math.clamp(x / Math.max(1, width), 0, 1));
    }
}
