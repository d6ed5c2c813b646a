package naru.stage.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.Dynamics;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Timed;
import org.junit.jupiter.api.Test;

/// A reader's time on a small world: a diary that only grows.
class ChroniclePlaybackTest {

    private record Entry(SimTime time, String word) {}

    private record Diary(SimTime time, List<Entry> entries) {}

    private static final class Writing implements Dynamics<Diary, String> {
        @Override
        public Diary begin() {
            return new Diary(SimTime.ZERO, List.of());
        }

        @Override
        public SimTime time(Diary diary) {
            return diary.time();
        }

        @Override
        public Diary advance(Diary diary, SimTime to) {
            return new Diary(to, diary.entries());
        }

        @Override
        public Optional<Diary> apply(Diary diary, String word) {
            if (word.isEmpty()) {
                return Optional.empty();
            }
            List<Entry> more = new ArrayList<>(diary.entries());
            more.add(new Entry(diary.time(), word));
            return Optional.of(new Diary(diary.time(), List.copyOf(more)));
        }

        @Override
        public long happened(Diary diary) {
            return diary.entries().size();
        }
    }

    private final Playback<Diary, String, Boolean> playback =
            new Playback<>(Runnable::run, Runnable::run, story(), SimTime.ZERO);

    /// "one" at 10 s and "two" at 20 s.
    private static ChronicleRecorder<Diary, String> story() {
        List<Timed<String>> script = List.of(new Timed<>(seconds(10), "one"), new Timed<>(seconds(20), "two"));
        List<Mark> steps = List.of(step(10), step(20));
        return new ChronicleRecorder<>(Chronicle.begin(new Writing(), script), ChroniclePlaybackTest::deeds, steps);
    }

    private static Mark step(double time) {
        return new Mark(seconds(time), Mark.Kind.STEP, "step", "", 1, 0);
    }

    private static List<Mark> deeds(Diary diary) {
        return diary.entries().stream()
                .map(entry -> new Mark(entry.time(), Mark.Kind.DEED, entry.word(), "", 1, 1))
                .toList();
    }

    private static SimTime seconds(double seconds) {
        return SimTime.ofSeconds(seconds);
    }

    private List<String> words() {
        return playback.frame().get().now().entries().stream().map(Entry::word).toList();
    }

    private boolean does(String word) {
        List<Boolean> outcomes = new ArrayList<>();
        playback.send(word, outcomes::add);
        return outcomes.getFirst();
    }

    @Test
    void aStoryHappensWhenItsTimeComes() {
        playback.seek(seconds(15));
        assertThat(words()).containsExactly("one");
        assertThat(playback.marks().get()).extracting(Mark::name).containsExactly("one", "step", "step");
        playback.stepForward();
        assertThat(playback.position().get()).isEqualTo(seconds(20));
        playback.stepBack();
        assertThat(playback.position().get()).isEqualTo(seconds(10));
        assertThat(playback.marks().get()).hasSize(4);
    }

    @Test
    void whoTakesOverLeavesTheStoryAndItsStepsBehind() {
        playback.seek(seconds(15));
        assertThat(does("mine")).isTrue();
        assertThat(playback.branches().get()).hasSize(2);
        assertThat(playback.marks().get()).extracting(Mark::name).containsExactly("one", "step", "mine");
        playback.seek(seconds(30));
        assertThat(words()).containsExactly("one", "mine");
        playback.switchBranch(0);
        assertThat(words()).containsExactly("one", "two");
        assertThat(playback.marks().get()).extracting(Mark::kind).contains(Mark.Kind.STEP);
    }

    @Test
    void undoesRedoesAndBeginsAgain() {
        playback.seek(seconds(25));
        does("mine");
        assertThat(playback.canUndo().get()).isTrue();
        playback.undo();
        assertThat(words()).containsExactly("one", "two");
        assertThat(playback.canUndo().get()).isFalse();
        playback.redo();
        assertThat(words()).endsWith("mine");
        playback.reset();
        assertThat(playback.position().get()).isEqualTo(SimTime.ZERO);
        assertThat(words()).isEmpty();
        assertThat(playback.explored().get()).isEqualTo(SimTime.ZERO);
        assertThat(playback.canUndo().get()).isFalse();
    }

    @Test
    void aRefusalChangesNothing() {
        playback.seek(seconds(5));
        assertThat(does("")).isFalse();
        assertThat(playback.branches().get()).hasSize(1);
        playback.seek(seconds(15));
        assertThat(words()).containsExactly("one");
    }

    @Test
    void showsAnotherHistoryPaused() {
        playback.play();
        playback.begin(
                new ChronicleRecorder<>(Chronicle.begin(new Writing()), diary -> List.of(), List.of()), seconds(3));
        assertThat(playback.playing().get()).isFalse();
        assertThat(playback.position().get()).isEqualTo(seconds(3));
        assertThat(playback.marks().get()).isEmpty();
        playback.seek(seconds(15));
        assertThat(words()).isEmpty();
        playback.reset();
        assertThat(playback.position().get()).isEqualTo(seconds(3));
    }

    @Test
    void aStoryPlaysAtItsPace() {
        playback.pace().set(Optional.of(new Pace(List.of(new Pace.Stretch(SimTime.ZERO, seconds(20), 2)))));
        playback.speed().set(Speed.REAL);
        playback.play();
        for (int i = 0; i < 10; i++) {
            playback.advance(0.1);
        }
        assertThat(playback.position().get().seconds()).isCloseTo(10, within(1e-6));
        for (int i = 0; i < 20; i++) {
            playback.advance(0.1);
        }
        assertThat(playback.position().get().seconds()).isCloseTo(21, within(1e-6));
    }

    @Test
    void marksThatStayTheSameAreNotToldAgain() {
        playback.seek(seconds(15));
        List<List<Mark>> told = new ArrayList<>();
        playback.marks().addListener((property, before, after) -> told.add(after));
        playback.play();
        playback.advance(0.1);
        playback.seek(seconds(12));
        assertThat(told).isEmpty();
    }
}
