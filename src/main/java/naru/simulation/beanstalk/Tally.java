package naru.simulation.beanstalk;

/// Requests that have come to an end, each counted once.
///
/// @param answered well
/// @param errors answered by the application with an error (5xx)
/// @param lost sent to an instance that answered no more, or that went before it had answered (502, 504)
/// @param refused there was no instance to send it to (503)
/// @param timedOut nobody answered as long as the client waits
/// @param latencyMillis the sum over those that were answered well
/// @param byNew of those answered well, how many by the version that is being deployed
public record Tally(
        long answered, long errors, long lost, long refused, long timedOut, long latencyMillis, long byNew) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    public long failed() {
        return errors + lost + refused + timedOut;
    }

    public long total() {
        return answered + failed();
    }

    Tally answeredOne(long millis, boolean byNewVersion) {
        return new Tally(
                answered + 1, errors, lost, refused, timedOut, latencyMillis + millis, byNew + (byNewVersion ? 1 : 0));
    }

    Tally refusedOne() {
        return new Tally(answered, errors, lost, refused + 1, timedOut, latencyMillis, byNew);
    }

    Tally timedOutOne() {
        return new Tally(answered, errors, lost, refused, timedOut + 1, latencyMillis, byNew);
    }
}
