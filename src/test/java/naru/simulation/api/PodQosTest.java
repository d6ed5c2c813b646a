package naru.simulation.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import naru.simulation.table.KubernetesObjects;
import org.junit.jupiter.api.Test;

class PodQosTest {

    @KubernetesCases("pod_qos_class")
    void followsFromRequestsAndLimits(KubernetesCase row) {
        assertThat(PodQos.of(KubernetesObjects.pod(row.get("pod")).spec()).title())
                .isEqualTo(row.expected().get("qosClass").stringValue());
    }

    @Test
    void limitsAloneGuaranteeOnceTheApiServerHasFilledInRequests() {
        PodSpec limited =
                PodSpec.of(List.of(Container.of("app", "image", ResourceList.NONE, ResourceList.of(500, 1 << 20))));
        PodSpec stored = ApiDefaults.requestsFromLimits(limited);

        assertThat(PodQos.of(limited)).isEqualTo(QosClass.BURSTABLE);
        assertThat(PodQos.of(stored)).isEqualTo(QosClass.GUARANTEED);
        assertThat(PodRequests.total(stored)).isEqualTo(ResourceList.of(500, 1 << 20));
    }

    @Test
    void aRequestThatIsThereIsLeftAlone() {
        PodSpec spec = PodSpec.of(
                List.of(Container.of("app", "image", ResourceList.of(100, 0), ResourceList.of(500, 1 << 20))));

        assertThat(ApiDefaults.requestsFromLimits(spec)).isEqualTo(spec);
    }
}
