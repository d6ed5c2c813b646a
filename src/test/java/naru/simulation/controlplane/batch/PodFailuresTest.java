package naru.simulation.controlplane.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PodFailuresTest {

    private static SimTime at(double seconds) {
        return SimTime.ofSeconds(seconds);
    }

    /// Cases of `TestGetRemainingTimePerIndex` and `TestNewBackoffRecord` in
    /// `pkg/controller/job/backoff_utils_test.go`, with the waits of production.
    @ParameterizedTest
    @CsvSource({"1,10", "2,20", "3,40", "6,320", "7,600", "50,600"})
    void waitsTwiceAsLongEachTime(int failures, long seconds) {
        PodFailures after = PodFailures.NONE;
        for (int i = 0; i < failures; i++) {
            after = after.and(List.of(), List.of(at(100)));
        }
        assertThat(after.remaining(at(100)).toSeconds()).isEqualTo(seconds);
        assertThat(after.remaining(at(104)).toSeconds()).isEqualTo(seconds - 4);
        assertThat(after.remaining(at(10_000)).isZero()).isTrue();
    }

    @Test
    void aSuccessForgetsTheFailuresBeforeIt() {
        PodFailures two = PodFailures.NONE.and(List.of(), List.of(at(5), at(9)));
        assertThat(two).isEqualTo(new PodFailures(2, Optional.of(at(9))));
        assertThat(two.and(List.of(at(20)), List.of())).isEqualTo(PodFailures.NONE);
        assertThat(two.and(List.of(at(20)), List.of(at(15), at(21))))
                .isEqualTo(new PodFailures(1, Optional.of(at(21))));
        assertThat(two.and(List.of(), List.of())).isEqualTo(two);
    }
}
