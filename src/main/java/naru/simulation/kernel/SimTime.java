package naru.simulation.kernel;

import java.time.Duration;

/// A moment of simulated time: nanoseconds since the scenario began.
///
/// Integer, so that sums are exact and two runs agree to the byte. Never read from a clock.
public record SimTime(long nanos) implements Comparable<SimTime> {

    public static final SimTime ZERO = new SimTime(0);

    public static SimTime ofSeconds(double seconds) {
        return new SimTime(Math.round(seconds * 1e9));
    }

    public static SimTime ofMillis(long millis) {
        return new SimTime(Math.multiplyExact(millis, 1_000_000L));
    }

    public SimTime plus(Duration duration) {
        return new SimTime(Math.addExact(nanos, duration.toNanos()));
    }

    public SimTime minus(Duration duration) {
        return new SimTime(Math.subtractExact(nanos, duration.toNanos()));
    }

    /// How long after `earlier` this is; negative if it is before.
    public Duration since(SimTime earlier) {
        return Duration.ofNanos(nanos - earlier.nanos);
    }

    public double seconds() {
        return nanos / 1e9;
    }

    public boolean isAfter(SimTime other) {
        return nanos > other.nanos;
    }

    public boolean isBefore(SimTime other) {
        return nanos < other.nanos;
    }

    @Override
    public int compareTo(SimTime other) {
        return Long.compare(nanos, other.nanos);
    }
}
