package naru.simulation.era;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class EraPropertyTest {

    private static final int COMMANDS = 14;
    private static final Duration TICK = Duration.ofMillis(100);
    private static final double LOOKED_AT_TICK_BY_TICK = 30;

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    /// Whatever is done: nobody gets what is not there, nothing runs on a dead server, no request is counted twice.
    /// And to skip quiet time, or to look at any moment in between, changes nothing.
    @ParameterizedTest
    @MethodSource("seeds")
    void everyTickIsSoundAndTheSameByAnyWay(int seed) {
        RandomEra random = new RandomEra(seed);
        EraDynamics dynamics = new EraDynamics(random.begin());
        EraWorld world = dynamics.begin();
        for (int i = 0; i < COMMANDS; i++) {
            EraWorld before = world;
            world = dynamics.apply(before, random.command(i)).orElse(before);
            double pause = isLeaking(world) ? Math.min(random.pause(i), LOOKED_AT_TICK_BY_TICK) : random.pause(i);
            SimTime end = world.time().plus(Duration.ofNanos((long) (pause * 1e9)));
            EraWorld atOnce = dynamics.advance(world, end);
            EraWorld between = dynamics.advance(dynamics.advance(world, middle(world.time(), end)), end);
            assertThat(between).isEqualTo(atOnce);
            if (pause <= LOOKED_AT_TICK_BY_TICK) {
                assertThat(tickByTick(dynamics, world, end)).isEqualTo(atOnce);
            }
            EraInvariants.check(atOnce);
            world = atOnce;
        }
    }

    /// Then nothing is ever quiet, and weeks of it would be computed tick by tick.
    private static boolean isLeaking(EraWorld world) {
        return world.sites().stream().flatMap(site -> site.instances().stream()).anyMatch(Instance::leaking);
    }

    private static SimTime middle(SimTime from, SimTime to) {
        return new SimTime(from.nanos() + (to.nanos() - from.nanos()) / 3);
    }

    private static EraWorld tickByTick(EraDynamics dynamics, EraWorld from, SimTime end) {
        EraWorld world = from;
        while (world.time().plus(TICK).isBefore(end)) {
            EraWorld next = dynamics.advance(world, world.time().plus(TICK));
            EraInvariants.check(next);
            EraInvariants.checkRequests(world, next);
            world = next;
        }
        return dynamics.advance(world, end);
    }
}
