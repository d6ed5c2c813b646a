package naru.simulation.scheduling;

import java.time.Duration;

/// How long a pod that could not be placed has to wait at least before it is tried again.
///
/// Source: `pkg/scheduler/backend/queue/backoff_queue.go`, `calculateBackoffDuration` (facts.json
/// `scheduler.pod_initial_backoff`, `scheduler.pod_max_backoff`).
///
/// @param initial after the first attempt
/// @param max where doubling ends
public record QueueBackoff(Duration initial, Duration max) {

    /// 1 s doubling to 10 s.
    public static final QueueBackoff DEFAULT = new QueueBackoff(Duration.ofSeconds(1), Duration.ofSeconds(10));

    /// The wait after so many failed attempts, by Kubernetes' defaults.
    public static Duration of(int attempts) {
        return DEFAULT.after(attempts);
    }

    /// The wait after so many failed attempts; none before the first.
    public Duration after(int attempts) {
        if (attempts <= 0) {
            return Duration.ZERO;
        }
        Duration wait = initial;
        for (int i = 1; i < attempts && wait.compareTo(max) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(max) > 0 ? max : wait;
    }
}
