package naru.simulation.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import naru.simulation.beanstalk.BeanstalkCommand.Break;
import naru.simulation.beanstalk.BeanstalkCommand.Configure;
import naru.simulation.beanstalk.BeanstalkCommand.Create;
import naru.simulation.beanstalk.BeanstalkCommand.RequestLogs;
import naru.simulation.beanstalk.BeanstalkCommand.Scale;
import naru.simulation.beanstalk.BeanstalkCommand.SetLoad;
import naru.simulation.beanstalk.BeanstalkCommand.Swap;
import naru.simulation.beanstalk.BeanstalkCommand.Terminate;
import naru.simulation.beanstalk.BeanstalkCommand.TerminateInstance;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.price.Meter;
import naru.simulation.traffic.LoadCurve;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is done to environments, in whatever order.
@Execution(ExecutionMode.CONCURRENT)
class LifecyclePropertyTest {

    private static final List<String> NAMES = List.of("blue", "green", "third");
    private static final Capacity SOME = new Capacity(1, 4, Duration.ofMinutes(1));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void groupsKeepTheirBoundsAndNothingIsForgotten(int seed) {
        Dice dice = new Dice(seed);
        BeanstalkDynamics dynamics = begin(seed);
        BeanstalkWorld world = dynamics.begin();
        BeanstalkWorld leaping = world;
        for (int which = 0; which < 25; which++) {
            String key = Integer.toString(which);
            SimTime next = SimTime.ofMillis(world.time().nanos() / 1_000_000 + dice.below(150_000, "pause", key));
            while (world.time().isBefore(next)) {
                SimTime second = world.time().plus(Duration.ofSeconds(1));
                BeanstalkWorld after = dynamics.advance(world, second.isAfter(next) ? next : second);
                check(world, after);
                world = after;
            }
            leaping = dynamics.advance(leaping, next);
            assertThat(leaping).isEqualTo(world);
            BeanstalkCommand command = command(dice, world, key);
            world = dynamics.apply(world, command).orElse(world);
            leaping = dynamics.apply(leaping, command).orElse(leaping);
        }
    }

    private static BeanstalkDynamics begin(int seed) {
        TreeMap<String, Configuration> environments = new TreeMap<>();
        environments.put("blue", Configuration.DEFAULT.withCapacity(SOME));
        environments.put("green", Configuration.DEFAULT.withCapacity(SOME));
        return new BeanstalkDynamics(
                BeanstalkStart.running(seed, Workload.USUAL, "v1", environments, LoadCurve.constant(5)));
    }

    private static BeanstalkCommand command(Dice dice, BeanstalkWorld world, String key) {
        String name = dice.oneOf(NAMES, "name", key);
        Configuration now =
                world.environment(name).map(Environment::configuration).orElse(Configuration.DEFAULT);
        int number = dice.below(5, "number", key);
        return switch (dice.below(10, "command", key)) {
            case 0 -> new Create(name, now.withCapacity(SOME), "v1");
            case 1 -> new Terminate(name);
            case 2 -> new Scale(name, number);
            case 3 ->
                new Configure(
                        name,
                        now.withReplacement(dice.oneOf(Arrays.asList(Replacement.values()), "replacement", key))
                                .withInstanceType(number > 2 ? InstanceType.M5_LARGE : InstanceType.T3_SMALL));
            case 4 -> new Configure(name, now.withCapacity(new Capacity(number, 2 * number, SOME.cooldown())));
            case 5 -> new Swap(name, dice.oneOf(NAMES, "other", key));
            case 6 -> new TerminateInstance(name, instance(dice, world, name, key));
            case 7 -> new Break(name, instance(dice, world, name, key), Fault.HARDWARE);
            case 8 -> new RequestLogs(name);
            default -> new SetLoad(name, LoadCurve.constant(10 * number));
        };
    }

    private static String instance(Dice dice, BeanstalkWorld world, String name, String key) {
        List<Instance> all = world.environment(name).map(Environment::instances).orElse(List.of());
        return all.isEmpty() ? "" : dice.oneOf(all, "instance", key).id();
    }

    private static void check(BeanstalkWorld before, BeanstalkWorld after) {
        TreeSet<String> addresses = new TreeSet<>();
        for (Environment each : after.environments()) {
            assertThat(addresses.add(each.cname())).isTrue();
            check(each);
            Meter used = before.environment(each.name()).map(Environment::used).orElse(Meter.EMPTY);
            used.times()
                    .forEach((item, time) -> assertThat(each.used().time(item)).isGreaterThanOrEqualTo(time));
        }
        assertThat(after.happenings().subList(0, before.happenings().size())).isEqualTo(before.happenings());
    }

    private static void check(Environment environment) {
        Capacity capacity = environment.configuration().capacity();
        assertThat(environment.group().desired()).isBetween(capacity.min(), capacity.max());
        long machines =
                environment.instances().stream().filter(Instance::exists).count();
        assertThat(machines).isLessThanOrEqualTo(environment.group().desired());
        assertThat(environment.update().isPresent()).isEqualTo(environment.state() == Environment.State.UPDATING);
        switch (environment.state()) {
            case READY ->
                assertThat(environment.resources().values())
                        .allMatch(Presence::isReady)
                        .allMatch(it -> it.deleting().equals(Optional.empty()));
            case TERMINATING -> assertThat(machines).isZero();
            case TERMINATED -> assertThat(environment.resources()).containsOnlyKeys(Resource.BUCKET);
            case LAUNCHING -> assertThat(environment.version()).isEmpty();
            case UPDATING -> assertThat(environment.version()).isEqualTo("v1");
        }
    }
}
