package naru.simulation.contest;

/// Requests that have come to an end, each counted once, in words that fit both platforms.
///
/// @param served answered well
/// @param errors answered with an error
/// @param lost sent to something that answered no more
/// @param refused there was nothing to send it to
/// @param timedOut nobody answered as long as the client waited
public record Requests(long served, long errors, long lost, long refused, long timedOut) {

    public static final Requests NONE = new Requests(0, 0, 0, 0, 0);

    public long failed() {
        return errors + lost + refused + timedOut;
    }

    public long total() {
        return served + failed();
    }

    Requests plus(Requests other) {
        return new Requests(
                served + other.served,
                errors + other.errors,
                lost + other.lost,
                refused + other.refused,
                timedOut + other.timedOut);
    }
}
