package naru.simulation.beanstalk;

import static naru.simulation.beanstalk.Beanstalks.after;
import static naru.simulation.beanstalk.Beanstalks.broken;
import static naru.simulation.beanstalk.Beanstalks.changed;
import static naru.simulation.beanstalk.Beanstalks.instance;
import static naru.simulation.beanstalk.Beanstalks.of;
import static naru.simulation.beanstalk.Beanstalks.running;
import static naru.simulation.beanstalk.Beanstalks.shop;
import static org.assertj.core.api.Assertions.assertThat;

import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServingTest {

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyRequestIsCountedOnceOrStillOnItsWay(Fault fault) {
        BeanstalkWorld world = broken(after(running(of(4), 40), 20), fault);
        for (int second = 0; second < 240; second++) {
            world = after(world, 1);
            Environment shop = shop(world);
            long inFlight = shop.instances().stream()
                    .mapToLong(each -> each.inFlight().count())
                    .sum();
            assertThat(shop.tally().total() + inFlight).isEqualTo(shop.sent());
        }
    }

    /// Source: elasticloadbalancing, target-group-health-checks: five bad checks, one every 15 s; each is given up
    /// after 5 s.
    @Test
    void aHungInstanceIsGivenRequestsUntilFiveChecksHaveFailed() {
        BeanstalkWorld world = broken(running(of(4), 40), Fault.HUNG);

        assertThat(shop(after(world, 79)).inService()).hasSize(4);
        BeanstalkWorld noticed = after(world, 80);
        assertThat(shop(noticed).inService()).hasSize(3);
        assertThat(instance(noticed, 0).inFlight().count()).isEqualTo(89);
        Tally later = shop(after(noticed, 60)).tally();
        assertThat(later.timedOut()).isEqualTo(790);
        assertThat(later.failed()).isEqualTo(790);
    }

    @Test
    void aMendedInstanceComesBackAfterThreeGoodChecks() {
        BeanstalkWorld noticed = after(broken(running(of(4), 40), Fault.HUNG), 80);
        BeanstalkWorld healed = Beanstalks.done(
                noticed, new BeanstalkCommand.Heal("shop", instance(noticed, 0).id()));

        assertThat(shop(after(healed, 39)).inService()).hasSize(3);
        assertThat(shop(after(healed, 40)).inService()).hasSize(4);
    }

    /// Source: elasticloadbalancing, target-group-health-checks (fail open).
    @Test
    void whereNoneIsHealthyAllThatAreRegisteredGetRequests() {
        BeanstalkWorld world = changed(
                running(of(2), 40),
                draft -> draft.instances()
                        .forEach(each -> draft.change(
                                each.id(), it -> it.target = it.target.in(Target.State.UNHEALTHY, draft.now()))));

        assertThat(shop(after(world, 10)).tally().failed()).isZero();
        assertThat(shop(after(world, 10)).tally().answered()).isGreaterThan(390);
    }

    /// Source: elasticloadbalancing, load-balancer-troubleshooting (503).
    @Test
    void whereNoneIsRegisteredRequestsAreRefused() {
        BeanstalkWorld world = changed(
                running(of(2), 40),
                draft -> draft.instances()
                        .forEach(each -> draft.change(each.id(), it -> it.target = Target.none(draft.now()))));

        assertThat(shop(after(world, 10)).tally().refused()).isEqualTo(400);
    }

    @Test
    void aDrainingInstanceFinishesWhatItHasAndGetsNothingNew() {
        BeanstalkWorld busy = after(running(of(2), 190), 60);
        assertThat(instance(busy, 0).inFlight().isEmpty()).isFalse();
        BeanstalkWorld draining = changed(
                busy, draft -> draft.change(instance(busy, 0).id(), it -> it.target = Target.draining(draft.now())));

        assertThat(instance(after(draining, 19), 0).target().state()).isEqualTo(Target.State.DRAINING);
        BeanstalkWorld gone = after(draining, 20);
        assertThat(instance(gone, 0).target().state()).isEqualTo(Target.State.NOT_REGISTERED);
        assertThat(shop(gone).tally().lost()).isZero();
    }

    @Test
    void anInstanceThatGoesAtOnceLosesWhatItHas() {
        BeanstalkWorld busy = after(running(of(2), 190), 60);
        long inFlight = instance(busy, 0).inFlight().count();
        BeanstalkWorld gone = after(
                changed(busy, draft -> Fleet.terminate(draft, instance(busy, 0).id())), 1);

        assertThat(shop(gone).tally().lost()).isEqualTo(inFlight).isPositive();
    }

    /// Source: dg/using-features.rolling-version-deploy (traffic splitting).
    @Test
    void aSplitGivesTheNewVersionItsShareToTheRequest() {
        Configuration splitting = of(4).withDeployment(DeploymentSettings.DEFAULT.withPolicy(Policy.TRAFFIC_SPLITTING));
        BeanstalkWorld world =
                Beanstalks.done(running(splitting, 40), new BeanstalkCommand.Upload("v2", 1000, Conduct.WORKS));
        world = Beanstalks.done(world, new BeanstalkCommand.Deploy("shop", "v2"));
        while (shop(world).deployment().orElseThrow().step() != Deployment.Step.EVALUATING) {
            world = after(world, 1);
        }

        Tally before = shop(after(world, 1)).tally();
        Tally later = shop(after(world, 101)).tally();

        assertThat(later.byNew() - before.byNew()).isBetween(399L, 401L);
        assertThat(later.failed()).isZero();
    }

    @Test
    void aLeakEndsItsProcessWhichIsStartedAgain() {
        BeanstalkWorld world = broken(running(of(4), 40), Fault.LEAK);
        int start = instance(world, 0).memoryMib();

        assertThat(instance(after(world, 60), 0).memoryMib()).isEqualTo(start + 60 * 5);
        Tally tally = shop(after(world, 300)).tally();
        assertThat(tally.lost()).isBetween(50L, 70L);
        assertThat(tally.failed()).isEqualTo(tally.lost());
    }

    @Test
    void aProcessThatHasToShareItsCpuIsSlower() {
        long usual = shop(after(running(of(4), 40), 60)).tally().latencyMillis();
        BeanstalkWorld crowded = after(broken(running(of(4), 40), Fault.CPU), 60);

        assertThat(shop(crowded).tally().latencyMillis()).isGreaterThan(usual * 3 / 2);
        assertThat(instance(crowded, 0).sample().busy()).isZero();
        assertThat(instance(crowded, 0).samples().getLast().busy()).isBetween(0.99, 1.01);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void itIsTheSameByHoweverManySteps(Fault fault) {
        BeanstalkWorld start = broken(running(of(3), 40), fault);
        BeanstalkDynamics dynamics = new BeanstalkDynamics(start);
        BeanstalkWorld inSteps = start;
        for (int millis = 370; millis < 200_000; millis += 370) {
            inSteps = dynamics.advance(inSteps, SimTime.ofMillis(millis));
        }

        SimTime end = SimTime.ofSeconds(200);
        assertThat(dynamics.advance(inSteps, end)).isEqualTo(dynamics.advance(start, end));
    }
}
