package naru.simulation.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Container;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.ResourceList;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import naru.simulation.table.KubernetesObjects;
import tools.jackson.databind.JsonNode;

/// NodeName, NodeUnschedulable and NodePorts.
class SmallFiltersTest {

    /// A pod that asks for nothing.
    static Pod plainPod() {
        PodSpec spec = PodSpec.of(List.of(Container.of("app", "image", ResourceList.NONE, ResourceList.NONE)));
        return new Pod(ObjectMeta.of("default", "plain", Labels.NONE), spec, PodStatus.NEW);
    }

    @KubernetesCases("node_name_unschedulable_ports")
    void letThroughAndRefuse(KubernetesCase row) {
        PodCycle cycle = ScoredNodes.pod(row);
        Optional<Filter> filter = switch (row.get("plugin").stringValue()) {
            case "NodeName" -> NodeNameFilter.of(cycle);
            case "NodeUnschedulable" -> Optional.of(NodeUnschedulableFilter.of(cycle));
            case "NodePorts" -> NodePortsFilter.of(cycle);
            default -> throw new AssertionError(row);
        };
        NodeInfo node =
                NodeInfo.of(KubernetesObjects.node(row.get("node")), KubernetesObjects.pods(row.get("existingPods")));
        List<Refusal> refusals = new ArrayList<>();
        filter.ifPresent(present -> present.explain(node, refusals));

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
}
