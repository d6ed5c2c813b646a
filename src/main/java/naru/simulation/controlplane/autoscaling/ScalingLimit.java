package naru.simulation.controlplane.autoscaling;

import java.time.Duration;
import java.util.List;
import naru.simulation.api.HorizontalPodAutoscaler.Behavior;
import naru.simulation.api.HorizontalPodAutoscaler.Policy;
import naru.simulation.api.HorizontalPodAutoscaler.PolicyType;
import naru.simulation.api.HorizontalPodAutoscaler.Rules;
import naru.simulation.api.HorizontalPodAutoscaler.SelectPolicy;
import naru.simulation.kernel.SimTime;

/// How much of a wish is granted at once.
///
/// Source: `pkg/controller/podautoscaler/horizontal.go`.
///
/// @param replicas what is granted
/// @param reason which limit was met, if one was
public record ScalingLimit(int replicas, Reason reason) {

    /// By the names of the reasons of the condition `ScalingLimited`.
    public enum Reason {
        DESIRED_WITHIN_RANGE("DesiredWithinRange"),
        TOO_MANY_REPLICAS("TooManyReplicas"),
        TOO_FEW_REPLICAS("TooFewReplicas"),
        SCALE_UP_LIMIT("ScaleUpLimit"),
        SCALE_DOWN_LIMIT("ScaleDownLimit");

        private final String title;

        Reason(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /// What an autoscaler may wish for: no fewer and no more than these.
    public record Range(int min, int max) {}

    /// Source: facts.json `hpa.legacy_scale_up_limit`.
    private static final int LEGACY_FACTOR = 2;

    private static final int LEGACY_MINIMUM = 4;

    /// Where no behaviour is written: at most twice as many, or four. Source: `convertDesiredReplicasWithRules`.
    public static ScalingLimit ofLegacyRules(int current, int desired, Range range) {
        int upLimit = Math.max(LEGACY_FACTOR * current, LEGACY_MINIMUM);
        if (desired < range.min) {
            return new ScalingLimit(range.min, Reason.TOO_FEW_REPLICAS);
        }
        if (desired > Math.min(range.max, upLimit)) {
            return range.max > upLimit
                    ? new ScalingLimit(upLimit, Reason.SCALE_UP_LIMIT)
                    : new ScalingLimit(range.max, Reason.TOO_MANY_REPLICAS);
        }
        return new ScalingLimit(desired, Reason.DESIRED_WITHIN_RANGE);
    }

    /// By the policies of a behaviour. Source: `convertDesiredReplicasWithBehaviorRate`.
    public static ScalingLimit ofBehavior(
            int current,
            int desired,
            Range range,
            Behavior behavior,
            List<ScaleEvent> ups,
            List<ScaleEvent> downs,
            SimTime now) {
        if (desired > current) {
            int limit = Math.max(current, up(current, behavior.scaleUp(), ups, downs, now));
            if (desired > Math.min(range.max, limit)) {
                return range.max > limit
                        ? new ScalingLimit(limit, Reason.SCALE_UP_LIMIT)
                        : new ScalingLimit(range.max, Reason.TOO_MANY_REPLICAS);
            }
        } else if (desired < current) {
            int limit = Math.min(current, down(current, behavior.scaleDown(), ups, downs, now));
            if (desired < Math.max(range.min, limit)) {
                return range.min < limit
                        ? new ScalingLimit(limit, Reason.SCALE_DOWN_LIMIT)
                        : new ScalingLimit(range.min, Reason.TOO_FEW_REPLICAS);
            }
        }
        return new ScalingLimit(desired, Reason.DESIRED_WITHIN_RANGE);
    }

    /// The most there may be now. Source: `calculateScaleUpLimitWithScalingRules`.
    static int up(int current, Rules rules, List<ScaleEvent> ups, List<ScaleEvent> downs, SimTime now) {
        return switch (rules.selectPolicy()) {
            case DISABLED -> current;
            case MIN, MAX -> {
                var limits = rules.policies().stream().mapToInt(policy -> {
                    int began = atBeginning(current, policy, ups, downs, now);
                    return policy.type() == PolicyType.PODS
                            ? began + policy.value()
                            : (int) Math.ceil(began * (1 + policy.value() / 100.0));
                });
                yield (rules.selectPolicy() == SelectPolicy.MIN ? limits.min() : limits.max()).orElse(current);
            }
        };
    }

    /// The fewest there may be now. The policy that changes least leaves most. Source:
    /// `calculateScaleDownLimitWithBehaviors`.
    static int down(int current, Rules rules, List<ScaleEvent> ups, List<ScaleEvent> downs, SimTime now) {
        return switch (rules.selectPolicy()) {
            case DISABLED -> current;
            case MIN, MAX -> {
                var limits = rules.policies().stream().mapToInt(policy -> {
                    int began = atBeginning(current, policy, ups, downs, now);
                    return policy.type() == PolicyType.PODS
                            ? began - policy.value()
                            : (int) (began * (1 - policy.value() / 100.0));
                });
                yield (rules.selectPolicy() == SelectPolicy.MIN ? limits.max() : limits.min()).orElse(current);
            }
        };
    }

    private static int atBeginning(
            int current, Policy policy, List<ScaleEvent> ups, List<ScaleEvent> downs, SimTime now) {
        Duration period = Duration.ofSeconds(policy.periodSeconds());
        return current - ScaleEvent.sum(ups, period, now) + ScaleEvent.sum(downs, period, now);
    }
}
