package naru.simulation.controlplane.autoscaling;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import naru.simulation.api.Condition;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.ResourceList;
import naru.simulation.kernel.SimTime;

/// Which pods' measurements count, by name.
///
/// Source: `pkg/controller/podautoscaler/replica_calculator.go`, `groupPods`.
///
/// @param readyCount how many count in full
/// @param unready still starting: what they use says nothing about the load
/// @param missing no measurement of them is known
/// @param ignored failed or being deleted: they count for nothing
public record PodGroups(
        int readyCount, SortedSet<String> unready, SortedSet<String> missing, SortedSet<String> ignored) {

    /// @param initialization for how long after its start a pod's CPU counts only while it is ready, and only what
    /// was measured since it became so (facts.json `hpa.cpu_initialization_period`)
    /// @param readinessDelay a pod that became unready within this time after its start has never been ready
    /// (facts.json `hpa.initial_readiness_delay`)
    public record Patience(Duration initialization, Duration readinessDelay) {
        public static final Patience DEFAULT = new Patience(Duration.ofSeconds(300), Duration.ofSeconds(30));
    }

    /// @param metric the name of what was measured; CPU alone is judged by how long a pod has been running
    public static PodGroups of(
            List<Pod> pods, Map<String, Sample> samples, String metric, Patience patience, SimTime now) {
        int ready = 0;
        SortedSet<String> unready = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        SortedSet<String> ignored = new TreeSet<>();
        for (Pod pod : pods) {
            Optional<Sample> sample = Optional.ofNullable(samples.get(pod.name()));
            if (pod.meta().isTerminating() || pod.status().phase() == PodPhase.FAILED) {
                ignored.add(pod.name());
            } else if (pod.status().phase() == PodPhase.PENDING) {
                unready.add(pod.name());
            } else if (sample.isEmpty()) {
                missing.add(pod.name());
            } else if (metric.equals(ResourceList.CPU) && isStarting(pod, sample.get(), patience, now)) {
                unready.add(pod.name());
            } else {
                ready++;
            }
        }
        return new PodGroups(ready, unready, missing, ignored);
    }

    private static boolean isStarting(Pod pod, Sample sample, Patience patience, SimTime now) {
        Optional<Condition> condition = Condition.find(pod.status().conditions(), Condition.READY);
        Optional<SimTime> start = pod.status().startTime();
        if (condition.isEmpty() || start.isEmpty()) {
            return true;
        }
        boolean unready = condition.get().status() == Condition.Status.FALSE;
        SimTime since = condition.get().lastTransition();
        if (start.get().plus(patience.initialization()).isAfter(now)) {
            return unready || sample.time().isBefore(since.plus(sample.window()));
        }
        return unready && start.get().plus(patience.readinessDelay()).isAfter(since);
    }
}
