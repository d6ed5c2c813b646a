package naru.simulation.controlplane;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Condition;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.HorizontalPodAutoscaler.Behavior;
import naru.simulation.api.HorizontalPodAutoscaler.Current;
import naru.simulation.api.HorizontalPodAutoscaler.Metric;
import naru.simulation.api.Kind;
import naru.simulation.api.MetricsReader;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.autoscaling.AutoscalerMemory;
import naru.simulation.controlplane.autoscaling.Calculation;
import naru.simulation.controlplane.autoscaling.Recommendation;
import naru.simulation.controlplane.autoscaling.ScalingLimit;
import naru.simulation.controlplane.autoscaling.Stabilization;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Tree;

/// Looks at every autoscaler at intervals, not when something changes, and sets how many replicas its target wants.
///
/// Source: `pkg/controller/podautoscaler/horizontal.go`, `reconcileAutoscaler`.
final class HorizontalPodAutoscalerController {

    /// Source: facts.json `hpa.sync_period`. A new autoscaler, too, is first looked at after this time.
    private static final Duration PERIOD = Duration.ofSeconds(15);

    private final ApiServer api;
    private final Clock clock;
    private final ControlPlane controlPlane;
    private final MetricsReader metrics;

    HorizontalPodAutoscalerController(ApiServer api, Clock clock, ControlPlane controlPlane, MetricsReader metrics) {
        this.api = api;
        this.clock = clock;
        this.controlPlane = controlPlane;
        this.metrics = metrics;
    }

    void observe(Change change) {
        switch (change) {
            case Change.Added(HorizontalPodAutoscaler scaler) -> planNext(scaler);
            case Change.Deleted(HorizontalPodAutoscaler scaler) ->
                remember(controlPlane.state().autoscalers().without(scaler.key()));
            default -> {
                // A change of its spec is seen when it is looked at next.
            }
        }
    }

    private void planNext(HorizontalPodAutoscaler scaler) {
        clock.after(
                PERIOD,
                new ControlPlaneEvent.Autoscale(scaler.key(), scaler.meta().uid()));
    }

    void autoscale(ObjectKey key, String uid) {
        api.get(key)
                .map(HorizontalPodAutoscaler.class::cast)
                .filter(scaler -> scaler.meta().uid().equals(uid))
                .ifPresent(scaler -> {
                    look(scaler);
                    planNext(scaler);
                });
    }

    private void look(HorizontalPodAutoscaler scaler) {
        Optional<ScaleTarget> found = api.get(scaler.spec().target()).flatMap(ScaleTarget::of);
        if (found.isEmpty()) {
            var look = new Look(scaler, scaler.status().currentReplicas());
            look.say(HorizontalPodAutoscaler.ABLE_TO_SCALE, Condition.Status.FALSE, "FailedGetScale");
            if (isNews(scaler, HorizontalPodAutoscaler.ABLE_TO_SCALE)) {
                record(
                        scaler,
                        Reason.FAILED_GET_SCALE,
                        Map.of("target", scaler.spec().target().name()));
            }
            look.report(scaler.status().desiredReplicas(), false);
            return;
        }
        ScaleTarget target = found.get();
        var look = new Look(scaler, target.replicas());
        look.say(HorizontalPodAutoscaler.ABLE_TO_SCALE, Condition.Status.TRUE, "SucceededGetScale");
        if (memory(scaler).recommendations().isEmpty()) {
            Recommendation initial = new Recommendation(target.replicas(), clock.now());
            remember(scaler, memory(scaler).withRecommendations(List.of(initial)));
        }
        HorizontalPodAutoscaler.Spec spec = scaler.spec();
        if (target.replicas() == 0 && spec.minReplicas() != 0) {
            look.say(HorizontalPodAutoscaler.SCALING_ACTIVE, Condition.Status.FALSE, "ScalingDisabled");
            look.report(0, false);
        } else if (target.replicas() > spec.maxReplicas()) {
            look.rescale(spec.maxReplicas(), "", "above_max");
        } else if (target.replicas() < spec.minReplicas()) {
            look.rescale(spec.minReplicas(), "", "below_min");
        } else {
            look.byMetrics(pods(scaler, target));
        }
    }

    private List<Pod> pods(HorizontalPodAutoscaler scaler, ScaleTarget target) {
        return api.list(Kind.POD).stream()
                .map(Pod.class::cast)
                .filter(pod -> pod.meta().namespace().equals(scaler.meta().namespace())
                        && target.selector().matches(pod.meta().labels()))
                .toList();
    }

    private static boolean isNews(HorizontalPodAutoscaler scaler, String condition) {
        return Condition.find(scaler.status().conditions(), condition)
                .map(before -> before.status() != Condition.Status.FALSE)
                .orElse(true);
    }

    private AutoscalerMemory memory(HorizontalPodAutoscaler scaler) {
        return controlPlane.state().autoscalers().get(scaler.key()).orElse(AutoscalerMemory.NONE);
    }

    private void remember(HorizontalPodAutoscaler scaler, AutoscalerMemory memory) {
        remember(controlPlane.state().autoscalers().with(scaler.key(), memory));
    }

    private void remember(Tree<ObjectKey, AutoscalerMemory> autoscalers) {
        controlPlane.change(controlPlane.state().withAutoscalers(autoscalers));
    }

    private void record(HorizontalPodAutoscaler scaler, Reason reason, Map<String, String> arguments) {
        api.record(Component.HORIZONTAL_POD_AUTOSCALER, reason, scaler.key(), arguments);
    }

    /// One look at one autoscaler, with what it will report.
    private final class Look {

        private final HorizontalPodAutoscaler scaler;
        private final int current;
        private List<Condition> conditions;
        private List<Current> measured;

        Look(HorizontalPodAutoscaler scaler, int current) {
            this.scaler = scaler;
            this.current = current;
            this.conditions = scaler.status().conditions();
            this.measured = scaler.status().current();
        }

        void say(String type, Condition.Status status, String reason) {
            conditions = new Condition(type, status, clock.now(), reason).in(conditions);
        }

        /// Each metric proposes; the highest wins. If one of them can't be had, nothing is scaled down.
        void byMetrics(List<Pod> pods) {
            var evaluation = new MetricEvaluation(metrics, clock.now());
            List<Current> seen = new ArrayList<>();
            Optional<Failed> failed = Optional.empty();
            int failures = 0;
            int highest = 0;
            String highestName = "";
            for (Metric metric : scaler.spec().metrics()) {
                switch (evaluation.of(metric, scaler.spec().behavior(), current, pods)) {
                    case Calculation.Proposal proposal -> {
                        seen.add(new Current(metric, Optional.of(proposal.current())));
                        if (highest == 0 || proposal.replicas() > highest) {
                            highest = proposal.replicas();
                            highestName = MetricEvaluation.name(metric);
                        }
                    }
                    case Calculation.Failure failure -> {
                        seen.add(new Current(metric, Optional.empty()));
                        failed = failed.or(() -> Optional.of(new Failed(metric, failure)));
                        failures++;
                    }
                }
            }
            measured = seen;
            boolean useless = failures == scaler.spec().metrics().size() || (failures > 0 && highest < current);
            if (failed.isPresent() && useless) {
                withoutMetrics(failed.get());
                return;
            }
            say(HorizontalPodAutoscaler.SCALING_ACTIVE, Condition.Status.TRUE, "ValidMetricFound");
            int desired = normalized(highest);
            if (desired == current) {
                report(current, false);
            } else {
                boolean asAsked = Integer.signum(desired - current) == Integer.signum(highest - current);
                String why = desired > current ? "above_target" : "below_target";
                rescale(desired, highestName, asAsked ? why : "steadied");
            }
        }

        private void withoutMetrics(Failed failed) {
            Metric metric = failed.metric();
            String reason = metric instanceof Metric.Resource ? "FailedGetResourceMetric" : "FailedGetPodsMetric";
            say(HorizontalPodAutoscaler.SCALING_ACTIVE, Condition.Status.FALSE, reason);
            if (isNews(scaler, HorizontalPodAutoscaler.SCALING_ACTIVE)) {
                Map<String, String> arguments = new TreeMap<>(failed.failure().arguments());
                arguments.put("metric", MetricEvaluation.name(metric));
                arguments.put("cause", failed.failure().cause().name().toLowerCase(Locale.ROOT));
                record(scaler, Reason.FAILED_GET_METRIC, arguments);
            }
            report(current, false);
        }

        /// What was asked for, steadied and limited.
        private int normalized(int desired) {
            AutoscalerMemory memory = memory(scaler);
            Behavior behavior = scaler.spec().behavior();
            boolean written = !behavior.equals(Behavior.DEFAULT);
            Stabilization steadied = written
                    ? Stabilization.of(
                            memory.recommendations(),
                            current,
                            desired,
                            window(behavior.scaleUp(), Duration.ZERO),
                            window(behavior.scaleDown(), Stabilization.DOWNSCALE_WINDOW),
                            clock.now())
                    : Stabilization.ofDownscale(
                            memory.recommendations(), desired, Stabilization.DOWNSCALE_WINDOW, clock.now());
            remember(scaler, memory.withRecommendations(steadied.recommendations()));
            String steadying = desired >= current && written ? "ScaleUpStabilized" : "ScaleDownStabilized";
            say(
                    HorizontalPodAutoscaler.ABLE_TO_SCALE,
                    Condition.Status.TRUE,
                    steadied.replicas() == desired ? "ReadyForNewScale" : steadying);
            var range = new ScalingLimit.Range(
                    scaler.spec().minReplicas(), scaler.spec().maxReplicas());
            ScalingLimit limit = written
                    ? ScalingLimit.ofBehavior(
                            current,
                            steadied.replicas(),
                            range,
                            behavior,
                            memory.scaleUps(),
                            memory.scaleDowns(),
                            clock.now())
                    : ScalingLimit.ofLegacyRules(current, steadied.replicas(), range);
            say(
                    HorizontalPodAutoscaler.SCALING_LIMITED,
                    limit.replicas() == steadied.replicas() ? Condition.Status.FALSE : Condition.Status.TRUE,
                    limit.reason().title());
            return limit.replicas();
        }

        private static Duration window(HorizontalPodAutoscaler.Rules rules, Duration otherwise) {
            return rules.stabilizationWindowSeconds().map(Duration::ofSeconds).orElse(otherwise);
        }

        void rescale(int to, String metric, String why) {
            record(
                    scaler,
                    Reason.SUCCESSFUL_RESCALE,
                    Map.of(
                            "from",
                            Integer.toString(current),
                            "to",
                            Integer.toString(to),
                            "metric",
                            metric,
                            "why",
                            why));
            api.update(scaler.spec().target(), object -> ScaleTarget.scaled(object, to));
            say(HorizontalPodAutoscaler.ABLE_TO_SCALE, Condition.Status.TRUE, "SucceededRescale");
            if (!scaler.spec().behavior().equals(Behavior.DEFAULT)) {
                remember(
                        scaler, memory(scaler).scaled(current, to, scaler.spec().behavior(), clock.now()));
            }
            report(to, true);
        }

        void report(int desired, boolean rescaled) {
            HorizontalPodAutoscaler.Status status = new HorizontalPodAutoscaler.Status(
                    current,
                    desired,
                    rescaled ? Optional.of(clock.now()) : scaler.status().lastScaleTime(),
                    measured,
                    conditions);
            api.update(scaler.key(), object -> ((HorizontalPodAutoscaler) object).withStatus(status));
        }
    }

    private record Failed(Metric metric, Calculation.Failure failure) {}
}
