package naru.simulation.controlplane.autoscaling;

import static naru.simulation.controlplane.autoscaling.MeasuredPods.NOW;
import static naru.simulation.controlplane.autoscaling.MeasuredPods.ago;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naru.simulation.api.HorizontalPodAutoscaler.Behavior;
import naru.simulation.api.HorizontalPodAutoscaler.Policy;
import naru.simulation.api.HorizontalPodAutoscaler.PolicyType;
import naru.simulation.api.HorizontalPodAutoscaler.Rules;
import naru.simulation.api.HorizontalPodAutoscaler.SelectPolicy;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ScalingLimitTest {

    @KubernetesCases("hpa_behavior_limits")
    void limitsAsKubernetesDoes(KubernetesCase row) {
        int current = row.get("currentReplicas").intValue();
        List<ScaleEvent> ups = events(row.get("scaleUpEvents"));
        List<ScaleEvent> downs = events(row.get("scaleDownEvents"));
        JsonNode expected = row.expected();
        switch (row.get("operation").stringValue()) {
            case "scaleUpLimit" ->
                assertThat(ScalingLimit.up(current, rules(row.get("rules")), ups, downs, NOW))
                        .isEqualTo(expected.get("limit").intValue());
            case "scaleDownLimit" ->
                assertThat(ScalingLimit.down(current, rules(row.get("rules")), ups, downs, NOW))
                        .isEqualTo(expected.get("limit").intValue());
            default -> {
                ScalingLimit limit = limited(row, current, ups, downs);
                assertThat(limit.replicas()).isEqualTo(expected.get("replicas").intValue());
                assertThat(limit.reason().title())
                        .isEqualTo(expected.get("condition").stringValue());
            }
        }
    }

    private static ScalingLimit limited(KubernetesCase row, int current, List<ScaleEvent> ups, List<ScaleEvent> downs) {
        int desired = row.get("desiredReplicas").intValue();
        var range = new ScalingLimit.Range(
                row.get("minReplicas").intValue(), row.get("maxReplicas").intValue());
        if (row.get("operation").stringValue().equals("legacyRules")) {
            return ScalingLimit.ofLegacyRules(current, desired, range);
        }
        Behavior behavior = new Behavior(
                row.get("scaleUp").isObject() ? rules(row.get("scaleUp")) : Behavior.DEFAULT.scaleUp(),
                row.get("scaleDown").isObject() ? rules(row.get("scaleDown")) : Behavior.DEFAULT.scaleDown());
        return ScalingLimit.ofBehavior(current, desired, range, behavior, ups, downs, NOW);
    }

    private static Rules rules(JsonNode json) {
        List<Policy> policies = json.get("policies")
                .valueStream()
                .map(policy -> new Policy(
                        policy.get("type").stringValue().equals("Pods") ? PolicyType.PODS : PolicyType.PERCENT,
                        policy.get("value").intValue(),
                        policy.get("periodSeconds").intValue()))
                .toList();
        return new Rules(
                Optional.empty(),
                SelectPolicy.valueOf(json.get("selectPolicy").stringValue().toUpperCase(Locale.ROOT)),
                policies,
                Optional.empty());
    }

    private static List<ScaleEvent> events(JsonNode json) {
        return json.valueStream()
                .map(event -> new ScaleEvent(event.get("change").intValue(), ago(event.get("ageSeconds"))))
                .toList();
    }

    @Test
    void aDirectionCanBeForbidden() {
        Rules never = new Rules(Optional.empty(), SelectPolicy.DISABLED, List.of(), Optional.empty());
        var range = new ScalingLimit.Range(1, 10);
        Behavior behavior = new Behavior(never, never);

        assertThat(ScalingLimit.ofBehavior(5, 9, range, behavior, List.of(), List.of(), NOW))
                .isEqualTo(new ScalingLimit(5, ScalingLimit.Reason.SCALE_UP_LIMIT));
        assertThat(ScalingLimit.ofBehavior(5, 2, range, behavior, List.of(), List.of(), NOW))
                .isEqualTo(new ScalingLimit(5, ScalingLimit.Reason.SCALE_DOWN_LIMIT));
    }
}
