package naru.simulation.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import naru.simulation.beanstalk.BeanstalkCommand.Abort;
import naru.simulation.beanstalk.BeanstalkCommand.Deploy;
import naru.simulation.beanstalk.BeanstalkCommand.Restart;
import naru.simulation.beanstalk.BeanstalkCommand.Rotate;
import naru.simulation.beanstalk.BeanstalkCommand.TerminateInstance;
import naru.simulation.beanstalk.BeanstalkCommand.Upload;
import naru.simulation.beanstalk.Deployment.Step;
import naru.simulation.traffic.LoadCurve;
import org.junit.jupiter.api.Test;

/// What a person asks of deployments. Sources: dg/using-features.rolling-version-deploy,
/// dg/using-features.rollingupdates.cancel.
class DeploymentDeedsTest {

    private static final String SHOP = "shop";

    private static BeanstalkDynamics four(Policy policy) {
        Configuration configuration = Configuration.DEFAULT
                .withCapacity(new Capacity(4, 8, Capacity.DEFAULT.cooldown()))
                .withSecrets(new TreeSet<>(List.of("database-password")))
                .withDeployment(DeploymentSettings.DEFAULT.withPolicy(policy).withBatch(new BatchSize.Fixed(1)));
        TreeMap<String, Configuration> environments = new TreeMap<>();
        environments.put(SHOP, configuration);
        BeanstalkDynamics dynamics = new BeanstalkDynamics(
                BeanstalkStart.running(3, Workload.USUAL, "v1", environments, LoadCurve.constant(10)));
        BeanstalkWorld world = dynamics.begin();
        for (Upload each : List.of(
                new Upload("v2", 8_000_000, Conduct.WORKS),
                new Upload("broken", 8_000_000, Conduct.FAILS_TO_INSTALL))) {
            world = dynamics.apply(world, each).orElseThrow();
        }
        return new BeanstalkDynamics(world);
    }

    private static Environment shop(BeanstalkWorld world) {
        return world.environments().getFirst();
    }

    private static BeanstalkWorld after(BeanstalkDynamics dynamics, BeanstalkWorld world, int seconds) {
        return dynamics.advance(world, world.time().plus(Duration.ofSeconds(seconds)));
    }

    private static BeanstalkWorld until(BeanstalkDynamics dynamics, BeanstalkWorld from, Step step) {
        BeanstalkWorld world = from;
        while (shop(world).deployment().orElseThrow().step() != step) {
            world = after(dynamics, world, 1);
        }
        return world;
    }

    @Test
    void nothingElseIsDeployedWhileOneIsUnderWay() {
        BeanstalkDynamics dynamics = four(Policy.ROLLING);
        BeanstalkWorld world =
                dynamics.apply(dynamics.begin(), new Deploy(SHOP, "v2")).orElseThrow();

        assertThat(shop(world).state()).isEqualTo(Environment.State.UPDATING);
        assertThat(dynamics.apply(world, new Deploy(SHOP, "v2"))).isEmpty();
        assertThat(dynamics.apply(world, new Restart(SHOP))).isEmpty();
    }

    @Test
    void whatNobodyUploadedCannotBeDeployed() {
        BeanstalkDynamics dynamics = four(Policy.ROLLING);

        assertThat(dynamics.apply(dynamics.begin(), new Deploy(SHOP, "v9"))).isEmpty();
    }

    @Test
    void nothingIsLeftToCallOffWhileTheOldInstancesGo() {
        BeanstalkDynamics dynamics = four(Policy.IMMUTABLE);
        BeanstalkWorld world =
                dynamics.apply(dynamics.begin(), new Deploy(SHOP, "v2")).orElseThrow();
        BeanstalkWorld cleaning = until(dynamics, world, Step.CLEANING);

        assertThat(dynamics.apply(cleaning, new Abort(SHOP))).isEmpty();
    }

    @Test
    void whoGoesAfterAFailureIsReplacedWithTheVersionThatLastSucceeded() {
        BeanstalkDynamics dynamics = four(Policy.ROLLING);
        BeanstalkWorld world =
                dynamics.apply(dynamics.begin(), new Deploy(SHOP, "broken")).orElseThrow();
        world = until(dynamics, world, Step.OVER);
        Instance failed = shop(world).instances().stream()
                .filter(each -> each.installed().filter(Installed::failed).isPresent())
                .findFirst()
                .orElseThrow();
        world = dynamics.apply(world, new TerminateInstance(SHOP, failed.id())).orElseThrow();
        world = after(dynamics, world, 400);

        assertThat(shop(world).inService()).hasSize(4);
        assertThat(shop(world).inService()).extracting(Instance::version).containsOnly("v1");
        assertThat(shop(world).inService())
                .extracting(each -> each.installed().map(Installed::deployment))
                .containsOnly(Optional.of(1));
    }

    @Test
    void aGoodVersionDeployedByHandMendsWhatAFailedDeploymentLeft() {
        BeanstalkDynamics dynamics = four(Policy.ROLLING);
        BeanstalkWorld world =
                dynamics.apply(dynamics.begin(), new Deploy(SHOP, "broken")).orElseThrow();
        world = until(dynamics, world, Step.OVER);
        assertThat(shop(world).inService()).hasSize(3);

        world = dynamics.apply(world, new Deploy(SHOP, "v2")).orElseThrow();
        world = until(dynamics, world, Step.OVER);

        assertThat(shop(world).deployment().orElseThrow().id()).isEqualTo(3);
        assertThat(shop(world).inService()).hasSize(4);
        assertThat(shop(world).inService()).extracting(Instance::version).containsOnly("v2");
    }

    @Test
    void aSecretIsReadAgainOnlyWhenTheApplicationStarts() {
        BeanstalkDynamics dynamics = four(Policy.ROLLING);
        BeanstalkWorld world = dynamics.apply(dynamics.begin(), new Rotate("database-password"))
                .orElseThrow();
        world = after(dynamics, world, 300);
        assertThat(editions(world)).containsOnly(1);

        world = dynamics.apply(world, new Restart(SHOP)).orElseThrow();
        int least = 4;
        while (shop(world).state() != Environment.State.READY) {
            world = after(dynamics, world, 1);
            least = Math.min(least, shop(world).inService().size());
        }

        assertThat(editions(world)).containsOnly(2);
        assertThat(least).isEqualTo(3);
        assertThat(shop(world).deployments()).isEqualTo(1);
        assertThat(shop(world).tally().failed()).isZero();
    }

    private static List<Integer> editions(BeanstalkWorld world) {
        return shop(world).instances().stream()
                .map(each -> each.secrets().getOrDefault("database-password", 0))
                .toList();
    }
}
