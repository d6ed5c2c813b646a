package naru.simulation.beanstalk;

/// Requests that have come to an end, each counted once. In a worker environment: messages.
///
/// @param answered well
/// @param errors answered by the application with an error (5xx); messages that ended in the dead-letter queue
/// @param lost sent to an instance that answered no more, or that went before it had answered (502, 504)
/// @param refused there was no instance to send it to (503)
/// @param timedOut nobody answered as long as the client waits
/// @param latencyMillis the sum over those that were answered well
/// @param byNew of those answered well, how many by the version that is being deployed
public record Tally(
        long answered, long errors, long lost, long refused, long timedOut, long latencyMillis, long byNew) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    static final Tally ERROR = new Tally(0, 1, 0, 0, 0, 0, 0);
    static final Tally LOST = lost(1);
    static final Tally REFUSED = new Tally(0, 0, 0, 1, 0, 0, 0);
    static final Tally TIMED_OUT = new Tally(0, 0, 0, 0, 1, 0, 0);

    static Tally answered(long millis, boolean byNewVersion) {
        return new Tally(1, 0, 0, 0, 0, millis, byNewVersion ? 1 : 0);
    }

    static Tally lost(long count) {
        return new Tally(0, 0, count, 0, 0, 0, 0);
    }

    public long failed() {
        return errors + lost + refused + timedOut;
    }

    public long total() {
        return answered + failed();
    }

    public Tally plus(Tally other) {
        return new Tally(
                answered + other.answered,
                errors + other.errors,
                lost + other.lost,
                refused + other.refused,
                timedOut + other.timedOut,
                latencyMillis + other.latencyMillis,
                byNew + other.byNew);
    }
}
