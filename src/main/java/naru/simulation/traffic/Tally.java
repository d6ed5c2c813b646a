package naru.simulation.traffic;

/// Requests counted: those that have come to an end.
///
/// @param latencyMillis the sum over those that were answered
/// @param slowestMillis the longest of them
public record Tally(
        long answered, long noEndpoint, long lost, long errors, long timedOut, long latencyMillis, long slowestMillis) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    public long failed() {
        return noEndpoint + lost + errors + timedOut;
    }

    public long total() {
        return answered + failed();
    }
}
