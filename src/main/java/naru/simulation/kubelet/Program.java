package naru.simulation.kubelet;

import java.time.Duration;

/// What the simulation knows of the program in a container: a few numbers instead of code.
///
/// @param imageBytes how much has to be pulled where the image is not there yet
/// @param startup from the start of the process until it answers well
/// @param memoryBytes what it uses once it has started, before any leak
/// @param cpuMilli what it uses
/// @param shutdown how long it takes to end when asked to
/// @param requestMillis how much work a request is on average, in milliseconds of a core
/// @param work how long it runs before it is done; zero: it serves for ever
public record Program(
        long imageBytes,
        Duration startup,
        long memoryBytes,
        long cpuMilli,
        Duration shutdown,
        double requestMillis,
        Duration work) {}
