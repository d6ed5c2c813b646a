package naru.simulation.kubelet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import naru.simulation.kernel.SimTime;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CrashLoopBackoffTest {

    @KubernetesCases("kubelet_crashloop_timeline")
    void waitsLongerAndLonger(KubernetesCase row) {
        CrashLoopBackoff.Settings settings = new CrashLoopBackoff.Settings(
                seconds(row.get("initialDelaySeconds")),
                seconds(row.get("maxDelaySeconds")),
                seconds(row.get("resetWindowSeconds")));
        CrashLoopBackoff backoff = new CrashLoopBackoff(settings, Duration.ZERO);
        SimTime started = SimTime.ZERO;
        List<Long> waits = new ArrayList<>();
        List<Long> kept = new ArrayList<>();
        for (JsonNode ran : row.get("runDurationsSeconds")) {
            SimTime finished = started.plus(seconds(ran));
            CrashLoopBackoff.Step step = backoff.afterExit(started, finished);
            waits.add(step.delay().toSeconds());
            kept.add(step.next().delay().toSeconds());
            backoff = step.next();
            started = finished.plus(step.delay());
        }

        assertThat(waits).isEqualTo(longs(row.expected().get("waitBeforeRestartSeconds")));
        assertThat(kept).isEqualTo(longs(row.expected().get("backoffAfterRestartSeconds")));
    }

    @Test
    void theDefaultsAreTheKubelets() {
        CrashLoopBackoff.Step first = CrashLoopBackoff.NONE.afterExit(SimTime.ZERO, SimTime.ofSeconds(1));

        assertThat(first.delay()).isZero();
        assertThat(first.next().delay()).isEqualTo(Duration.ofSeconds(10));
        assertThat(CrashLoopBackoff.NONE.settings().max()).isEqualTo(Duration.ofMinutes(5));
        assertThat(CrashLoopBackoff.NONE.settings().resetWindow()).isEqualTo(Duration.ofMinutes(10));
    }

    private static Duration seconds(JsonNode json) {
        return Duration.ofSeconds(json.longValue());
    }

    private static List<Long> longs(JsonNode json) {
        return json.valueStream().map(JsonNode::longValue).toList();
    }
}
