package naru.simulation.controlplane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Taint;
import naru.simulation.api.Toleration;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import org.junit.jupiter.api.Test;

class TolerationTimeTest {

    private static final Taint LOST = new Taint(Taint.UNREACHABLE, "", Taint.Effect.NO_EXECUTE);

    @KubernetesCases("taint_eviction_min_toleration")
    void theShortestTimeCounts(KubernetesCase row) {
        List<Toleration> used = row.get("tolerationSeconds")
                .valueStream()
                .map(seconds -> tolerating(seconds.isNull() ? Optional.empty() : Optional.of(seconds.longValue())))
                .toList();
        long expected = row.expected().get("seconds").longValue();

        assertThat(TolerationTime.ofUsed(used))
                .isEqualTo(expected < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(expected)));
    }

    @Test
    void oneTaintThatIsNotToleratedIsEnough() {
        Taint other = new Taint("example.com/other", "", Taint.Effect.NO_EXECUTE);

        assertThat(TolerationTime.of(List.of(LOST, other), List.of(tolerating(Optional.of(300L)))))
                .contains(Duration.ZERO);
    }

    @Test
    void taintsThatEvictNobodyDoNotCount() {
        Taint cordoned = new Taint(Taint.UNSCHEDULABLE, "", Taint.Effect.NO_SCHEDULE);

        assertThat(TolerationTime.of(List.of(cordoned), List.of())).isEmpty();
        assertThat(TolerationTime.of(List.of(), List.of())).isEmpty();
        assertThat(TolerationTime.of(List.of(cordoned, LOST), List.of(tolerating(Optional.of(300L)))))
                .contains(Duration.ofSeconds(300));
    }

    @Test
    void onlyTheFirstTolerationOfATaintIsInUse() {
        List<Toleration> tolerations = List.of(tolerating(Optional.of(300L)), tolerating(Optional.of(10L)));

        assertThat(TolerationTime.of(List.of(LOST), tolerations)).contains(Duration.ofSeconds(300));
    }

    private static Toleration tolerating(Optional<Long> seconds) {
        return new Toleration(
                Taint.UNREACHABLE, Toleration.Operator.EXISTS, "", Optional.of(Taint.Effect.NO_EXECUTE), seconds);
    }
}
