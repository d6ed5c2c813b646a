package naru.manifest.kube;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.manifest.NoticeKind;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.HorizontalPodAutoscaler.Behavior;
import naru.simulation.api.HorizontalPodAutoscaler.Metric;
import naru.simulation.api.HorizontalPodAutoscaler.Policy;
import naru.simulation.api.HorizontalPodAutoscaler.Rules;
import naru.simulation.api.HorizontalPodAutoscaler.Spec;
import naru.simulation.api.HorizontalPodAutoscaler.Target;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.ResourceList;

/// HorizontalPodAutoscalers, `autoscaling/v2` and `v1`. Source of the rules:
/// `pkg/apis/autoscaling/validation/validation.go` and `pkg/apis/autoscaling/v2/defaults.go`.
final class AutoscalerReader {

    private static final Map<String, Kind> SCALED = new LinkedHashMap<>();
    private static final Map<String, HorizontalPodAutoscaler.SelectPolicy> SELECT =
            Words.of(HorizontalPodAutoscaler.SelectPolicy.class);
    private static final Map<String, HorizontalPodAutoscaler.PolicyType> TYPES =
            Words.of(HorizontalPodAutoscaler.PolicyType.class);

    /// Source: `pkg/apis/autoscaling/validation/validation.go`, `MaxStabilizationWindowSeconds`,
    /// `MaxPeriodSeconds`.
    private static final int LONGEST_WINDOW = 3600;

    private static final int LONGEST_PERIOD = 1800;
    private static final double MILLI = 1000;

    static {
        for (Kind kind : List.of(Kind.DEPLOYMENT, Kind.REPLICA_SET, Kind.STATEFUL_SET)) {
            SCALED.put(kind.title(), kind);
        }
    }

    private AutoscalerReader() {}

    static HorizontalPodAutoscaler read(Cursor object, Subject subject) {
        ObjectMeta meta = MetaReader.namespaced(object);
        Cursor spec = object.need("spec");
        Cursor target = spec.need("scaleTargetRef");
        int minReplicas = spec.whole("minReplicas", 1, 1, Integer.MAX_VALUE);
        return new HorizontalPodAutoscaler(
                meta,
                new Spec(
                        new ObjectKey(
                                target.need("kind").choice(SCALED),
                                meta.namespace(),
                                target.need("name").text()),
                        minReplicas,
                        (int) spec.need("maxReplicas").whole(minReplicas, Integer.MAX_VALUE),
                        metrics(spec, subject),
                        spec.find("behavior").map(AutoscalerReader::behavior).orElse(Behavior.DEFAULT)),
                object.find("status").map(AutoscalerReader::status).orElse(HorizontalPodAutoscaler.Status.NEW));
    }

    private static List<Metric> metrics(Cursor spec, Subject subject) {
        Optional<Integer> ofVersion1 = Counts.optional(spec, "targetCPUUtilizationPercentage", 1);
        if (ofVersion1.isPresent()) {
            return List.of(new Metric.Resource(ResourceList.CPU, new Target.Utilization(ofVersion1.get())));
        }
        List<Metric> metrics = new ArrayList<>();
        for (Cursor metric : spec.items("metrics")) {
            metric(metric)
                    .ifPresentOrElse(
                            metrics::add,
                            () -> subject.notice(metric, NoticeKind.FIELD_LEFT_OUT, metric.text("type", "")));
        }
        return spec.items("metrics").isEmpty()
                ? List.of(new Metric.Resource(ResourceList.CPU, new Target.Utilization(Spec.DEFAULT_CPU_UTILIZATION)))
                : metrics;
    }

    private static Optional<Metric> metric(Cursor metric) {
        return switch (metric.need("type").text()) {
            case "Resource" -> {
                Cursor resource = metric.need("resource");
                yield Optional.of(new Metric.Resource(resource.need("name").text(), target(resource.need("target"))));
            }
            case "Pods" -> {
                Cursor pods = metric.need("pods");
                yield Optional.of(
                        new Metric.Pods(pods.need("metric").need("name").text(), averageValue(pods.need("target"))));
            }
            default -> Optional.empty();
        };
    }

    private static Target target(Cursor target) {
        return target.find("averageUtilization")
                .<Target>map(percent -> new Target.Utilization((int) percent.whole(1, Integer.MAX_VALUE)))
                .orElseGet(() -> averageValue(target));
    }

    private static Target.AverageValue averageValue(Cursor target) {
        Cursor value = target.need("averageValue");
        long milli = Amounts.milli(value, Long.MAX_VALUE);
        if (milli == 0) {
            throw value.fault(ProblemKind.QUANTITY_TOO_LARGE, value.numberOrText("quantity"));
        }
        return new Target.AverageValue(milli);
    }

    private static Behavior behavior(Cursor behavior) {
        return new Behavior(
                rules(behavior.find("scaleUp"), Behavior.DEFAULT.scaleUp()),
                rules(behavior.find("scaleDown"), Behavior.DEFAULT.scaleDown()));
    }

    /// Each field by itself stands over the default's.
    private static Rules rules(Optional<Cursor> given, Rules fallback) {
        if (given.isEmpty()) {
            return fallback;
        }
        Cursor rules = given.get();
        Optional<Integer> window =
                rules.find("stabilizationWindowSeconds").map(cursor -> (int) cursor.whole(0, LONGEST_WINDOW));
        List<Policy> policies =
                rules.items("policies").stream().map(AutoscalerReader::policy).toList();
        return new Rules(
                window.or(fallback::stabilizationWindowSeconds),
                rules.choice("selectPolicy", SELECT, fallback.selectPolicy()),
                policies.isEmpty() ? fallback.policies() : policies,
                rules.find("tolerance").map(cursor -> Amounts.milli(cursor, Integer.MAX_VALUE) / MILLI));
    }

    private static Policy policy(Cursor policy) {
        return new Policy(
                policy.need("type").choice(TYPES), (int) policy.need("value").whole(1, Integer.MAX_VALUE), (int)
                        policy.need("periodSeconds").whole(1, LONGEST_PERIOD));
    }

    private static HorizontalPodAutoscaler.Status status(Cursor status) {
        return new HorizontalPodAutoscaler.Status(
                Counts.of(status, "currentReplicas"),
                Counts.of(status, "desiredReplicas"),
                Counts.time(status, "lastScaleTime"),
                List.of(),
                ConditionReader.list(status));
    }
}
