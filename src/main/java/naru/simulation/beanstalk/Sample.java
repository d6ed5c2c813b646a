package naru.simulation.beanstalk;

import java.time.Duration;
import naru.simulation.kernel.SimTime;

/// What the health agent of an instance has seen in ten seconds.
///
/// Source: dg/health-enhanced, "The Elastic Beanstalk health agent".
///
/// @param answered requests answered well
/// @param errors requests answered with a 5xx
/// @param latencyMillis the sum over those that were answered
/// @param busy of all its cores, 0 to 1
/// @param bytesOut what it has sent
public record Sample(SimTime end, long answered, long errors, long latencyMillis, double busy, long bytesOut) {

    public static final Duration LENGTH = Duration.ofSeconds(10);

    /// Nothing has been seen yet.
    static Sample until(SimTime end) {
        return new Sample(end, 0, 0, 0, 0, 0);
    }

    /// One second more.
    ///
    /// @param busySecond how busy its cores were in that second
    Sample plus(long well, long badly, long millis, double busySecond, long bytes) {
        return new Sample(
                end,
                answered + well,
                errors + badly,
                latencyMillis + millis,
                busy + busySecond / LENGTH.toSeconds(),
                bytesOut + bytes);
    }

    public long requests() {
        return answered + errors;
    }
}
