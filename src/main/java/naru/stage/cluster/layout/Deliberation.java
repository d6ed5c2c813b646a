package naru.stage.cluster.layout;

/// How a scheduling decision is shown: first which nodes are out, then what the others score, then the pod goes.
///
/// @param pace seconds of the whole before the journey starts
public record Deliberation(double pace) {

    /// What is on show, and how far along it is (0 to 1).
    public record Moment(Phase phase, double part) {}

    public enum Phase {
        FILTER,
        SCORE,
        BIND,
        OVER
    }

    private static final double FILTER_SHARE = 0.45;

    /// The pace at which `count` decisions in a row are shown: none takes longer than can be read, all of them
    /// together no longer than can be waited for.
    public static Deliberation among(int count) {
        return new Deliberation(Math.min(1.7, 4.0 / Math.max(1, count)));
    }

    public Moment at(double elapsed) {
        double filter = pace * FILTER_SHARE;
        if (elapsed < filter) {
            return new Moment(Phase.FILTER, Math.max(0, elapsed / filter));
        }
        if (elapsed < pace) {
            return new Moment(Phase.SCORE, (elapsed - filter) / (pace - filter));
        }
        double bind = elapsed - pace;
        return bind < Tempo.JOURNEY.seconds()
                ? new Moment(Phase.BIND, bind / Tempo.JOURNEY.seconds())
                : new Moment(Phase.OVER, 1);
    }

    public double seconds() {
        return pace + Tempo.JOURNEY.seconds();
    }
}
