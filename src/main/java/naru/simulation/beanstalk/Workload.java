package naru.simulation.beanstalk;

import java.time.Duration;

/// The application as work: what is the same in all its versions.
///
/// @param requestMillis what a request costs on average, in milliseconds of a core: half as much to half as much again
/// @param workers how many requests its process works on at the same time, each on a core of its own
/// @param start from the start of its process until it answers
/// @param memoryMib what its process holds
/// @param responseBytes what an answer sends out, which is what the default scaling trigger measures: small enough here
///   for an instance to take 8 requests a second before that trigger asks for another
public record Workload(double requestMillis, int workers, Duration start, int memoryMib, long responseBytes) {

    /// An ordinary small web application: a process that, such as one of Node.js, works on one request at a
    /// time. Assumed.
    public static final Workload USUAL = new Workload(20, 1, Duration.ofSeconds(6), 300, 2_400);
}
