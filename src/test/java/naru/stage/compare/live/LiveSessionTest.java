package naru.stage.compare.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import naru.simulation.contest.Contest;
import naru.simulation.contest.ContestSettings;
import naru.simulation.contest.Side;
import naru.simulation.contest.Trial;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Asks, plays when it is answered, and tells what the ledgers hold; a contest is computed once.
class LiveSessionTest {

    private static final ContestSettings SHORT =
            ContestSettings.of(Trial.SECOND_SERVICE).withHorizon(Duration.ofMinutes(4));

    private final Deque<Runnable> computing = new ArrayDeque<>();
    private final Prices prices = Prices.usual();
    private LiveSession session;

    @BeforeEach
    void begin() {
        session = new LiveSession(Runnable::run, computing::add, Runnable::run, prices);
        session.hold(SHORT);
    }

    private void compute() {
        computing.remove().run();
    }

    private Contest contest() {
        return session.contest().get().orElseThrow();
    }

    @Test
    void nothingIsShownUntilItHasBeenComputed() {
        assertThat(session.progress().get()).contains(0.0);
        assertThat(session.playback().frame().get().now()).isEmpty();
        compute();
        assertThat(session.progress().get()).isEmpty();
        assertThat(session.playback().frame().get().now()).isPresent();
        assertThat(session.playback().position().get()).isLessThan(contest().event());
        assertThat(session.playback().playing().get()).isFalse();
    }

    @Test
    void playsAsSoonAsItIsAnsweredAndComputed() {
        session.answer(Guess.BEANSTALK);
        assertThat(session.playback().playing().get()).isFalse();
        compute();
        assertThat(session.playback().playing().get()).isTrue();
    }

    @Test
    void decidesAtTheEndByTheLedgersAlone() {
        compute();
        session.answer(Guess.KUBERNETES);
        session.skip();
        assertThat(session.state().get())
                .isEqualTo(new LiveSession.State.Decided(
                        Guess.KUBERNETES, session.question().answer(contest(), prices)));
        assertThat(session.question()).isEqualTo(Question.COST);
        assertThat(session.question().answer(contest(), prices)).isEqualTo(Guess.BEANSTALK);
    }

    @Test
    void calledOffNothingComesOfItUntilItIsWantedAgain() {
        session.cancel();
        compute();
        assertThat(session.contest().get()).isEmpty();
        session.resume();
        compute();
        assertThat(session.contest().get()).isPresent();
    }

    @Test
    void whatWasHeldBeforeIsThereAtOnce() {
        compute();
        Contest first = contest();
        session.hold(SHORT.withTrial(Trial.DEPLOY));
        assertThat(session.contest().get()).isEmpty();
        session.hold(SHORT);
        assertThat(session.contest().get()).containsSame(first);
        compute();
        assertThat(session.contest().get()).containsSame(first);
    }

    @Test
    void marksDoNotGiveAwayWhatIsToCome() {
        compute();
        assertThat(session.playback().marks().get()).isEmpty();
        session.playback().stepForward();
        assertThat(session.playback().marks().get())
                .extracting(Mark::name)
                .containsExactly("contest-event-second-service");
        session.answer(Guess.SAME);
        session.skip();
        assertThat(session.playback().marks().get()).isEqualTo(seen());
        session.playback().seek(SimTime.ZERO);
        assertThat(session.playback().marks().get()).isEqualTo(seen());
    }

    private List<Mark> seen() {
        SimTime end = session.playback().end().get().orElseThrow();
        return ContestMarks.of(contest()).stream()
                .filter(mark -> !end.isBefore(mark.time()))
                .toList();
    }

    @Test
    void everyStepOfAPersonHasItsMark() {
        compute();
        assertThat(ContestMarks.of(contest()).stream()
                        .filter(mark -> mark.name().startsWith("contest-step-"))
                        .map(Mark::time))
                .containsExactlyElementsOf(List.of(Side.values()).stream()
                        .flatMap(side -> contest().ledgers(side).getLast().steps().stream())
                        .map(step -> step.at())
                        .toList());
    }

    @Test
    void aStepGoesToTheNextHappeningAndBack() {
        compute();
        session.playback().seek(SimTime.ZERO);
        session.playback().stepForward();
        assertThat(session.playback().position().get()).isEqualTo(contest().event());
        session.playback().stepBack();
        assertThat(session.playback().position().get()).isEqualTo(SimTime.ZERO);
        assertThat(session.playback().frame().get().now().map(world -> world.time()))
                .isEqualTo(Optional.of(SimTime.ZERO));
    }
}
