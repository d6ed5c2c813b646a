package naru.simulation;

import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Reason;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Time belongs to the reader: any moment, in any order, is the same moment; acting in the past branches.
@Execution(ExecutionMode.CONCURRENT)
class HistoryTest {

    private static final Command STOP = new Command.StopNode("node-2");

    @Test
    void sameSeedAndCommandsGiveTheSameHistory() {
        History one = told(7);
        History two = told(7);
        for (int second = 0; second <= 900; second += 45) {
            assertThat(one.at(seconds(second)).hash())
                    .as("at %d s", second)
                    .isEqualTo(two.at(seconds(second)).hash());
        }
    }

    @Test
    void anotherSeedGivesAnotherHistory() {
        assertThat(told(7).at(seconds(900)).hash())
                .isNotEqualTo(told(8).at(seconds(900)).hash());
    }

    @Test
    void seekingInAnyOrderFindsTheMomentsOfAStraightRun() {
        List<String> straight = new ArrayList<>();
        History run = told(3);
        for (int second = 0; second <= 900; second++) {
            straight.add(run.at(seconds(second)).hash());
        }
        History seeking = told(3);
        Dice dice = new Dice(1);
        for (int i = 0; i < 150; i++) {
            int second = dice.below(901, "seek", "" + i);
            assertThat(seeking.at(seconds(second)).hash()).as("at %d s", second).isEqualTo(straight.get(second));
        }
    }

    /// Node 2 loses its power after a minute and has it back after eight.
    private static History told(long seed) {
        History history = History.begin(Worlds.shop(seed));
        assertThat(history.apply(seconds(60), STOP)).isInstanceOf(Outcome.Done.class);
        assertThat(history.apply(seconds(480), new Command.RestoreNode("node-2")))
                .isInstanceOf(Outcome.Done.class);
        return history;
    }

    @Test
    void actingInThePastForksAndKeepsBothBranches() {
        History history = told(7);
        String withFailure = history.at(seconds(600)).hash();

        assertThat(history.apply(seconds(50), new Command.Cordon("node-1", true)))
                .isInstanceOf(Outcome.Done.class);

        assertThat(history.branches()).hasSize(2);
        assertThat(history.branch().parent()).contains(0);
        assertThat(history.branch().forkedAt()).isEqualTo(seconds(50));
        assertThat(Worlds.happened(history.at(seconds(600)), Reason.POWER_CUT)).isEmpty();
        assertThat(history.at(seconds(600)).node("node-1").orElseThrow().unschedulable())
                .isTrue();

        history.switchTo(0);
        assertThat(history.at(seconds(600)).hash()).isEqualTo(withFailure);
        history.switchTo(1);
        assertThat(history.at(seconds(49)).hash())
                .isEqualTo(told(7).at(seconds(49)).hash());
    }

    @Test
    void actingAtTheEndOfWhatHasBeenSeenDoesNotFork() {
        History history = History.begin(Worlds.shop(7));
        history.at(seconds(30));
        history.nextOccurrence(seconds(30), seconds(4000));
        history.apply(seconds(30), STOP);
        history.apply(seconds(30), new Command.Cordon("node-1", true));
        assertThat(history.branches()).hasSize(1);
    }

    @Test
    void aRefusedCommandLeavesNoTrace() {
        History history = told(7);
        String before = history.at(seconds(600)).hash();
        Outcome outcome = history.apply(seconds(300), new Command.Cordon("node-9", true));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Outcome.Reason.NO_SUCH_NODE));
        assertThat(history.branches()).hasSize(1);
        assertThat(history.at(seconds(600)).hash()).isEqualTo(before);
    }

    @Test
    void undoTakesCommandsBackAndRedoGivesThemAgain() {
        History history = told(7);
        String told = history.at(seconds(900)).hash();
        String withoutRestoring = historyWithoutRestoring();

        assertThat(history.undo()).contains(seconds(480));
        assertThat(history.at(seconds(900)).hash()).isEqualTo(withoutRestoring);
        assertThat(history.undo()).contains(seconds(60));
        assertThat(history.canUndo()).isFalse();
        assertThat(history.undo()).isEmpty();
        assertThat(history.at(seconds(900)).hash())
                .isEqualTo(History.begin(Worlds.shop(7)).at(seconds(900)).hash());

        assertThat(history.redo()).contains(seconds(60));
        assertThat(history.redo()).contains(seconds(480));
        assertThat(history.canRedo()).isFalse();
        assertThat(history.at(seconds(900)).hash()).isEqualTo(told);
        assertThat(history.branches()).hasSize(1);
    }

    private static String historyWithoutRestoring() {
        History history = History.begin(Worlds.shop(7));
        history.apply(seconds(60), STOP);
        return history.at(seconds(900)).hash();
    }

    @Test
    void aNewCommandForgetsWhatWasUndone() {
        History history = told(7);
        SimTime back = history.undo().orElseThrow();
        history.apply(back, new Command.Cordon("node-3", true));
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void stepsGoFromOneThingThatHappensToTheNext() {
        History history = told(7);
        List<SimTime> forward = new ArrayList<>();
        Optional<SimTime> next = history.nextOccurrence(SimTime.ZERO, seconds(300));
        while (next.isPresent()) {
            forward.add(next.get());
            next = history.nextOccurrence(next.get(), seconds(300));
        }
        List<SimTime> times = history.at(seconds(300)).occurrences().values().stream()
                .map(occurrence -> occurrence.time())
                .distinct()
                .toList();
        assertThat(forward).isEqualTo(times);

        List<SimTime> backward = new ArrayList<>();
        Optional<SimTime> previous = history.previousOccurrence(seconds(300));
        while (previous.isPresent()) {
            backward.addFirst(previous.get());
            previous = history.previousOccurrence(previous.get());
        }
        assertThat(backward).isEqualTo(times);
    }

    @Test
    void aScriptIsPartOfTheScenario() {
        Scenario shop = Worlds.shop(7);
        Scenario scripted = new Scenario(
                shop.seed(),
                shop.profile(),
                true,
                shop.objects(),
                List.of(new Command.Timed(Duration.ofSeconds(60), STOP)));
        History history = History.begin(scripted);
        assertThat(Worlds.happened(history.at(seconds(100)), Reason.POWER_CUT))
                .singleElement()
                .satisfies(occurrence -> assertThat(occurrence.time()).isEqualTo(seconds(60)));
        assertThat(history.journal()).isEmpty();
    }

    @Test
    void twoObjectsOfOneNameAreNoScenario() {
        List<KubeObject> twice = List.of(Worlds.pod("a", 1, 1), Worlds.pod("a", 2, 2));
        Scenario scenario = Scenario.of(1, twice);
        assertThatThrownBy(() -> History.begin(scenario)).isInstanceOf(IllegalArgumentException.class);
    }
}
