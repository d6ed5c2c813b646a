package naru.simulation.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import naru.simulation.api.Pod;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesObjects;
import tools.jackson.databind.JsonNode;

/// What the tables about scores have in common.
final class ScoredNodes {

    private ScoredNodes() {}

    static PodCycle pod(KubernetesCase row) {
        return PodCycle.of(KubernetesObjects.pod(row.get("pod")));
    }

    static List<NodeInfo> nodes(KubernetesCase row) {
        return nodes(row, "nodes");
    }

    static List<NodeInfo> nodes(KubernetesCase row, String field) {
        List<Pod> pods = KubernetesObjects.pods(row.get("existingPods"));
        return row.get(field)
                .valueStream()
                .map(KubernetesObjects::node)
                .map(node -> NodeInfo.of(
                        node,
                        pods.stream()
                                .filter(pod -> pod.spec().nodeName().equals(node.name()))
                                .toList()))
                .toList();
    }

    static List<ScoringStrategy.ResourceWeight> resources(KubernetesCase row) {
        return row.get("resources")
                .valueStream()
                .map(resource -> new ScoringStrategy.ResourceWeight(
                        resource.get("name").stringValue(),
                        resource.get("weight").intValue()))
                .toList();
    }

    static List<ScoringStrategy.ShapePoint> shape(KubernetesCase row) {
        return row.get("shape")
                .valueStream()
                .map(point -> new ScoringStrategy.ShapePoint(
                        point.get("utilization").intValue(), point.get("score").intValue()))
                .toList();
    }

    /// After normalising.
    static void assertScores(KubernetesCase row, Score score) {
        List<NodeInfo> nodes = nodes(row);
        long[] scores = new long[nodes.size()];
        score.raw(NodeTable.of(nodes), IntStream.range(0, nodes.size()).toArray(), scores);
        score.normalize(scores);
        Map<String, Long> actual = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            actual.put(nodes.get(i).name(), scores[i]);
        }
        assertThat(actual).isEqualTo(expected(row));
    }

    /// What a filter says of every node, as a status code of Kubernetes' scheduling framework.
    ///
    /// @param expected the code for a node's name
    static void assertCodes(Filter filter, NodeTable nodes, UnaryOperator<String> expected) {
        for (int place = 0; place < nodes.size(); place++) {
            NodeInfo node = nodes.node(place);
            List<Refusal> refusals = new ArrayList<>();
            filter.explain(node, refusals);
            String code = refusals.isEmpty()
                    ? "Success"
                    : refusals.getFirst().unresolvable() ? "UnschedulableAndUnresolvable" : "Unschedulable";

            assertThat(code).as(node.name()).isEqualTo(expected.apply(node.name()));
            assertThat(filter.admits(nodes, place)).isEqualTo(refusals.isEmpty());
        }
    }

    static Map<String, Long> expected(KubernetesCase row) {
        Map<String, Long> expected = new TreeMap<>();
        JsonNode scores = row.expected().get("scores");
        scores.propertyStream()
                .forEach(entry -> expected.put(entry.getKey(), entry.getValue().longValue()));
        return expected;
    }
}
