package naru.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any moment of a small world, however one gets there.
class ChronicleTest {

    /// Water runs into a tank, and every full litre is written down; it rounds otherwise when cut into other steps.
    private record Tank(SimTime time, double litres, double perSecond, long deeds) {}

    /// Sets how much runs in; less than nothing is refused.
    private static class Filling implements Dynamics<Tank, Double> {
        @Override
        public Tank begin() {
            return new Tank(SimTime.ZERO, 0, 0.1, 0);
        }

        @Override
        public SimTime time(Tank tank) {
            return tank.time();
        }

        @Override
        public Tank advance(Tank tank, SimTime to) {
            double seconds = to.seconds() - tank.time().seconds();
            return new Tank(to, tank.litres() + tank.perSecond() * seconds, tank.perSecond(), tank.deeds());
        }

        @Override
        public Optional<Tank> apply(Tank tank, Double perSecond) {
            return perSecond < 0
                    ? Optional.empty()
                    : Optional.of(new Tank(tank.time(), tank.litres(), perSecond, tank.deeds() + 1));
        }

        @Override
        public long happened(Tank tank) {
            return (long) tank.litres() + tank.deeds();
        }
    }

    private static final List<Timed<Double>> SCRIPT = List.of(timed(12, 0.5), timed(30, 0.0), timed(30, 2.0));

    private final Chronicle<Tank, Double> chronicle = Chronicle.begin(new Filling());
    private final Chronicle<Tank, Double> scripted = Chronicle.begin(new Filling(), SCRIPT);

    private static SimTime seconds(double seconds) {
        return SimTime.ofSeconds(seconds);
    }

    private static Timed<Double> timed(double seconds, double perSecond) {
        return new Timed<>(seconds(seconds), perSecond);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aMomentIsTheSameWhateverWasLookedAtBefore(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            SimTime time = seconds(random.nextInt(1000) / 7.0);
            Tank fresh = Chronicle.begin(new Filling(), SCRIPT).at(time);
            if (random.nextBoolean()) {
                scripted.nextOccurrence(seconds(random.nextInt(90)), seconds(120));
            }
            assertThat(scripted.at(time)).isEqualTo(fresh);
            assertThat(fresh.time()).isEqualTo(time);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aBranchIsWhatItsJournalSays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            scripted.at(seconds(random.nextInt(700) / 9.0));
            scripted.apply(seconds(random.nextInt(700) / 9.0), random.nextInt(10) / 10.0);
            if (random.nextInt(4) == 0) {
                scripted.undo();
            }
            if (random.nextInt(6) == 0) {
                scripted.redo();
            }
            scripted.switchTo(random.nextInt(scripted.branches().size()));
            Tank again = Chronicle.begin(new Filling(), scripted.journal()).at(seconds(100));
            assertThat(scripted.at(seconds(100))).isEqualTo(again);
        }
    }

    @Test
    void aCommandInThePastForksAndKeepsThePast() {
        chronicle.apply(seconds(10), 1.0);
        Tank past = chronicle.at(seconds(19));
        Tank future = chronicle.at(seconds(60));
        assertThat(chronicle.apply(seconds(20), 0.0)).isTrue();
        assertThat(chronicle.branches()).hasSize(2);
        assertThat(chronicle.branch().parent()).contains(0);
        assertThat(chronicle.branch().forkedAt()).isEqualTo(seconds(20));
        assertThat(chronicle.explored()).isEqualTo(seconds(20));
        assertThat(chronicle.at(seconds(19))).isEqualTo(past);
        assertThat(chronicle.at(seconds(60))).isNotEqualTo(future);
        chronicle.switchTo(0);
        assertThat(chronicle.at(seconds(60))).isEqualTo(future);
    }

    @Test
    void aRefusalLeavesNoTrace() {
        chronicle.at(seconds(30));
        assertThat(chronicle.apply(seconds(10), -1.0)).isFalse();
        assertThat(chronicle.branches()).hasSize(1);
        assertThat(chronicle.journal()).isEmpty();
        assertThat(chronicle.explored()).isEqualTo(seconds(30));
    }

    @Test
    void undoAndRedo() {
        Tank untouched = chronicle.at(seconds(50));
        chronicle.apply(seconds(50), 3.0);
        chronicle.apply(seconds(50), 4.0);
        Tank done = chronicle.at(seconds(80));
        assertThat(chronicle.undo()).contains(seconds(50));
        assertThat(chronicle.at(seconds(50)).perSecond()).isEqualTo(3);
        assertThat(chronicle.undo()).contains(seconds(50));
        assertThat(chronicle.canUndo()).isFalse();
        assertThat(chronicle.at(seconds(50))).isEqualTo(untouched);
        chronicle.redo();
        chronicle.redo();
        assertThat(chronicle.canRedo()).isFalse();
        assertThat(chronicle.redo()).isEmpty();
        assertThat(chronicle.at(seconds(80))).isEqualTo(done);
    }

    @Test
    void aScriptHappensByItselfAndCannotBeUndone() {
        assertThat(scripted.at(seconds(13)).perSecond()).isEqualTo(0.5);
        assertThat(scripted.at(seconds(30)).perSecond()).isEqualTo(2);
        assertThat(scripted.canUndo()).isFalse();
        scripted.apply(seconds(40), 0.0);
        assertThat(scripted.branches()).as("the script had ended").hasSize(1);
        assertThat(scripted.leftScript()).isEmpty();
        assertThat(scripted.undo()).contains(seconds(40));
        assertThat(scripted.undo()).isEmpty();
    }

    @Test
    void whoTakesOverInTheMidstOfAScriptLeavesItsRest() {
        scripted.at(seconds(15));
        scripted.apply(seconds(20), 0.3);
        assertThat(scripted.branches()).hasSize(2);
        assertThat(scripted.leftScript()).contains(seconds(20));
        assertThat(scripted.at(seconds(13)).perSecond()).isEqualTo(0.5);
        assertThat(scripted.at(seconds(60)).perSecond()).isEqualTo(0.3);
        scripted.apply(seconds(30), 0.7);
        assertThat(scripted.leftScript()).contains(seconds(20));
        scripted.switchTo(0);
        assertThat(scripted.leftScript()).isEmpty();
        assertThat(scripted.at(seconds(60)).perSecond()).isEqualTo(2);
    }

    @Test
    void findsWhatHappensNextAndWhatHappenedLast() {
        chronicle.apply(seconds(25), 1.0);
        assertThat(chronicle.nextOccurrence(SimTime.ZERO, seconds(100))).contains(seconds(10));
        assertThat(chronicle.nextOccurrence(seconds(10), seconds(100))).contains(seconds(20));
        assertThat(chronicle.nextOccurrence(seconds(20), seconds(100))).contains(seconds(25));
        assertThat(chronicle.nextOccurrence(seconds(25), seconds(100))).contains(seconds(25.5));
        assertThat(chronicle.nextOccurrence(SimTime.ZERO, seconds(9))).isEmpty();
        assertThat(chronicle.explored()).as("looking ahead is not looking").isEqualTo(seconds(25));
        assertThat(chronicle.previousOccurrence(seconds(26))).contains(seconds(25.5));
        assertThat(chronicle.previousOccurrence(seconds(25.5))).contains(seconds(25));
        assertThat(chronicle.previousOccurrence(seconds(25))).contains(seconds(20));
        assertThat(chronicle.previousOccurrence(seconds(10))).isEmpty();
    }

    @Test
    void weeksInWhichNothingIsCommandedTakeFewSteps() {
        AtomicInteger steps = new AtomicInteger();
        Chronicle<Tank, Double> idle = Chronicle.begin(new Filling() {
            @Override
            public Tank advance(Tank tank, SimTime to) {
                steps.incrementAndGet();
                return super.advance(tank, to);
            }
        });
        idle.apply(SimTime.ZERO, 1e-6);
        SimTime later = SimTime.ZERO.plus(Duration.ofDays(14));
        assertThat(idle.at(later).litres()).isGreaterThan(1);
        assertThat(steps).hasValueLessThan(2000);
        SimTime full = idle.nextOccurrence(SimTime.ZERO, later).orElseThrow();
        assertThat(full.seconds()).isBetween(1e6 - 1, 1e6 + 1);
        assertThat(idle.previousOccurrence(later)).contains(full);
        assertThat(steps).hasValueLessThan(3000);
    }

    @Test
    void beginsAnew() {
        scripted.apply(seconds(20), 0.3);
        Chronicle<Tank, Double> anew = scripted.anew();
        assertThat(anew.branches()).hasSize(1);
        assertThat(anew.explored()).isEqualTo(SimTime.ZERO);
        assertThat(anew.at(seconds(60)).perSecond()).isEqualTo(2);
    }
}
