package naru.simulation.controlplane;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.api.HorizontalPodAutoscaler.Behavior;
import naru.simulation.api.HorizontalPodAutoscaler.Metric;
import naru.simulation.api.HorizontalPodAutoscaler.Target;
import naru.simulation.api.MetricsReader;
import naru.simulation.api.Pod;
import naru.simulation.api.PodMetrics;
import naru.simulation.api.ResourceList;
import naru.simulation.controlplane.autoscaling.Calculation;
import naru.simulation.controlplane.autoscaling.PodGroups;
import naru.simulation.controlplane.autoscaling.ReplicaCalculator;
import naru.simulation.controlplane.autoscaling.Sample;
import naru.simulation.controlplane.autoscaling.Tolerance;
import naru.simulation.kernel.SimTime;

/// Asks for what pods were measured to use, and what one metric of an autoscaler makes of it.
///
/// Source: `pkg/controller/podautoscaler/horizontal.go`, `computeReplicasForMetric`.
record MetricEvaluation(MetricsReader metrics, SimTime now) {

    Calculation of(Metric metric, Behavior behavior, int replicas, List<Pod> pods) {
        var calculator = new ReplicaCalculator(Tolerance.of(behavior), PodGroups.Patience.DEFAULT, now);
        Map<String, Sample> samples = samples(metric, pods);
        return switch (metric) {
            case Metric.Resource(String name, Target.Utilization(int percent)) ->
                calculator.utilization(name, replicas, pods, samples, percent);
            case Metric.Resource(String name, Target.AverageValue(long milli)) ->
                calculator.average(name, replicas, pods, samples, milli);
            case Metric.Pods(String name, Target.AverageValue(long milli)) ->
                calculator.average(name, replicas, pods, samples, milli);
        };
    }

    static String name(Metric metric) {
        return switch (metric) {
            case Metric.Resource(String name, var _) -> name;
            case Metric.Pods(String name, var _) -> name;
        };
    }

    private Map<String, Sample> samples(Metric metric, List<Pod> pods) {
        Map<String, Sample> samples = new TreeMap<>();
        for (Pod pod : pods) {
            Optional<PodMetrics> measured = metrics.metrics(pod.key());
            measured.flatMap(values ->
                            milli(metric, values).map(milli -> new Sample(values.time(), values.window(), milli)))
                    .ifPresent(sample -> samples.put(pod.name(), sample));
        }
        return samples;
    }

    private static Optional<Long> milli(Metric metric, PodMetrics values) {
        return switch (name(metric)) {
            case ResourceList.CPU -> Optional.of(values.cpuMilli());
            case ResourceList.MEMORY -> Optional.of(values.memoryBytes() * 1000);
            case PodMetrics.REQUESTS_PER_SECOND -> Optional.of(values.requestsPerSecond());
            default -> Optional.empty();
        };
    }
}
