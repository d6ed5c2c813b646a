package naru.simulation.controlplane.autoscaling;

import static naru.simulation.controlplane.autoscaling.MeasuredPods.NOW;
import static naru.simulation.controlplane.autoscaling.MeasuredPods.ago;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.api.Pod;
import naru.simulation.kernel.SimTime;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import tools.jackson.databind.JsonNode;

class PodGroupsTest {

    @KubernetesCases("hpa_group_pods")
    void groupsAsKubernetesDoes(KubernetesCase row) {
        List<Pod> pods = row.get("pods")
                .valueStream()
                .map(pod -> MeasuredPods.pod(pod, start(pod.get("startAgeSeconds")), Optional.empty()))
                .toList();
        Map<String, Sample> samples = new TreeMap<>();
        row.get("metrics")
                .propertyStream()
                .forEach(entry -> samples.put(
                        entry.getKey(),
                        new Sample(
                                ago(entry.getValue().path("ageSeconds")),
                                Duration.ofSeconds(
                                        entry.getValue().path("windowSeconds").asLong(0)),
                                1)));

        PodGroups groups =
                PodGroups.of(pods, samples, row.get("resource").stringValue(), MeasuredPods.patience(row.json()), NOW);

        assertThat(groups.readyCount())
                .isEqualTo(row.expected().get("readyCount").intValue());
        assertThat(groups.unready()).containsExactlyElementsOf(names(row, "unready"));
        assertThat(groups.missing()).containsExactlyElementsOf(names(row, "missing"));
        assertThat(groups.ignored()).containsExactlyElementsOf(names(row, "ignored"));
    }

    private static Optional<SimTime> start(JsonNode age) {
        return age.isNumber() ? Optional.of(ago(age)) : Optional.empty();
    }

    private static List<String> names(KubernetesCase row, String field) {
        return row.expected()
                .get(field)
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }
}
