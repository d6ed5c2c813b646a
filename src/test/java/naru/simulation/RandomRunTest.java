package naru.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random objects, commands and faults, with every invariant after every single event. A failure names its seed.
///
/// The full run is a thousand seeds over an hour each:
/// `mvn test -Dtest=RandomRunTest -Dnaru.seeds=1000 -Dnaru.minutes=60`; one seed again: `-Dnaru.seed=17`.
@Execution(ExecutionMode.CONCURRENT)
class RandomRunTest {

    private static final long SEEDS = Long.getLong("naru.seeds", 20);
    private static final long MINUTES = Long.getLong("naru.minutes", 10);

    static Stream<Long> seeds() {
        Long one = Long.getLong("naru.seed");
        return one == null ? LongStream.range(0, SEEDS).boxed() : Stream.of(one);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void invariantsHoldAfterEveryEvent(long seed) {
        SimTime end = Worlds.seconds(60 * MINUTES);
        Dice dice = new Dice(seed);
        RandomDeeds deeds = new RandomDeeds(dice);
        Engine engine = Engine.start(new RandomWorld(dice).scenario());
        Invariants invariants = new Invariants();
        invariants.check(engine.checkpoint());
        int done = 0;
        double time = 0;
        for (int i = 0; time < end.seconds(); i++) {
            time += dice.between(1, 60, "pause", "" + i);
            runChecked(engine, invariants, Worlds.seconds(time));
            Command command = deeds.next(new Snapshot(engine.checkpoint()), "" + i);
            if (engine.execute(command) instanceof Outcome.Done) {
                done++;
            }
            invariants.check(engine.checkpoint());
        }
        assertThat(done).as("commands that did something").isPositive();
    }

    private static void runChecked(Engine engine, Invariants invariants, SimTime end) {
        while (engine.nextEvent().filter(next -> !next.isAfter(end)).isPresent()) {
            engine.step();
            invariants.check(engine.checkpoint());
        }
        engine.runUntil(end);
    }
}
