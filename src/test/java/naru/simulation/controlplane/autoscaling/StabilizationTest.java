package naru.simulation.controlplane.autoscaling;

import static naru.simulation.controlplane.autoscaling.MeasuredPods.NOW;
import static naru.simulation.controlplane.autoscaling.MeasuredPods.ago;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import tools.jackson.databind.JsonNode;

class StabilizationTest {

    @KubernetesCases("hpa_stabilization")
    void steadiesAsKubernetesDoes(KubernetesCase row) {
        List<Recommendation> before = row.get("recommendations")
                .valueStream()
                .map(json -> new Recommendation(json.get("replicas").intValue(), ago(json.get("ageSeconds"))))
                .toList();
        int desired = row.get("desiredReplicas").intValue();
        JsonNode expected = row.expected();
        if (row.get("operation").stringValue().equals("downscaleStabilization")) {
            Stabilization steadied = Stabilization.ofDownscale(
                    before, desired, seconds(row, "downscaleStabilizationWindowSeconds"), NOW);
            assertThat(steadied.replicas()).isEqualTo(expected.get("replicas").intValue());
            assertThat(steadied.recommendations())
                    .hasSize(expected.get("logLength").intValue());
        } else {
            Stabilization steadied = Stabilization.of(
                    before,
                    row.get("currentReplicas").intValue(),
                    desired,
                    seconds(row, "scaleUpStabilizationWindowSeconds"),
                    seconds(row, "scaleDownStabilizationWindowSeconds"),
                    NOW);
            assertThat(steadied.replicas()).isEqualTo(expected.get("replicas").intValue());
            if (expected.has("storedRecommendations")) {
                assertThat(steadied.recommendations())
                        .extracting(Recommendation::replicas)
                        .containsExactlyElementsOf(expected.get("storedRecommendations")
                                .valueStream()
                                .map(JsonNode::intValue)
                                .toList());
            }
        }
    }

    private static Duration seconds(KubernetesCase row, String field) {
        return Duration.ofSeconds(row.get(field).longValue());
    }
}
