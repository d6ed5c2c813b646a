package naru.simulation.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import naru.simulation.api.PodRequests;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import naru.simulation.table.KubernetesObjects;
import tools.jackson.databind.JsonNode;

class NodeResourcesFitFilterTest {

    @KubernetesCases({"node_resources_fit", "node_resources_fit_pod_level"})
    void refusesWhatDoesNotFit(KubernetesCase row) {
        NodeInfo node =
                NodeInfo.of(KubernetesObjects.node(row.get("node")), KubernetesObjects.pods(row.get("existingPods")));
        NodeResourcesFitFilter filter = NodeResourcesFitFilter.of(
                PodRequests.of(KubernetesObjects.pod(row.get("pod")).spec()), ignored(row));
        List<Refusal> refusals = new ArrayList<>();
        filter.explain(node, refusals);
        JsonNode expected = row.expected();

        assertThat(filter.admits(NodeTable.of(List.of(node)), 0))
                .isEqualTo(expected.get("fits").booleanValue());
        assertThat(refusals)
                .extracting(Refusal::reason)
                .isEqualTo(expected.get("reasons")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
        assertThat(code(refusals)).isEqualTo(expected.get("code").stringValue());
        if (expected.has("insufficient")) {
            assertThat(refusals)
                    .extracting(NodeResourcesFitFilterTest::figures)
                    .isEqualTo(expected.get("insufficient")
                            .valueStream()
                            .map(NodeResourcesFitFilterTest::figures)
                            .toList());
        }
    }

    private static Predicate<String> ignored(KubernetesCase row) {
        List<String> groups = row.get("ignoredResourceGroups")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
        List<String> names = row.get("ignoredResources")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
        return resource -> names.contains(resource) || groups.contains(resource.split("/")[0]);
    }

    private static String code(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return "Success";
        }
        return refusals.stream().anyMatch(Refusal::unresolvable) ? "UnschedulableAndUnresolvable" : "Unschedulable";
    }

    private record Figures(String resource, long requested, long used, long capacity, boolean unresolvable) {}

    private static Figures figures(JsonNode json) {
        return new Figures(
                json.get("resource").stringValue(),
                json.get("requested").longValue(),
                json.get("used").longValue(),
                json.get("capacity").longValue(),
                json.get("unresolvable").booleanValue());
    }

    private static Figures figures(Refusal refusal) {
        long allocatable = Long.parseLong(refusal.arguments().get("allocatable"));
        return new Figures(
                refusal.arguments().get("resource"),
                Long.parseLong(refusal.arguments().get("requested")),
                allocatable - Long.parseLong(refusal.arguments().get("free")),
                allocatable,
                refusal.unresolvable());
    }
}
