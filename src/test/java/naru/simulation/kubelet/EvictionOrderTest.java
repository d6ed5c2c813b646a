package naru.simulation.kubelet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import tools.jackson.databind.JsonNode;

class EvictionOrderTest {

    @KubernetesCases("eviction_order_memory")
    void podsLeaveInKubernetesOrder(KubernetesCase row) {
        List<EvictionOrder.Candidate> pods = new ArrayList<>(
                row.get("pods").valueStream().map(EvictionOrderTest::candidate).toList());

        pods.sort(order(row.get("orderBy")));

        assertThat(pods)
                .extracting(EvictionOrder.Candidate::uid)
                .containsExactlyElementsOf(row.expected()
                        .get("evictionOrder")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
    }

    private static EvictionOrder.Candidate candidate(JsonNode pod) {
        long request = pod.get("containers")
                .valueStream()
                .mapToLong(container ->
                        container.path("requests").path("memoryBytes").longValue(0))
                .sum();
        return new EvictionOrder.Candidate(
                pod.get("name").stringValue(),
                pod.get("priority").intValue(),
                request,
                pod.get("memoryUsageBytes").longValue());
    }

    private static Comparator<EvictionOrder.Candidate> order(JsonNode criteria) {
        List<String> names = criteria.valueStream().map(JsonNode::stringValue).toList();
        if (names.equals(List.of("exceedMemoryRequests", "priority", "memory"))) {
            return EvictionOrder.MEMORY;
        }
        return names.equals(List.of("memory")) ? EvictionOrder.BEYOND_REQUEST : EvictionOrder.EXCEEDS_REQUEST;
    }
}
