package naru.manifest.kube;

import naru.simulation.api.HorizontalPodAutoscaler.Behavior;
import naru.simulation.api.HorizontalPodAutoscaler.Metric;
import naru.simulation.api.HorizontalPodAutoscaler.Rules;
import naru.simulation.api.HorizontalPodAutoscaler.SelectPolicy;
import naru.simulation.api.HorizontalPodAutoscaler.Spec;
import naru.simulation.api.HorizontalPodAutoscaler.Target;
import naru.simulation.api.Quantity;

/// The `spec` of a HorizontalPodAutoscaler.
final class AutoscalerWriter {

    private static final double MILLI = 1000;

    private AutoscalerWriter() {}

    static Block spec(Spec spec) {
        return new Block()
                .put(
                        "scaleTargetRef",
                        new Block()
                                .put("apiVersion", "apps/v1")
                                .put("kind", spec.target().kind().title())
                                .put("name", spec.target().name()))
                .number("minReplicas", spec.minReplicas())
                .number("maxReplicas", spec.maxReplicas())
                .list(
                        "metrics",
                        spec.metrics().stream().map(AutoscalerWriter::metric).toList())
                .put(
                        "behavior",
                        new Block()
                                .put("scaleUp", rules(spec.behavior().scaleUp(), Behavior.DEFAULT.scaleUp()))
                                .put("scaleDown", rules(spec.behavior().scaleDown(), Behavior.DEFAULT.scaleDown())));
    }

    private static Block metric(Metric metric) {
        return switch (metric) {
            case Metric.Resource(String name, Target target) ->
                new Block()
                        .put("type", "Resource")
                        .put("resource", new Block().put("name", name).put("target", target(target)));
            case Metric.Pods(String name, Target.AverageValue target) ->
                new Block()
                        .put("type", "Pods")
                        .put(
                                "pods",
                                new Block()
                                        .put("metric", new Block().put("name", name))
                                        .put("target", target(target)));
        };
    }

    private static Block target(Target target) {
        return switch (target) {
            case Target.Utilization(int percent) ->
                new Block().put("type", "Utilization").number("averageUtilization", percent);
            case Target.AverageValue(long milli) ->
                new Block()
                        .put("type", "AverageValue")
                        .put("averageValue", Quantity.ofMilli(milli).toString());
        };
    }

    private static Block rules(Rules rules, Rules fallback) {
        if (rules.equals(fallback)) {
            return new Block();
        }
        return new Block()
                .number("stabilizationWindowSeconds", rules.stabilizationWindowSeconds())
                .word("selectPolicy", rules.selectPolicy(), SelectPolicy.MAX)
                .list(
                        "policies",
                        rules.policies().stream()
                                .map(policy -> new Block()
                                        .put("type", Words.of(policy.type()))
                                        .number("value", policy.value())
                                        .number("periodSeconds", policy.periodSeconds()))
                                .toList())
                .put(
                        "tolerance",
                        rules.tolerance()
                                .map(share -> Quantity.ofMilli(Math.round(share * MILLI))
                                        .toString()));
    }
}
