package naru.stage.cluster.layout;

/// The three durations of motion, and the one easing they share.
public enum Tempo {
    /// A change of state in place.
    QUICK(0.18),
    /// Making room, coming and going.
    STEADY(0.36),
    /// A journey that has to be followed by eye.
    JOURNEY(0.75);

    private final double seconds;

    Tempo(double seconds) {
        this.seconds = seconds;
    }

    public double seconds() {
        return seconds;
    }

    /// How far along a motion of this tempo is after `elapsed` seconds: 0 to 1, eased.
    public double progress(double elapsed) {
        return ease(elapsed / seconds);
    }

    /// Leaves quickly and arrives gently.
    static double ease(double t) {
        if (t <= 0) {
            return 0;
        }
        if (t >= 1) {
            return 1;
        }
        double rest = 1 - t;
        // Half way between smoothstep and a cubic arrival: no jerk at the start, long settling at the end.
        double smooth = t * t * (3 - 2 * t);
        double arrival = 1 - rest * rest * rest;
        return (smooth + arrival) / 2;
    }
}
