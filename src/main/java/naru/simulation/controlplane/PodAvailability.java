package naru.simulation.controlplane;

import java.time.Duration;
import naru.simulation.api.Pod;
import naru.simulation.kernel.SimTime;

/// When a ready pod begins to count as available to its controller.
public final class PodAvailability {

    private PodAvailability() {}

    /// Ready, and for strictly longer than `minReadySeconds`; with 0, as soon as it is ready.
    ///
    /// Source: `pkg/api/v1/pod/util.go`, `IsPodAvailable` (facts.json `pod.available`).
    public static boolean isAvailable(Pod pod, int minReadySeconds, SimTime now) {
        if (!pod.isReady()) {
            return false;
        }
        return minReadySeconds == 0
                || pod.status()
                        .readyTransition()
                        .map(since ->
                                since.plus(Duration.ofSeconds(minReadySeconds)).isBefore(now))
                        .orElse(false);
    }
}
