package naru.simulation.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every contest, whatever comes of it.
class ContestTest {

    private static Contest run(ContestSettings settings) {
        return Contest.run(settings, () -> false, done -> {}).orElseThrow();
    }

    private static ContestSettings brief(Trial trial) {
        return ContestSettings.of(trial).withHorizon(Duration.ofMinutes(trial == Trial.TRAFFIC ? 6 : 20));
    }

    @ParameterizedTest
    @EnumSource(Trial.class)
    void bothSidesAreSentTheSameAndLoseNothingBeforeTheEvent(Trial trial) {
        Contest contest = run(brief(trial));

        for (Side side : Side.values()) {
            Requests before = contest.at(contest.event()).ledger(side).requests();
            assertThat(before.failed()).as("%s", side).isZero();
            assertThat(before.served()).as("%s", side).isGreaterThan(1400);
        }
    }

    @Test
    void itCanBeCalledOff() {
        assertThat(Contest.run(brief(Trial.DEPLOY), () -> true, done -> {})).isEmpty();
    }
}
