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

    public long requests() {
        return answered + errors;
    }
}
