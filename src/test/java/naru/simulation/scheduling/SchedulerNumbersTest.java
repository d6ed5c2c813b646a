package naru.simulation.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import org.junit.jupiter.api.Test;

class SchedulerNumbersTest {

    /// A profile's percentage goes before the global one; ours is a profile's.
    @KubernetesCases("scheduler_num_feasible_nodes")
    void enoughFeasibleNodes(KubernetesCase row) {
        int percentage = row.json().hasNonNull("profilePercentage")
                ? row.get("profilePercentage").intValue()
                : row.get("globalPercentage").intValue();

        assertThat(FeasibleNodes.toFind(row.get("numAllNodes").intValue(), percentage))
                .isEqualTo(row.expected().get("nodes").intValue());
    }

    @Test
    void theAdaptivePercentageEndsAtFive() {
        assertThat(FeasibleNodes.toFind(99, 0)).isEqualTo(99);
        assertThat(FeasibleNodes.toFind(100, 0)).isEqualTo(100);
        assertThat(FeasibleNodes.toFind(1000, 0)).isEqualTo(420);
        assertThat(FeasibleNodes.toFind(5000, 0)).isEqualTo(500);
        assertThat(FeasibleNodes.toFind(6000, 0)).isEqualTo(300);
        assertThat(FeasibleNodes.toFind(100_000, 0)).isEqualTo(5000);
    }

    @KubernetesCases("scheduler_queue_backoff")
    void waitsBeforeTheNextAttempt(KubernetesCase row) {
        QueueBackoff backoff = new QueueBackoff(
                Duration.ofNanos(row.get("initialNanos").longValue()),
                Duration.ofNanos(row.get("maxNanos").longValue()));

        assertThat(backoff.after(row.get("attempts").intValue()).toNanos())
                .isEqualTo(row.expected().get("nanos").longValue());
    }

    @Test
    void theDefaultBackoffIsOneToTenSeconds() {
        assertThat(QueueBackoff.of(0)).isZero();
        assertThat(QueueBackoff.of(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(QueueBackoff.of(5)).isEqualTo(Duration.ofSeconds(10));
    }
}
