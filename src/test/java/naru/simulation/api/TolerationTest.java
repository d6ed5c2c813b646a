package naru.simulation.api;

import static org.assertj.core.api.Assertions.assertThat;

import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import naru.simulation.table.KubernetesObjects;

class TolerationTest {

    @KubernetesCases("toleration_matching")
    void toleratesATaint(KubernetesCase row) {
        Toleration toleration = KubernetesObjects.toleration(row.get("toleration"));
        Taint taint = KubernetesObjects.taint(row.get("taint"));

        assertThat(toleration.tolerates(
                        taint, row.get("comparisonOperatorsEnabled").booleanValue()))
                .isEqualTo(row.expected().get("tolerates").booleanValue());
    }
}
