package naru.stage.cluster.picture;

import java.util.Optional;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.HorizontalPodAutoscaler.Current;
import naru.simulation.api.HorizontalPodAutoscaler.Metric;
import naru.simulation.api.HorizontalPodAutoscaler.Target;
import naru.stage.text.Amounts;

/// An autoscaler in one line: what it measures, what that should be, and how many pods it wants.
final class AutoscalerNote {

    private AutoscalerNote() {}

    static Note of(HorizontalPodAutoscaler autoscaler) {
        int from = autoscaler.status().currentReplicas();
        int to = autoscaler.status().desiredReplicas();
        Metric metric = autoscaler.spec().metrics().getFirst();
        Optional<Long> value = autoscaler.status().current().stream()
                .filter(current -> current.metric().equals(metric))
                .findFirst()
                .flatMap(Current::value);
        return Note.of(
                from == to ? "note.autoscaler" : "note.autoscaler.scaling",
                "autoscaler",
                value.isEmpty() ? Mood.WARN : from == to ? Mood.MUTED : Mood.BUSY,
                switch (metric) {
                    case Metric.Resource resource -> resource.name();
                    case Metric.Pods pods -> "pods";
                },
                value.map(is -> figure(metric, is)).orElse("?"),
                wanted(metric),
                from,
                to);
    }

    private static String wanted(Metric metric) {
        return switch (target(metric)) {
            case Target.Utilization utilization -> utilization.percent() + "%";
            case Target.AverageValue value -> figure(metric, value.milli());
        };
    }

    private static Target target(Metric metric) {
        return switch (metric) {
            case Metric.Resource resource -> resource.target();
            case Metric.Pods pods -> pods.target();
        };
    }

    /// @param value per cent of what is requested, or thousandths of the metric's unit
    private static String figure(Metric metric, long value) {
        if (target(metric) instanceof Target.Utilization) {
            return value + "%";
        }
        return switch (metric) {
            case Metric.Pods pods -> Amounts.cores(value) + "/s";
            case Metric.Resource resource ->
                resource.name().equals("cpu") ? Amounts.cpu(value) : Amounts.memory(value / 1000);
        };
    }
}
