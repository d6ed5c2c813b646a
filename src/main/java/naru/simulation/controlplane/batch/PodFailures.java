package naru.simulation.controlplane.batch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// The failures of a Job's pods since one last succeeded, and how long to wait for the next because of them.
///
/// Source: `pkg/controller/job/backoff_utils.go`.
///
/// @param last when the last of them failed
public record PodFailures(int inARow, Optional<SimTime> last) {

    public static final PodFailures NONE = new PodFailures(0, Optional.empty());

    /// Source: `pkg/controller/job/job_controller.go`, `DefaultJobPodFailureBackOff`.
    private static final Duration FIRST = Duration.ofSeconds(10);

    /// Source: the same, `MaxJobPodFailureBackOff`. (The documentation still says six minutes.)
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /// After some pods have succeeded and some have failed, at these times.
    public PodFailures and(List<SimTime> succeeded, List<SimTime> failed) {
        Optional<SimTime> success = succeeded.stream().max(SimTime::compareTo);
        List<SimTime> counting = failed.stream()
                .filter(time -> success.isEmpty() || time.isAfter(success.get()))
                .toList();
        PodFailures before = success.isPresent() ? NONE : this;
        return counting.isEmpty()
                ? before
                : new PodFailures(
                        before.inARow + counting.size(), counting.stream().max(SimTime::compareTo));
    }

    /// How long still until pods are made again: 10 s after the first failure, then twice as long each time.
    public Duration remaining(SimTime now) {
        if (last.isEmpty()) {
            return Duration.ZERO;
        }
        Duration wait = FIRST;
        for (int i = 1; i < inARow && wait.compareTo(LONGEST) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        Duration left = (wait.compareTo(LONGEST) > 0 ? LONGEST : wait).minus(now.since(last.get()));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
