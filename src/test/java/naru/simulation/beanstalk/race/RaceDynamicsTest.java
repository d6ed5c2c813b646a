package naru.simulation.beanstalk.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.Conduct;
import naru.simulation.beanstalk.Deployment;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Fault;
import naru.simulation.beanstalk.Policy;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What the guide says of each policy (dg/using-features.rolling-version-deploy) shows in what is written down.
@Execution(ExecutionMode.CONCURRENT)
class RaceDynamicsTest {

    private static final SimTime ORDERED = SimTime.ofSeconds(130);
    private static final SimTime END = SimTime.ofSeconds(1500);

    private final RaceDynamics dynamics = new RaceDynamics(Race.of(7, 4, new BatchSize.Percentage(25), 20));

    private Race released(Conduct conduct) {
        Race race = dynamics.advance(dynamics.begin(), ORDERED);
        return dynamics.apply(race, new RaceCommand.Release("v2", conduct)).orElseThrow();
    }

    private static Trace trace(Race race, Policy policy) {
        return race.trace(policy).orElseThrow();
    }

    @Test
    void aWorkingVersionCostsEachPolicySomethingElse() {
        Race race = dynamics.advance(released(Conduct.WORKS), END);

        assertThat(race.idle()).isTrue();
        assertThat(race.world().environments()).extracting(Environment::version).containsOnly("v2");
        for (Policy policy : Policy.values()) {
            assertThat(race.failed(policy) > 0).isEqualTo(policy == Policy.ALL_AT_ONCE);
        }
        assertThat(trace(race, Policy.ALL_AT_ONCE).fewest()).isZero();
        assertThat(trace(race, Policy.ROLLING).fewest()).isEqualTo(3);
        assertThat(trace(race, Policy.ROLLING_WITH_ADDITIONAL_BATCH).fewest()).isEqualTo(4);
        assertThat(trace(race, Policy.IMMUTABLE).fewest()).isEqualTo(4);
        assertThat(trace(race, Policy.TRAFFIC_SPLITTING).fewest()).isEqualTo(4);
    }

    @Test
    void onlyPoliciesThatLaunchInstancesHaveMoreThanUsual() {
        Race race = dynamics.advance(released(Conduct.WORKS), END);

        assertThat(trace(race, Policy.ALL_AT_ONCE).extra(END)).isEqualTo(Duration.ZERO);
        assertThat(trace(race, Policy.ROLLING).extra(END)).isEqualTo(Duration.ZERO);
        Duration batch = trace(race, Policy.ROLLING_WITH_ADDITIONAL_BATCH).extra(END);
        Duration group = trace(race, Policy.IMMUTABLE).extra(END);
        assertThat(batch).isPositive().isLessThan(group);
        assertThat(trace(race, Policy.IMMUTABLE).usual()).isEqualTo(4);
        assertThat(trace(race, Policy.ROLLING_WITH_ADDITIONAL_BATCH).usual()).isEqualTo(4);
    }

    @Test
    void versionsAnswerBesideEachOtherButAllAtOnce() {
        Race race = dynamics.advance(released(Conduct.WORKS), END);

        assertThat(trace(race, Policy.ALL_AT_ONCE).mixed(END)).isEqualTo(Duration.ZERO);
        assertThat(trace(race, Policy.ROLLING).mixed(END)).isGreaterThan(Duration.ofMinutes(6));
        assertThat(trace(race, Policy.TRAFFIC_SPLITTING).mixed(END))
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

        assertThat(race.world().environments())
                .allMatch(each -> each.deployment().filter(Deployment::failed).isPresent());
        assertThat(count(race, Policy.ALL_AT_ONCE)).isEqualTo(4);
        assertThat(count(race, Policy.ROLLING)).isEqualTo(1);
        assertThat(count(race, Policy.IMMUTABLE)).isZero();
        assertThat(count(race, Policy.TRAFFIC_SPLITTING)).isZero();
    }

    private static long count(Race race, Policy policy) {
        return race.environment(policy).instances().stream()
                .filter(each -> each.version().equals("v2"))
                .count();
    }

    @Test
    void calledOffAllAtOnce() {
        Race race = dynamics.advance(released(Conduct.WORKS), SimTime.ofSeconds(200));
        race = dynamics.apply(race, new RaceCommand.AbortAll()).orElseThrow();
        race = dynamics.advance(race, END);

        assertThat(race.idle()).isTrue();
        assertThat(dynamics.apply(race, new RaceCommand.AbortAll())).isEmpty();
        assertThat(race.world().environments())
                .allMatch(each -> each.deployment().filter(Deployment::failed).isPresent());
    }

    @Test
    void anInstanceOfOneEnvironmentIsBroken() {
        Race race = dynamics.advance(dynamics.begin(), ORDERED);
        String name = Race.name(Policy.ROLLING);
        String id = race.environment(Policy.ROLLING).instances().getFirst().id();
        race = dynamics.apply(race, new RaceCommand.Only(new BeanstalkCommand.Break(name, id, Fault.HUNG)))
                .orElseThrow();

        assertThat(race.environment(Policy.ROLLING).instance(id).orElseThrow().has(Fault.HUNG))
                .isTrue();
        assertThat(race.traces()).isEmpty();
    }
}
