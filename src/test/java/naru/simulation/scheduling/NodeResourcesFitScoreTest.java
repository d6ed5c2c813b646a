package naru.simulation.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import naru.simulation.scheduling.ScoringStrategy.ShapePoint;
import naru.simulation.scheduling.ScoringStrategy.Type;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NodeResourcesFitScoreTest {

    @KubernetesCases("score_least_allocated")
    void prefersEmptyNodes(KubernetesCase row) {
        assertScores(row, Type.LEAST_ALLOCATED);
    }

    @KubernetesCases("score_most_allocated")
    void prefersFullNodes(KubernetesCase row) {
        assertScores(row, Type.MOST_ALLOCATED);
    }

    @KubernetesCases("score_requested_to_capacity_ratio")
    void followsACurve(KubernetesCase row) {
        assertScores(row, Type.REQUESTED_TO_CAPACITY_RATIO);
    }

    @KubernetesCases("score_fit_strategies")
    void followsTheStrategy(KubernetesCase row) {
        String title = row.get("strategy").stringValue();
        assertScores(
                row,
                Arrays.stream(Type.values())
                        .filter(type -> type.title().equals(title))
                        .findFirst()
                        .orElseThrow());
    }

    /// Where Kubernetes reports a wrong configuration, or no resource to score, ours cannot even be made.
    private static void assertScores(KubernetesCase row, Type type) {
        if (row.expected().has("configError") || row.expected().has("status")) {
            assertThatThrownBy(() -> new ScoringStrategy(type, ScoredNodes.resources(row), ScoredNodes.shape(row)))
                    .isInstanceOf(IllegalArgumentException.class);
            return;
        }
        ScoringStrategy strategy = new ScoringStrategy(type, ScoredNodes.resources(row), ScoredNodes.shape(row));
        ScoredNodes.assertScores(row, NodeResourcesFitScore.of(strategy, ScoredNodes.pod(row)));
    }

    @KubernetesCases("broken_linear_function")
    void bendsWhereItIsTold(KubernetesCase row) {
        JsonNode points = row.get("points");
        BrokenLine line = new BrokenLine(
                points.valueStream()
                        .mapToLong(point -> point.get("utilization").longValue())
                        .toArray(),
                points.valueStream()
                        .mapToLong(point -> point.get("score").longValue())
                        .toArray());

        assertThat(line.at(row.get("p").longValue())).isEqualTo(row.expected().longValue());
    }

    @Test
    void aCurveNeedsPointsThatRise() {
        assertThatThrownBy(() -> ScoringStrategy.curve(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ScoringStrategy.curve(List.of(new ShapePoint(50, 1), new ShapePoint(50, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ShapePoint(101, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ShapePoint(1, 11)).isInstanceOf(IllegalArgumentException.class);
    }
}
