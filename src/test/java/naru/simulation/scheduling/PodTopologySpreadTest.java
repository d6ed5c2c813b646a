package naru.simulation.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import org.junit.jupiter.api.Test;

class PodTopologySpreadTest {

    @KubernetesCases("pod_topology_spread_filter")
    void keepsDomainsEven(KubernetesCase row) {
        NodeTable nodes = NodeTable.of(ScoredNodes.nodes(row));
        Filter filter = PodTopologySpreadFilter.of(ScoredNodes.pod(row), nodes).orElseThrow();

        ScoredNodes.assertCodes(
                filter, nodes, node -> row.expected().get("nodes").get(node).stringValue());
    }

    /// The nodes that have failed a filter are counted, but not scored.
    @KubernetesCases("pod_topology_spread_score")
    void prefersEmptyDomains(KubernetesCase row) {
        ArrayList<NodeInfo> all = new ArrayList<>(ScoredNodes.nodes(row));
        int[] feasible = IntStream.range(0, all.size()).toArray();
        all.addAll(ScoredNodes.nodes(row, "failedNodes"));
        NodeTable nodes = NodeTable.of(all);
        Score score =
                PodTopologySpreadScore.of(ScoredNodes.pod(row), nodes, feasible).orElseThrow();
        long[] scores = new long[feasible.length];
        score.raw(nodes, feasible, scores);
        score.normalize(scores);
        Map<String, Long> actual = new TreeMap<>();
        for (int place : feasible) {
            actual.put(nodes.node(place).name(), scores[place]);
        }

        assertThat(actual).isEqualTo(ScoredNodes.expected(row));
    }

    @Test
    void hasNothingToSayOfAPodThatNeedNotBeSpread() {
        PodCycle cycle = PodCycle.of(SmallFiltersTest.plainPod());
        NodeTable none = NodeTable.of(new ArrayList<>());

        assertThat(PodTopologySpreadFilter.of(cycle, none)).isEmpty();
        assertThat(PodTopologySpreadScore.of(cycle, none, new int[0])).isEmpty();
    }
}
