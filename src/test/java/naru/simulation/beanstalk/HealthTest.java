package naru.simulation.beanstalk;

import static naru.simulation.beanstalk.Beanstalks.after;
import static naru.simulation.beanstalk.Beanstalks.broken;
import static naru.simulation.beanstalk.Beanstalks.changed;
import static naru.simulation.beanstalk.Beanstalks.done;
import static naru.simulation.beanstalk.Beanstalks.instance;
import static naru.simulation.beanstalk.Beanstalks.of;
import static naru.simulation.beanstalk.Beanstalks.running;
import static naru.simulation.beanstalk.Beanstalks.shop;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.simulation.beanstalk.BeanstalkCommand.Deploy;
import naru.simulation.beanstalk.BeanstalkCommand.Heal;
import naru.simulation.beanstalk.BeanstalkCommand.Upload;
import naru.simulation.beanstalk.Happening.Severity;
import naru.simulation.beanstalk.Happening.What;
import org.junit.jupiter.api.Test;

/// Health as it changes: sources are named where the rules stand, in [Checkup], [Overall] and [HealthWatch].
class HealthTest {

    private static final DeploymentSettings ROLLING =
            DeploymentSettings.DEFAULT.withPolicy(Policy.ROLLING).withBatch(new BatchSize.Fixed(1));

    @Test
    void whoIsWellPassesACheckEveryTenSeconds() {
        BeanstalkWorld world = after(running(of(4), 40), 600);

        assertThat(shop(world).instances()).allMatch(each -> each.goodChecks() == 12 + 60);
        assertThat(changes(world)).isEmpty();
    }

    @Test
    void aWorseStateIsToldWithItsCauseAndABetterOneWithout() {
        BeanstalkWorld ill = after(broken(running(of(4), 40), Fault.HUNG), 60);
        BeanstalkWorld well = after(done(ill, new Heal("shop", instance(ill, 0).id())), 120);

        List<Happening> changes = changes(well);
        assertThat(changes).hasSize(2);
        assertThat(changes.getFirst().severity()).isEqualTo(Severity.WARN);
        assertThat(changes.getFirst().values())
                .containsEntry("before", "OK")
                .containsEntry("status", "WARNING")
                .containsEntry("cause", "IMPAIRED")
                .containsEntry("count", "1")
                .containsEntry("of", "4");
        assertThat(changes.getLast().severity()).isEqualTo(Severity.INFO);
        assertThat(changes.getLast().values())
                .containsEntry("before", "WARNING")
                .containsEntry("status", "OK")
                .doesNotContainKey("cause");
    }

    @Test
    void aFaultThatIsMendedWithinTheMinuteIsNoNews() {
        BeanstalkWorld ill = after(broken(running(of(4), 40), Fault.CPU), 15);

        assertThat(instance(ill, 0).health().status()).isEqualTo(Status.WARNING);
        assertThat(changes(after(done(ill, new Heal("shop", instance(ill, 0).id())), 300)))
                .isEmpty();
    }

    @Test
    void whileADeploymentIsWithinItsTimeoutTheStatusDoesNotFall() {
        BeanstalkWorld world = deployed(Conduct.FAILS_HEALTH_CHECK);

        while (shop(world).deployment().orElseThrow().underWay()) {
            assertThat(shop(world).health().status()).isIn(Status.OK, Status.INFO);
            world = after(world, 10);
        }
        assertThat(shop(after(world, 60)).health().status()).isEqualTo(Status.DEGRADED);
    }

    @Test
    void whileADeploymentRunsItsInstancesSayInfoAndSoDoesTheEnvironment() {
        BeanstalkWorld world = deployed(Conduct.WORKS);

        BeanstalkWorld running = after(world, 30);
        assertThat(shop(running).health().status()).isEqualTo(Status.INFO);
        assertThat(shop(running).health().causes().getFirst().kind()).isEqualTo(Cause.Kind.COMMAND_RUNNING_ON);
        assertThat(shop(running).instances())
                .filteredOn(each -> each.operation().isPresent())
                .hasSize(1)
                .allMatch(each -> each.health().status() == Status.INFO);
    }

    @Test
    void afterAFailedRollingDeploymentTheWrongVersionIsNamed() {
        BeanstalkWorld world = deployed(Conduct.FAILS_HEALTH_CHECK);
        while (shop(world).deployment().orElseThrow().underWay()) {
            world = after(world, 10);
        }

        Health health = shop(after(world, 60)).health();
        assertThat(health.causes()).anySatisfy(cause -> {
            assertThat(cause.kind()).isEqualTo(Cause.Kind.WRONG_VERSION);
            assertThat(cause.values()).containsEntry("count", "1").containsEntry("previous", "v1");
        });
    }

    @Test
    void anInstanceThatBootsIsPendingAndTheEnvironmentHasFewerThanItsMinimum() {
        BeanstalkWorld world = changed(running(of(4), 40), draft -> {
            draft.remove(draft.instances().getFirst().id());
            Fleet.launch(draft, "v1", 1, false);
        });

        BeanstalkWorld booting = after(world, 50);
        assertThat(instance(booting, 3).health().status()).isEqualTo(Status.PENDING);
        assertThat(shop(booting).health().status()).isEqualTo(Status.DEGRADED);
        assertThat(shop(booting).health().causes().getFirst().kind()).isEqualTo(Cause.Kind.BELOW_MINIMUM);
        assertThat(shop(after(booting, 180)).health().status()).isEqualTo(Status.OK);
    }

    @Test
    void anEnvironmentThatNobodyReportsFromForAnHourIsNoLongerWatched() {
        BeanstalkWorld world = changed(running(of(1), 0), draft -> {
            draft.configuration = of(0);
            draft.group = new AutoScalingGroup(0, draft.group.scaled());
            draft.remove(draft.instances().getFirst().id());
        });

        BeanstalkWorld severe = after(world, 3590);
        assertThat(shop(severe).health().status()).isEqualTo(Status.SEVERE);
        assertThat(shop(severe).health().causes().getFirst().kind()).isEqualTo(Cause.Kind.NO_INSTANCES);
        assertThat(shop(after(severe, 30)).health().status()).isEqualTo(Status.SUSPENDED);
    }

    @Test
    void aLowerThresholdLetsWorseChecksPass() {
        Configuration lenient = of(4).withDeployment(DeploymentSettings.DEFAULT.withThreshold(Status.WARNING));
        BeanstalkWorld strict = after(broken(running(of(4), 40), Fault.CPU), 30);
        BeanstalkWorld lowered = after(broken(running(lenient, 40), Fault.CPU), 30);

        assertThat(instance(strict, 0).goodChecks()).isZero();
        assertThat(instance(lowered, 0).goodChecks()).isEqualTo(15);
    }

    /// Source: dg/command-options-general (the command timeout of 600 s, and four minutes more).
    @Test
    void anOperationThatTakesVeryLongIsAWarning() {
        BeanstalkWorld world = changed(running(of(4), 40), draft -> {
            Operation endless = new Operation(
                    Operation.Kind.RESTART, "v1", 1, draft.now(), draft.now().plus(Duration.ofHours(1)));
            draft.change(draft.instances().getFirst().id(), it -> it.operation = Optional.of(endless));
        });

        assertThat(instance(after(world, 840), 0).health().status()).isEqualTo(Status.INFO);
        assertThat(instance(after(world, 850), 0).health().status()).isEqualTo(Status.WARNING);
    }

    private static BeanstalkWorld deployed(Conduct conduct) {
        BeanstalkWorld world = after(running(of(4).withDeployment(ROLLING), 40), 20);
        return done(done(world, new Upload("v2", 1000, conduct)), new Deploy("shop", "v2"));
    }

    private static List<Happening> changes(BeanstalkWorld world) {
        return world.happenings().stream()
                .filter(each -> each.what() == What.HEALTH_CHANGED)
                .toList();
    }
}
