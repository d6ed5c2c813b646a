package naru.simulation.beanstalk;

import java.time.Duration;

/// When an environment grows and shrinks.
///
/// Source: dg/environments-cfg-autoscaling-triggers; dg/command-options-general, `aws:autoscaling:trigger`.
///
/// @param period how often CloudWatch measures, and how long a measurement lasts
/// @param breach how long it must lie outside before anything happens
/// @param upper above it grows, in the measure's unit per instance: bytes in five minutes, percent, or requests in a
///   minute
/// @param lower below it shrinks
/// @param step by how many instances at a time
public record Trigger(Measure measure, Duration period, Duration breach, double upper, double lower, int step) {

    /// How many periods in a row must lie outside: `BreachDuration` is `Period` times `EvaluationPeriods`.
    int periods() {
        return (int) Math.max(1, breach.dividedBy(period));
    }

    public enum Measure {
        NETWORK_OUT,
        CPU_UTILIZATION,
        REQUEST_COUNT
    }

    /// On average, more than 6 MB or less than 2 MB sent by each instance in five minutes.
    public static final Trigger DEFAULT =
            new Trigger(Measure.NETWORK_OUT, Duration.ofMinutes(5), Duration.ofMinutes(5), 6_000_000, 2_000_000, 1);
}
