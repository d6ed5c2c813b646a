package naru.simulation.api;

import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// Chooses the number of replicas from what they measure.
public record HorizontalPodAutoscaler(ObjectMeta meta, Spec spec, Status status) implements KubeObject {

    public static final String ABLE_TO_SCALE = "AbleToScale";
    public static final String SCALING_ACTIVE = "ScalingActive";
    public static final String SCALING_LIMITED = "ScalingLimited";

    /// @param target the Deployment, ReplicaSet or StatefulSet it scales
    public record Spec(ObjectKey target, int minReplicas, int maxReplicas, List<Metric> metrics, Behavior behavior) {

        /// Source: `pkg/apis/autoscaling/v2/defaults.go`: where no metric is named, 80 % of the requested CPU.
        public static final int DEFAULT_CPU_UTILIZATION = 80;

        public Spec {
            metrics = List.copyOf(metrics);
        }

        public static Spec ofCpu(ObjectKey target, int minReplicas, int maxReplicas, int percent) {
            return new Spec(
                    target,
                    minReplicas,
                    maxReplicas,
                    List.of(new Metric.Resource(ResourceList.CPU, new Target.Utilization(percent))),
                    Behavior.DEFAULT);
        }
    }

    /// What a metric should be.
    public sealed interface Target {

        /// @param percent of what the pods request
        record Utilization(int percent) implements Target {}

        /// @param milli a thousandth of the metric's unit: of CPU millicores, of memory thousandths of a byte
        record AverageValue(long milli) implements Target {}
    }

    /// What is measured, and what it should be.
    public sealed interface Metric {

        /// CPU or memory of the pods.
        record Resource(String name, Target target) implements Metric {}

        /// A metric of each pod, on average; Naru measures `requests-per-second`.
        record Pods(String name, Target.AverageValue target) implements Metric {}
    }

    public enum SelectPolicy {
        MAX,
        MIN,
        DISABLED
    }

    public enum PolicyType {
        PODS,
        PERCENT
    }

    /// At most `value` pods or percent in any `periodSeconds`.
    public record Policy(PolicyType type, int value, int periodSeconds) {}

    /// @param stabilizationWindowSeconds empty: the controller's own default for this direction
    /// @param tolerance empty: the controller's own
    public record Rules(
            Optional<Integer> stabilizationWindowSeconds,
            SelectPolicy selectPolicy,
            List<Policy> policies,
            Optional<Double> tolerance) {
        public Rules {
            policies = List.copyOf(policies);
        }
    }

    public record Behavior(Rules scaleUp, Rules scaleDown) {

        /// What stands for a manifest that writes none: then not these policies are played but the older rules
        /// (at most twice as many or four at once; down by the highest recommendation of the last 300 s). A
        /// manifest that writes one part of a behaviour is given the others from here: up by four pods or to
        /// twice as many in 15 s, whichever is more; down to the minimum in 15 s.
        ///
        /// Source: `pkg/apis/autoscaling/v2/defaults.go`, `pkg/controller/podautoscaler/horizontal.go`
        /// (`normalizeDesiredReplicas`).
        public static final Behavior DEFAULT = new Behavior(
                new Rules(
                        Optional.of(0),
                        SelectPolicy.MAX,
                        List.of(new Policy(PolicyType.PODS, 4, 15), new Policy(PolicyType.PERCENT, 100, 15)),
                        Optional.empty()),
                new Rules(
                        Optional.empty(),
                        SelectPolicy.MAX,
                        List.of(new Policy(PolicyType.PERCENT, 100, 15)),
                        Optional.empty()));
    }

    /// One metric as it was last seen: percent for a utilisation, thousandths otherwise; empty if it could not be
    /// had.
    public record Current(Metric metric, Optional<Long> value) {}

    public record Status(
            int currentReplicas,
            int desiredReplicas,
            Optional<SimTime> lastScaleTime,
            List<Current> current,
            List<Condition> conditions) {
        public static final Status NEW = new Status(0, 0, Optional.empty(), List.of(), List.of());

        public Status {
            current = List.copyOf(current);
            conditions = List.copyOf(conditions);
        }
    }

    @Override
    public Kind kind() {
        return Kind.HORIZONTAL_POD_AUTOSCALER;
    }

    @Override
    public HorizontalPodAutoscaler withMeta(ObjectMeta next) {
        return new HorizontalPodAutoscaler(next, spec, status);
    }

    public HorizontalPodAutoscaler withSpec(Spec next) {
        return new HorizontalPodAutoscaler(meta, next, status);
    }

    public HorizontalPodAutoscaler withStatus(Status next) {
        return new HorizontalPodAutoscaler(meta, spec, next);
    }
}
