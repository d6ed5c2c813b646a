package naru.simulation.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import naru.simulation.beanstalk.BeanstalkCommand.Configure;
import naru.simulation.beanstalk.BeanstalkCommand.Create;
import naru.simulation.beanstalk.BeanstalkCommand.Deploy;
import naru.simulation.beanstalk.BeanstalkCommand.Rotate;
import naru.simulation.beanstalk.BeanstalkCommand.Save;
import naru.simulation.beanstalk.BeanstalkCommand.Scale;
import naru.simulation.beanstalk.BeanstalkCommand.Swap;
import naru.simulation.beanstalk.BeanstalkCommand.Terminate;
import naru.simulation.beanstalk.BeanstalkCommand.TerminateInstance;
import naru.simulation.beanstalk.BeanstalkCommand.Upload;
import naru.simulation.beanstalk.Happening.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Source: dg/environments-updating; dg/using-features.rollingupdates; dg/AWSHowTo.secrets.env-vars.
@Execution(ExecutionMode.CONCURRENT)
class ConfiguringTest {

    private static final Configuration SIX = Beanstalks.of(6);

    @Test
    void anotherTypeAllAtOnceLeavesNobodyToServe() {
        BeanstalkWorld world = larger(Replacement.AT_ONCE);

        List<Integer> serving = serving(world, 400);

        assertThat(serving).contains(0);
        assertThat(types(Beanstalks.after(world, 400))).containsOnly("m5.large").hasSize(6);
        assertThat(Beanstalks.shop(Beanstalks.after(world, 400)).tally().refused())
                .isPositive();
    }

    @Test
    void anotherTypeBatchByBatchLeavesAlmostAllToServe() {
        BeanstalkWorld world = larger(Replacement.ROLLING);

        List<Integer> serving = serving(world, 1100);

        assertThat(serving).containsOnly(5, 6);
        BeanstalkWorld over = Beanstalks.after(world, 1100);
        assertThat(types(over)).containsOnly("m5.large").hasSize(6);
        assertThat(Beanstalks.shop(over).tally().failed()).isZero();
        assertThat(Beanstalks.shop(over).state()).isEqualTo(Environment.State.READY);
        assertThat(whats(over)).contains(What.CONFIGURATION_CHANGED, What.UPDATE_DONE);
    }

    @Test
    void batchesLeaveAsManyInServiceAsTheSettingsSay() {
        assertThat(batch(1, 4, 1)).isEqualTo(1);
        assertThat(batch(4, 8, 4)).isEqualTo(1);
        assertThat(batch(4, 4, 4)).isEqualTo(1);
        assertThat(batch(4, 8, 8)).isEqualTo(2);
        assertThat(batch(9, 12, 12)).isEqualTo(3);
    }

    private static int batch(int min, int max, int instances) {
        Configuration configuration =
                SIX.withReplacement(Replacement.ROLLING).withCapacity(new Capacity(min, max, Duration.ZERO));
        BeanstalkWorld world = Beanstalks.running(configuration, 0);
        return Renewal.batch(new Draft(Beanstalks.shop(world), world, world.time()), instances);
    }

    @Test
    void whatDoesNotComeAboutInHalfAnHourGoesBackByItself() {
        BeanstalkWorld world = Beanstalks.running(Beanstalks.of(1), 0);
        world = Beanstalks.done(world, new Upload("v2", 1, Conduct.CRASHES));
        world = Beanstalks.after(Beanstalks.done(world, new Deploy("shop", "v2")), 1000);
        Configuration before = Beanstalks.shop(world).configuration();
        world = Beanstalks.changed(world, draft -> draft.version = "v2");

        BeanstalkWorld changing = Beanstalks.after(
                Beanstalks.done(world, new Configure("shop", before.withInstanceType(InstanceType.M5_LARGE))), 1700);
        assertThat(Beanstalks.shop(changing).configuration().instanceType()).isEqualTo(InstanceType.M5_LARGE);
        BeanstalkWorld back = Beanstalks.after(changing, 300);
        assertThat(Beanstalks.shop(back).configuration()).isEqualTo(before);
        assertThat(types(back)).containsOnly("t3.small");
        BeanstalkWorld given = Beanstalks.after(back, 1800);
        assertThat(Beanstalks.shop(given).state()).isEqualTo(Environment.State.READY);
        assertThat(whats(given).stream().filter(What.UPDATE_FAILED::equals)).hasSize(2);
    }

    static Stream<BeanstalkCommand> refused() {
        Configuration single = SIX.withLoadBalanced(false);
        return Stream.of(
                new Configure("shop", SIX),
                new Configure("shop", SIX.withTier(Tier.WORKER)),
                new Configure("shop", single),
                new Configure("shop", SIX.withCapacity(new Capacity(3, 2, Duration.ZERO))),
                new Configure("nobody", SIX.withInstanceType(InstanceType.T3_MICRO)),
                new Scale("shop", 0),
                new Create("shop", SIX, "v1"),
                new Create("dev", SIX, "v1"),
                new Create("no spaces", SIX, "v1"),
                new Create("other", SIX, "v9"),
                new Create("other", single.withDeployment(splitting()), "v1"),
                new Swap("shop", "shop"),
                new Swap("shop", "nobody"),
                new TerminateInstance("shop", "i-0"),
                new Terminate("nobody"),
                new Rotate("unknown"));
    }

    private static DeploymentSettings splitting() {
        return DeploymentSettings.DEFAULT.withPolicy(Policy.TRAFFIC_SPLITTING);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatMakesNoSenseIsRefused(BeanstalkCommand command) {
        BeanstalkWorld world = Beanstalks.running(SIX, 0);

        assertThat(new BeanstalkDynamics(world).apply(world, command)).isEmpty();
    }

    @Test
    void nothingElseIsDoneWhileSomethingIsChanged() {
        BeanstalkWorld world = larger(Replacement.ROLLING);

        for (BeanstalkCommand each : List.of(
                new Configure("shop", SIX), new Scale("shop", 3), new Terminate("shop"), new Deploy("shop", "v1"))) {
            assertThat(new BeanstalkDynamics(world).apply(world, each))
                    .as("%s", each)
                    .isEmpty();
        }
    }

    @Test
    void aSavedConfigurationMakesAnotherEnvironment() {
        BeanstalkWorld world = Beanstalks.done(Beanstalks.running(SIX, 0), new Save("shop", "usual"));

        assertThat(world.saved()).isEqualTo(new TreeMap<>(Map.of("usual", SIX)));
        Configuration saved = Optional.ofNullable(world.saved().get("usual")).orElseThrow();
        BeanstalkWorld two = Beanstalks.after(Beanstalks.done(world, new Create("twin", saved, "v1")), 600);
        assertThat(two.environment("twin").orElseThrow().inService()).hasSize(6);
    }

    @Test
    void aRotatedSecretReachesWhoStartsAfterwards() {
        TreeSet<String> secret = new TreeSet<>(List.of("db-password"));
        BeanstalkWorld world = Beanstalks.running(Beanstalks.of(2).withSecrets(secret), 5);
        world = Beanstalks.done(Beanstalks.after(world, 60), new Rotate("db-password"));
        world = Beanstalks.after(world, 600);
        assertThat(editions(world)).containsExactly(1, 1);

        String first = Beanstalks.instance(world, 0).id();
        BeanstalkWorld replaced = Beanstalks.after(Beanstalks.done(world, new TerminateInstance("shop", first)), 400);
        assertThat(editions(replaced)).containsExactly(1, 2);

        BeanstalkWorld restarted = Beanstalks.after(Beanstalks.done(world, new BeanstalkCommand.Restart("shop")), 400);
        assertThat(editions(restarted)).containsExactly(2, 2);
    }

    private static BeanstalkWorld larger(Replacement replacement) {
        Configuration before = SIX.withReplacement(replacement);
        BeanstalkWorld world = Beanstalks.running(before, 24);
        return Beanstalks.done(world, new Configure("shop", before.withInstanceType(InstanceType.M5_LARGE)));
    }

    private static List<Integer> serving(BeanstalkWorld world, int seconds) {
        List<Integer> counts = new ArrayList<>();
        BeanstalkWorld at = world;
        for (int second = 0; second < seconds; second++) {
            at = Beanstalks.after(at, 1);
            counts.add(Beanstalks.shop(at).inService().size());
        }
        return counts;
    }

    private static List<String> types(BeanstalkWorld world) {
        return Beanstalks.shop(world).instances().stream()
                .filter(Instance::exists)
                .map(each -> each.type().name())
                .toList();
    }

    private static List<Integer> editions(BeanstalkWorld world) {
        return Beanstalks.shop(world).instances().stream()
                .filter(Instance::exists)
                .map(each -> each.secrets().get("db-password"))
                .sorted()
                .toList();
    }

    private static List<What> whats(BeanstalkWorld world) {
        return world.happenings().stream().map(Happening::what).toList();
    }
}
