package naru.simulation.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import naru.simulation.table.KubernetesObjects;
import org.junit.jupiter.api.Test;

class PodRequestsTest {

    @KubernetesCases("pod_requests")
    void addsUpContainersAndPhases(KubernetesCase row) {
        PodSpec spec = KubernetesObjects.pod(row.get("pod")).spec();
        boolean excludeOverhead = row.get("excludeOverhead").booleanValue();

        assertThat(excludeOverhead ? PodRequests.withoutOverhead(spec) : PodRequests.total(spec))
                .isEqualTo(KubernetesObjects.resources(row.expected()));
    }

    @KubernetesCases("pod_requests_nonzero")
    void assumesDefaultsWhereARequestIsMissing(KubernetesCase row) {
        PodRequests requests =
                PodRequests.of(KubernetesObjects.pod(row.get("pod")).spec());

        assertThat(row.get("defaultRequests").get("cpuMilli").longValue()).isEqualTo(PodRequests.DEFAULT_CPU_MILLI);
        assertThat(row.get("defaultRequests").get("memoryBytes").longValue())
                .isEqualTo(PodRequests.DEFAULT_MEMORY_BYTES);
        assertThat(requests.nonZeroCpuMilli())
                .isEqualTo(row.expected().get("cpuMilli").longValue());
        assertThat(requests.nonZeroMemoryBytes())
                .isEqualTo(row.expected().get("memoryBytes").longValue());
    }

    @Test
    void anExplicitZeroIsTakenAtItsWord() {
        PodRequests requests = PodRequests.of(
                PodSpec.of(List.of(Container.of("app", "image", ResourceList.of(0, 0), ResourceList.NONE))));

        assertThat(requests.nonZeroCpuMilli()).isZero();
        assertThat(requests.nonZeroMemoryBytes()).isZero();
    }

    @Test
    void keepsOtherResourcesApart() {
        ResourceList asked = ResourceList.of(Map.of("cpu", 1L, "nvidia.com/gpu", 2L, "ephemeral-storage", 3L));
        PodRequests requests =
                PodRequests.of(PodSpec.of(List.of(Container.of("app", "image", asked, ResourceList.NONE))));

        assertThat(requests.others()).isEqualTo(ResourceList.of(Map.of("nvidia.com/gpu", 2L)));
        assertThat(requests.get("nvidia.com/gpu")).isEqualTo(2);
        assertThat(requests.get("ephemeral-storage")).isEqualTo(3);
        assertThat(requests.get("example.com/none")).isZero();
    }
}
