package naru.simulation.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import naru.simulation.beanstalk.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for every contest, whatever comes of it.
@Execution(ExecutionMode.CONCURRENT)
class ContestTest {

    private static Contest run(ContestSettings settings) {
        return Contest.run(settings, () -> false, done -> {}).orElseThrow();
    }

    private static ContestSettings brief(Trial trial) {
        return ContestSettings.of(trial).withHorizon(Duration.ofMinutes(trial == Trial.TRAFFIC ? 4 : 8));
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

    @ParameterizedTest
    @EnumSource(Trial.class)
    void everyRequestIsCountedOnceAndBothAreSentTheSame(Trial trial) {
        Contest contest = run(brief(trial));
        ContestWorld end = contest.at(contest.end());
        Environment shop = end.beanstalk().environments().getFirst();
        long sent = end.kubernetes()
                .traffic()
                .progress()
                .get("visitors")
                .orElseThrow()
                .sent();

        // The cluster decides what comes in the next fifth of a second ahead.
        double rate = Application.rush(contest.settings()).rateAt(contest.end());
        assertThat(shop.sent()).isCloseTo(sent, within((long) Math.ceil(rate / 5)));
        assertThat(end.beanstalkLedger().requests().total())
                .isEqualTo(shop.tally().total());
        long onTheirWay = end.kubernetes().traffic().flights().size();
        assertThat(end.kubernetesLedger().requests().total() + onTheirWay).isEqualTo(sent);
    }

    @Test
    void theSameSeedIsTheSameContest() {
        ContestSettings settings = brief(Trial.NODE_LOSS).withHorizon(Duration.ofMinutes(5));

        assertThat(run(settings).ledgers(Side.KUBERNETES))
                .isEqualTo(run(settings).ledgers(Side.KUBERNETES));
        assertThat(run(settings).ledgers(Side.BEANSTALK))
                .isEqualTo(run(settings).ledgers(Side.BEANSTALK));
    }

    @Test
    void itCanBeCalledOff() {
        assertThat(Contest.run(brief(Trial.DEPLOY), () -> true, done -> {})).isEmpty();
    }
}
