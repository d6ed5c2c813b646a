package naru.simulation.controlplane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import naru.simulation.api.Condition;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.kernel.SimTime;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import org.junit.jupiter.api.Test;

class PodAvailabilityTest {

    private static final SimTime NOW = SimTime.ofSeconds(1000);

    @KubernetesCases("pod_available")
    void countsFromWhenThePodBecameReady(KubernetesCase row) {
        Pod pod = pod(
                row.get("pod").get("ready").booleanValue(),
                row.get("pod").get("readyForSeconds").longValue());

        assertThat(PodAvailability.isAvailable(pod, row.get("minReadySeconds").intValue(), NOW))
                .isEqualTo(row.expected().get("available").booleanValue());
    }

    @Test
    void exactlyTheTimeIsNotYetEnough() {
        assertThat(PodAvailability.isAvailable(pod(true, 50), 50, NOW)).isFalse();
        assertThat(PodAvailability.isAvailable(pod(true, 50), 50, NOW.plus(Duration.ofNanos(1))))
                .isTrue();
    }

    private static Pod pod(boolean ready, long forSeconds) {
        Condition condition = new Condition(
                Condition.READY,
                ready ? Condition.Status.TRUE : Condition.Status.FALSE,
                NOW.minus(Duration.ofSeconds(forSeconds)),
                "");
        return new Pod(ObjectMeta.of("", "pod", Labels.NONE), PodSpec.of(List.of()), PodStatus.NEW.with(condition));
    }
}
