package naru.simulation.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import naru.simulation.table.KubernetesObjects;
import tools.jackson.databind.JsonNode;

class TaintTolerationTest {

    @KubernetesCases("taint_toleration_filter")
    void keepsPodsAway(KubernetesCase row) {
        Filter filter = TaintTolerationFilter.of(ScoredNodes.pod(row));
        NodeInfo node = NodeInfo.of(KubernetesObjects.node(row.get("node")));
        List<Refusal> refusals = new ArrayList<>();
        filter.explain(node, refusals);

        assertThat(filter.admits(NodeTable.of(List.of(node)), 0))
                .isEqualTo(row.expected().get("fits").booleanValue());
        assertThat(refusals)
                .extracting(Refusal::reason)
                .isEqualTo(row.expected()
                        .get("reasons")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
        boolean unresolvable = row.expected().get("code").stringValue().equals("UnschedulableAndUnresolvable");
        assertThat(refusals).allMatch(refusal -> refusal.unresolvable() == unresolvable);
    }

    @KubernetesCases("taint_toleration_score")
    void putsPodsOff(KubernetesCase row) {
        ScoredNodes.assertScores(row, TaintTolerationScore.of(ScoredNodes.pod(row)));
    }
}
