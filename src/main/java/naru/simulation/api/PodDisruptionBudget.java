package naru.simulation.api;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;

/// How many pods of an application may be missing because somebody wants it so (a drain), at one time.
public record PodDisruptionBudget(ObjectMeta meta, Spec spec, Status status) implements KubeObject {

    /// Whether pods that run without being ready may be evicted when the budget is used up.
    public enum UnhealthyPolicy {
        IF_HEALTHY_BUDGET,
        ALWAYS_ALLOW
    }

    /// One of `minAvailable` and `maxUnavailable` is set.
    public record Spec(
            Optional<IntOrPercent> minAvailable,
            Optional<IntOrPercent> maxUnavailable,
            LabelSelector selector,
            UnhealthyPolicy unhealthyPolicy) {}

    /// @param disruptedPods evicted, but not yet seen to go, and since when
    public record Status(
            int disruptionsAllowed,
            int currentHealthy,
            int desiredHealthy,
            int expectedPods,
            SortedMap<String, SimTime> disruptedPods,
            long observedGeneration) {
        public static final Status NEW = new Status(0, 0, 0, 0, new TreeMap<>(), 0);

        public Status {
            disruptedPods = Collections.unmodifiableSortedMap(new TreeMap<>(disruptedPods));
        }
    }

    @Override
    public Kind kind() {
        return Kind.POD_DISRUPTION_BUDGET;
    }

    @Override
    public PodDisruptionBudget withMeta(ObjectMeta next) {
        return new PodDisruptionBudget(next, spec, status);
    }

    public PodDisruptionBudget withStatus(Status next) {
        return new PodDisruptionBudget(meta, spec, next);
    }
}
