package naru.simulation.beanstalk;

import java.time.Duration;

/// The application as work: what is the same in all its versions.
///
/// @param requestMillis what a request costs on average, in milliseconds of a core
/// @param start from the start of its process until it answers
/// @param memoryMib what its process holds
/// @param responseBytes what an answer sends out, which is what the default scaling trigger measures
public record Workload(double requestMillis, Duration start, int memoryMib, long responseBytes) {

    /// An ordinary small web application. Assumed.
    public static final Workload USUAL = new Workload(20, Duration.ofSeconds(6), 300, 12_000);
}
