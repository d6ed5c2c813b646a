package naru.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import tools.jackson.databind.JsonNode;

/// Each case of the table describes a procedure in words; here they are, by name.
class BackoffTest {

    @KubernetesCases("backoff")
    void waitsAsLongAsKubernetes(KubernetesCase row) {
        Backoff backoff = Backoff.none(
                Duration.ofSeconds(row.get("initialSeconds").longValue()),
                Duration.ofSeconds(row.get("maxSeconds").longValue()));
        JsonNode expected = row.expected();
        switch (row.get("name").stringValue()) {
            case "TestBackoffReset" -> reset(sixTimes(backoff), expected);
            case "TestBackoffGC" -> tidied(sixTimes(backoff), expected);
            case "TestIsInBackOffSinceUpdate" -> ticks(backoff, expected.get("ticks"));
            default -> delays(backoff, expected.get("delays"));
        }
    }

    private static SimTime at(long seconds) {
        return SimTime.ofSeconds(seconds);
    }

    private static Backoff sixTimes(Backoff backoff) {
        Backoff next = backoff;
        for (int second = 1; second <= 6; second++) {
            next = next.next(at(second), at(second));
        }
        return next;
    }

    private static void reset(Backoff backoff, JsonNode expected) {
        assertThat(backoff.holdsSince(at(6), at(6)))
                .isEqualTo(expected.get("inBackoffAfterSixNexts").booleanValue());
        assertThat(backoff.delay().toSeconds())
                .isEqualTo(expected.get("backoffAfterSixNexts").longValue());
        assertThat(backoff.holdsSince(at(6), at(17)))
                .isEqualTo(expected.get("inBackoffAfterElevenMoreSeconds").booleanValue());
    }

    private static void tidied(Backoff backoff, JsonNode expected) {
        assertThat(backoff.tidied(at(6 + expected.get("keptAtElapsed").longValue())))
                .isEqualTo(backoff);
        assertThat(backoff.tidied(at(6 + expected.get("removedAtElapsed").longValue()))
                        .isNone())
                .isTrue();
    }

    private static void ticks(Backoff start, JsonNode ticks) {
        Backoff backoff = start;
        for (JsonNode tick : ticks) {
            SimTime now = at(tick.get("tick").longValue());
            boolean waits = tick.get("inBackOff").booleanValue();
            assertThat(backoff.holds(now)).as(tick.toString()).isEqualTo(waits);
            if (waits) {
                assertThat(backoff.delay().toSeconds())
                        .as(tick.toString())
                        .isEqualTo(tick.get("value").longValue());
            } else {
                backoff = backoff.next(now, now);
            }
        }
    }

    private static void delays(Backoff start, JsonNode delays) {
        Backoff backoff = start;
        for (JsonNode delay : delays) {
            SimTime now = backoff.updated().plus(backoff.delay());
            backoff = backoff.next(now, now);
            assertThat(backoff.delay().toSeconds()).isEqualTo(delay.longValue());
        }
    }
}
