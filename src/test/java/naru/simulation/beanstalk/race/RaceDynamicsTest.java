package naru.simulation.beanstalk.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import naru.simulation.beanstalk.Addresses;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.Conduct;
import naru.simulation.beanstalk.Deployment;
import naru.simulation.beanstalk.Fault;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What the guide says of each way (dg/using-features.rolling-version-deploy) shows in what is written down.
@Execution(ExecutionMode.CONCURRENT)
class RaceDynamicsTest {

    private static final SimTime ORDERED = SimTime.ofSeconds(130);
    private static final SimTime END = SimTime.ofSeconds(1500);

    private final RaceDynamics dynamics = new RaceDynamics(Race.of(7, 4, new BatchSize.Percentage(25), 20));

    private Race released(Conduct conduct) {
        Race race = dynamics.advance(dynamics.begin(), ORDERED);
        return dynamics.apply(race, new RaceCommand.Release("v2", conduct)).orElseThrow();
    }

    private static Trace trace(Race race, Way way) {
        return race.trace(way).orElseThrow();
    }

    @Test
    void aWorkingVersionCostsEachPolicySomethingElse() {
        Race race = dynamics.advance(released(Conduct.WORKS), END);

        assertThat(race.idle()).isTrue();
        for (Way way : Way.values()) {
            assertThat(race.environment(way).version()).isEqualTo("v2");
        }
        for (Way way : Way.values()) {
            assertThat(race.failed(way) > 0).isEqualTo(way == Way.ALL_AT_ONCE);
        }
        assertThat(trace(race, Way.ALL_AT_ONCE).fewest()).isZero();
        assertThat(trace(race, Way.ROLLING).fewest()).isEqualTo(3);
        assertThat(trace(race, Way.ROLLING_WITH_ADDITIONAL_BATCH).fewest()).isEqualTo(4);
        assertThat(trace(race, Way.IMMUTABLE).fewest()).isEqualTo(4);
        assertThat(trace(race, Way.TRAFFIC_SPLITTING).fewest()).isEqualTo(4);
    }

    @Test
    void onlyPoliciesThatLaunchInstancesHaveMoreThanUsual() {
        Race race = dynamics.advance(released(Conduct.WORKS), END);

        assertThat(trace(race, Way.ALL_AT_ONCE).extra(END)).isEqualTo(Duration.ZERO);
        assertThat(trace(race, Way.ROLLING).extra(END)).isEqualTo(Duration.ZERO);
        Duration batch = trace(race, Way.ROLLING_WITH_ADDITIONAL_BATCH).extra(END);
        Duration group = trace(race, Way.IMMUTABLE).extra(END);
        assertThat(batch).isPositive().isLessThan(group);
        assertThat(trace(race, Way.IMMUTABLE).usual()).isEqualTo(4);
        assertThat(trace(race, Way.ROLLING_WITH_ADDITIONAL_BATCH).usual()).isEqualTo(4);
    }

    @Test
    void versionsAnswerBesideEachOtherButAllAtOnce() {
        Race race = dynamics.advance(released(Conduct.WORKS), END);

        assertThat(trace(race, Way.ALL_AT_ONCE).mixed(END)).isEqualTo(Duration.ZERO);
        assertThat(trace(race, Way.ROLLING).mixed(END)).isGreaterThan(Duration.ofMinutes(6));
        assertThat(trace(race, Way.TRAFFIC_SPLITTING).mixed(END))
                .isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
    }

    @Test
    void whatIsWrittenDownIsTheSameHoweverManyStepsLeadToIt() {
        Race whole = dynamics.advance(released(Conduct.WORKS), SimTime.ofSeconds(400));
        Race steps = released(Conduct.WORKS);
        for (double second = 130.7; second < 400; second += 1.3) {
            steps = dynamics.advance(steps, SimTime.ofSeconds(second));
        }
        assertThat(dynamics.advance(steps, SimTime.ofSeconds(400))).isEqualTo(whole);
    }

    @Test
    void nothingElseIsTakenUntilAllAreReady() {
        Race race = dynamics.advance(released(Conduct.WORKS), SimTime.ofSeconds(200));

        assertThat(dynamics.apply(race, new RaceCommand.Release("v3", Conduct.WORKS)))
                .isEmpty();
    }

    @Test
    void aBrokenVersionStaysWhereItWasInstalledInPlace() {
        Race race = dynamics.advance(released(Conduct.CRASHES), END);

        assertThat(Way.values()).allMatch(each -> race.failure(each).isPresent());
        assertThat(count(race, Way.ALL_AT_ONCE)).isEqualTo(4);
        assertThat(count(race, Way.ROLLING)).isEqualTo(1);
        assertThat(count(race, Way.IMMUTABLE)).isZero();
        assertThat(count(race, Way.TRAFFIC_SPLITTING)).isZero();
        assertThat(count(race, Way.BLUE_GREEN)).isZero();
    }

    private static long count(Race race, Way way) {
        return race.environment(way).instances().stream()
                .filter(each -> each.version().equals("v2"))
                .count();
    }

    @Test
    void calledOffAllAtOnce() {
        Race race = dynamics.advance(released(Conduct.WORKS), SimTime.ofSeconds(200));
        race = dynamics.apply(race, new RaceCommand.AbortAll()).orElseThrow();
        Race after = dynamics.advance(race, END);

        assertThat(after.idle()).isTrue();
        assertThat(dynamics.apply(after, new RaceCommand.AbortAll())).isEmpty();
        assertThat(Way.values()).allMatch(each -> after.failure(each).isPresent());
    }

    /// dg/using-features.CNAMESwap.
    @Test
    void theSecondEnvironmentTakesOverTheAddress() {
        Race race = released(Conduct.WORKS);
        race = dynamics.advance(race, ORDERED.plus(Duration.ofMinutes(2)));
        assertThat(step(race)).isEqualTo(Handover.Step.LAUNCHING);
        assertThat(race.environments(Way.BLUE_GREEN)).hasSize(2);
        assertThat(race.environment(Way.BLUE_GREEN).name()).isEqualTo("blue-green");

        race = until(race, Handover.Step.SWAPPED);
        SimTime swapped = race.handover().orElseThrow().since();
        assertThat(race.environment(Way.BLUE_GREEN).name()).isEqualTo("blue-green-for-v2");
        Race late = dynamics.advance(race, swapped.plus(Addresses.TTL).minus(Duration.ofSeconds(5)));
        assertThat(trace(late, Way.BLUE_GREEN).steps().getLast().versions()).isEqualTo(2);

        race = dynamics.advance(race, END);
        assertThat(step(race)).isEqualTo(Handover.Step.OVER);
        assertThat(race.failed(Way.BLUE_GREEN)).isZero();
        assertThat(race.environments(Way.BLUE_GREEN)).hasSize(1);
        assertThat(trace(race, Way.BLUE_GREEN).mixed(END)).isCloseTo(Addresses.TTL, Duration.ofSeconds(1));
        assertThat(trace(race, Way.BLUE_GREEN).fewest()).isEqualTo(4);
        assertThat(trace(race, Way.BLUE_GREEN).extra(END)).isGreaterThan(Handover.KEPT.multipliedBy(4));
    }

    /// Nobody asks anything of the second environment before the swap, so that only then its errors show.
    @Test
    void whatFailsRequestsIsSwappedBack() {
        Race race = until(released(Conduct.FAILS_REQUESTS), Handover.Step.BACK);
        assertThat(race.environment(Way.BLUE_GREEN).name()).isEqualTo("blue-green");
        assertThat(race.failure(Way.BLUE_GREEN)).contains(Deployment.Failure.UNHEALTHY);

        race = until(race, Handover.Step.OVER);
        assertThat(race.environments(Way.BLUE_GREEN))
                .singleElement()
                .satisfies(each -> assertThat(each.version()).isEqualTo("v1"));
        assertThat(race.failed(Way.BLUE_GREEN)).isPositive();
    }

    @Test
    void whatIsSwappedCanBeCalledOff() {
        Race race = until(released(Conduct.WORKS), Handover.Step.SWAPPED);
        race = dynamics.apply(race, new RaceCommand.AbortAll()).orElseThrow();

        assertThat(step(race)).isEqualTo(Handover.Step.BACK);
        assertThat(race.environment(Way.BLUE_GREEN).version()).isEqualTo("v1");
        assertThat(race.failure(Way.BLUE_GREEN)).contains(Deployment.Failure.ABORTED);
    }

    private Race until(Race from, Handover.Step step) {
        Race race = from;
        while (step(race) != step && race.time().isBefore(END)) {
            race = dynamics.advance(race, race.time().plus(Duration.ofSeconds(1)));
        }
        assertThat(step(race)).isEqualTo(step);
        return race;
    }

    private static Handover.Step step(Race race) {
        return race.handover().orElseThrow().step();
    }

    @Test
    void anInstanceOfOneEnvironmentIsBroken() {
        Race race = dynamics.advance(dynamics.begin(), ORDERED);
        String name = Way.ROLLING.address();
        String id = race.environment(Way.ROLLING).instances().getFirst().id();
        race = dynamics.apply(race, new RaceCommand.Only(new BeanstalkCommand.Break(name, id, Fault.HUNG)))
                .orElseThrow();

        assertThat(race.environment(Way.ROLLING).instance(id).orElseThrow().has(Fault.HUNG))
                .isTrue();
        assertThat(race.traces()).isEmpty();
    }
}
