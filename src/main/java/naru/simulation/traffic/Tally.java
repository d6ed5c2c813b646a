package naru.simulation.traffic;

import java.time.Duration;

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

    /// With one more, that took this long.
    Tally plus(RequestOutcome outcome, Duration took) {
        long millis = Math.round(took.toNanos() / 1e6);
        return switch (outcome) {
            case ANSWERED ->
                new Tally(
                        answered + 1,
                        noEndpoint,
                        lost,
                        errors,
                        timedOut,
                        latencyMillis + millis,
                        Math.max(slowestMillis, millis));
            case NO_ENDPOINT ->
                new Tally(answered, noEndpoint + 1, lost, errors, timedOut, latencyMillis, slowestMillis);
            case CONNECTION_LOST ->
                new Tally(answered, noEndpoint, lost + 1, errors, timedOut, latencyMillis, slowestMillis);
            case ERROR -> new Tally(answered, noEndpoint, lost, errors + 1, timedOut, latencyMillis, slowestMillis);
            case TIMED_OUT -> new Tally(answered, noEndpoint, lost, errors, timedOut + 1, latencyMillis, slowestMillis);
        };
    }
}
