package naru.simulation.api;

import java.time.Duration;
import naru.simulation.kernel.SimTime;

/// What a pod was last measured to use (`metrics.k8s.io`).
///
/// @param time the end of the measurement
/// @param window how long it was measured for
/// @param cpuMilli average over the window
/// @param requestsPerSecond what its Services sent it, on average over the window, in thousandths
public record PodMetrics(
        ObjectKey pod, SimTime time, Duration window, long cpuMilli, long memoryBytes, long requestsPerSecond) {

    /// The one metric of pods that is no resource, by the name under which an autoscaler asks for it.
    public static final String REQUESTS_PER_SECOND = "requests-per-second";
}
