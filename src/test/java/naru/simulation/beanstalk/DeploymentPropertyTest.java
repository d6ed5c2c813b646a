package naru.simulation.beanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class DeploymentPropertyTest {

    private static final int COMMANDS = 16;

    static IntStream seeds() {
        return IntStream.range(0, 16);
    }

    /// Whatever is deployed, called off, broken and terminated: every second is sound, and the same by whatever
    /// steps one comes to it.
    @ParameterizedTest
    @MethodSource("seeds")
    void everySecondIsSoundAndTheSameByAnyWay(int seed) {
        RandomBeanstalk random = new RandomBeanstalk(seed);
        BeanstalkDynamics dynamics = random.dynamics();
        BeanstalkWorld world = dynamics.begin();
        for (int i = 0; i < COMMANDS; i++) {
            BeanstalkWorld before = world;
            world = dynamics.apply(before, random.command(before, i)).orElse(before);
            DeploymentInvariants.check(world.environments().getFirst());
            SimTime end = world.time().plus(random.pause(i));
            BeanstalkWorld atOnce = dynamics.advance(world, end);
            assertThat(secondBySecond(dynamics, world, end)).isEqualTo(atOnce);
            world = atOnce;
        }
    }

    private static BeanstalkWorld secondBySecond(BeanstalkDynamics dynamics, BeanstalkWorld from, SimTime end) {
        BeanstalkWorld world = from;
        while (world.time().plus(Duration.ofMillis(700)).isBefore(end)) {
            BeanstalkWorld next = dynamics.advance(world, world.time().plus(Duration.ofMillis(700)));
            DeploymentInvariants.check(next.environments().getFirst());
            DeploymentInvariants.check(
                    world.environments().getFirst(), next.environments().getFirst());
            world = next;
        }
        return dynamics.advance(world, end);
    }
}
