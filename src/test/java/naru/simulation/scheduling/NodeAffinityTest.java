package naru.simulation.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.NodeAffinity;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import naru.simulation.table.KubernetesObjects;
import naru.simulation.table.KubernetesTable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NodeAffinityTest {

    @KubernetesCases("node_affinity_filter")
    void keepsPodsToTheirNodes(KubernetesCase row) {
        Optional<Filter> filter = NodeAffinityFilter.of(ScoredNodes.pod(row));
        NodeInfo node = NodeInfo.of(KubernetesObjects.node(row.get("node")));
        List<Refusal> refusals = new ArrayList<>();
        filter.ifPresent(present -> present.explain(node, refusals));

        assertThat(filter.isEmpty())
                .isEqualTo(KubernetesObjects.text(row.expected(), "preFilterStatus")
                        .equals("Skip"));
        assertThat(filter.map(present -> present.admits(NodeTable.of(List.of(node)), 0))
                        .orElse(true))
                .isEqualTo(row.expected().get("fits").booleanValue());
        assertThat(refusals)
                .extracting(Refusal::reason)
                .isEqualTo(row.expected()
                        .get("reasons")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
    }

    /// These also list the nodes that Kubernetes narrows its search to. That saves work and refuses nobody else,
    /// and we do not do it: the lists are not held against anything.
    @Test
    void narrowingTheSearchIsLeftOut() {
        assertThat(KubernetesTable.cases("node_affinity_filter"))
                .filteredOn(row -> row.expected().has("preFilterNodeNames"))
                .extracting(KubernetesCase::id)
                .containsExactly("node_affinity_filter#019", "node_affinity_filter#022", "node_affinity_filter#024");
    }

    /// What a profile adds for every pod (`addedAffinity`) is added to the pod's own here; Naru's profiles add
    /// nothing.
    @KubernetesCases("node_affinity_score")
    void drawsPodsToNodes(KubernetesCase row) {
        List<NodeAffinity.Preferred> preferred =
                new ArrayList<>(ScoredNodes.pod(row).pod().spec().nodeAffinity().preferred());
        preferred.addAll(KubernetesObjects.preferred(row.get("addedAffinity")));

        ScoredNodes.assertScores(row, new NodeAffinityScore(preferred));
    }
}
