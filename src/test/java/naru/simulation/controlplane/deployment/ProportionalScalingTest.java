package naru.simulation.controlplane.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import naru.simulation.api.ReplicaSet;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import tools.jackson.databind.JsonNode;

class ProportionalScalingTest {

    /// In "failed rs update" upstream loses the writes to two of the three, to which nothing would have been
    /// written.
    @KubernetesCases("deployment_proportional_scale")
    void sharesOut(KubernetesCase row) {
        Optional<ReplicaSet> current = row.get("newRS").isNull()
                ? Optional.empty()
                : Optional.of(DeploymentCases.replicaSet(row.get("newRS")));
        var old =
                row.get("oldRSs").valueStream().map(DeploymentCases::replicaSet).toList();
        Map<String, Integer> sizes = new TreeMap<>();
        Stream.concat(current.stream(), old.stream())
                .forEach(one -> sizes.put(one.name(), one.spec().replicas()));
        ProportionalScaling.of(DeploymentCases.deployment(row.get("deployment")), current, old)
                .forEach(step -> sizes.put(step.replicaSet().name(), step.to()));

        Map<String, Integer> expected = new TreeMap<>();
        JsonNode newReplicas = row.expected().get("newReplicas");
        current.ifPresent(one -> expected.put(one.name(), newReplicas.intValue()));
        row.expected()
                .get("oldReplicas")
                .propertyStream()
                .forEach(entry -> expected.put(entry.getKey(), entry.getValue().intValue()));
        assertThat(sizes).isEqualTo(expected);
    }
}
