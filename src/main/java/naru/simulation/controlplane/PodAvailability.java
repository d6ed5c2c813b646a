package naru.simulation.controlplane;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    /// How long until the next of these pods that are ready begins to count as available; empty if none is waited
    /// for.
    static Optional<Duration> next(List<Pod> pods, int minReadySeconds, SimTime now) {
        if (minReadySeconds == 0) {
            return Optional.empty();
        }
        return pods.stream()
                .filter(pod -> pod.isReady() && !isAvailable(pod, minReadySeconds, now))
                .flatMap(pod -> pod.status().readyTransition().stream())
                .min(SimTime::compareTo)
                .map(since -> since.plus(Duration.ofSeconds(minReadySeconds))
                        .since(now)
                        .plusNanos(1));
    }
}
