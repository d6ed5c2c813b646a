package naru.simulation.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;

class BalancedAllocationScoreTest {

    @KubernetesCases("score_balanced_allocation")
    void rewardsWhatBringsBalance(KubernetesCase row) {
        Optional<BalancedAllocationScore> score = score(row);
        if (row.expected().has("preScoreStatus")) {
            assertThat(row.expected().get("preScoreStatus").stringValue()).isEqualTo("Skip");
            assertThat(score).isEmpty();
            return;
        }
        ScoredNodes.assertScores(row, score.orElseThrow());
    }

    /// Up to Kubernetes 1.35 the balance that the pod leaves behind was the score itself. It is half of today's
    /// rule.
    @KubernetesCases("score_balanced_allocation_legacy")
    void knowsTheBalanceItself(KubernetesCase row) {
        if (row.expected().has("preScoreStatus")) {
            assertThat(score(row)).isEmpty();
            return;
        }
        BalancedAllocationScore score =
                new BalancedAllocationScore(ScoredResource.of(ScoredNodes.resources(row), ScoredNodes.pod(row), false));
        Map<String, Long> actual = new TreeMap<>();
        for (NodeInfo node : ScoredNodes.nodes(row)) {
            actual.put(node.name(), score.balance(NodeTable.of(List.of(node)), 0, true));
        }

        assertThat(actual).isEqualTo(ScoredNodes.expected(row));
    }

    private static Optional<BalancedAllocationScore> score(KubernetesCase row) {
        return BalancedAllocationScore.of(ScoredNodes.resources(row), ScoredNodes.pod(row));
    }
}
