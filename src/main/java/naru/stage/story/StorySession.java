package naru.stage.story;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naru.content.eras.Story;
import naru.content.eras.StoryStep;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraDynamics;
import naru.simulation.era.EraStart;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Figures;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.ChronicleRecorder;
import naru.stage.playback.Mark;
import naru.stage.playback.Pace;
import naru.stage.playback.Recorder;
import naru.stage.playback.Speed;

/// Who has the story in hand: it tells itself, at its own pace, until the reader does something; from there on it is
/// the reader's, in real time, and the way back leads to where it was left.
final class StorySession {

    /// Where things stand.
    sealed interface State {

        record Told(StoryStep step) implements State {}

        /// The story stands still, and the reader may do something.
        record Poised(StoryStep step) implements State {}

        record Yours() implements State {}
    }

    /// The story stops as short as can be before its end: whatever the reader does then is a branch of it, too.
    private static final Duration LAST = Duration.ofMillis(100);

    private final Story story;
    private final Pace pace;
    private final Recorder<EraWorld, EraCommand, Boolean> recorder;
    private final ErasPlayback playback;
    private final ReadOnlyObjectWrapper<State> state;
    private SimTime position = SimTime.ZERO;
    private boolean begun;
    private boolean shown;
    private boolean poised;

    private StorySession(Story story, Recorder<EraWorld, EraCommand, Boolean> recorder, ErasPlayback playback) {
        this.story = story;
        this.recorder = recorder;
        this.playback = playback;
        pace = StoryTime.pace(story);
        state = new ReadOnlyObjectWrapper<>(new State.Told(story.steps().getFirst()));
        playback.branch().subscribe(this::keepTime);
        playback.branch().subscribe(this::see);
        playback.position().subscribe(this::see);
        playback.playing().subscribe(this::see);
    }

    /// @param recorder of the story, which the playback shows first
    static StorySession of(Story story, Recorder<EraWorld, EraCommand, Boolean> recorder, ErasPlayback playback) {
        return new StorySession(story, recorder, playback);
    }

    /// The story from its beginning, with nobody but itself in it.
    static Recorder<EraWorld, EraCommand, Boolean> record(Story story) {
        Chronicle<EraWorld, EraCommand> chronicle =
                Chronicle.begin(new EraDynamics(EraStart.story(Figures.USUAL)), story.script(), story.end());
        List<Mark> steps = StoryTime.marks(story);
        return new ChronicleRecorder<>(chronicle, (world, past) -> marks(steps, world, past));
    }

    /// The story's steps; where a branch has left it, what the reader did and what came of that.
    private static List<Mark> marks(List<Mark> steps, EraWorld world, Chronicle<EraWorld, EraCommand> past) {
        return past.leftScript()
                .map(left -> Stream.concat(
                                steps.stream().filter(mark -> mark.time().isBefore(left)),
                                EraMarks.of(world).stream()
                                        .filter(mark -> !mark.time().isBefore(left)))
                        .toList())
                .orElse(steps);
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    SimTime end() {
        return story.end().minus(LAST);
    }

    boolean isLast(StoryStep step) {
        return step.equals(story.steps().getLast());
    }

    /// Takes the playback over, where it was left; the first time, the story begins.
    void entered() {
        shown = true;
        keepTime();
        playback.begin(recorder, position, SimTime.ZERO);
        if (!begun) {
            begun = true;
            playback.play();
        }
    }

    /// Gives the playback away.
    void left() {
        position = playback.position().get();
        shown = false;
    }

    /// Stands still, so that the reader can do something.
    void takeOver() {
        poised = true;
        playback.pause();
        see();
    }

    /// Does something: from then on it is the reader's.
    void give(EraCommand command) {
        playback.send(command, done -> {
            if (done && shown) {
                playback.play();
            }
        });
    }

    /// Back to where the story was left, and on with it.
    void goOn() {
        Optional<SimTime> departure = departure();
        departure.ifPresent(left -> {
            playback.switchBranch(0);
            playback.seek(left);
        });
        playback.play();
    }

    private Optional<SimTime> departure() {
        return StoryTime.departure(playback.branches().get(), playback.branch().get());
    }

    /// A story has its pace and an end; what is the reader's runs as time does, for ever.
    private void keepTime() {
        if (!shown) {
            return;
        }
        Optional<SimTime> departure = departure();
        playback.pace().set(Optional.of(departure.map(pace::until).orElse(pace)));
        playback.end().set(departure.isEmpty() ? Optional.of(end()) : Optional.empty());
        playback.speeds().set(departure.isEmpty() ? Speed.TEMPOS : Speed.STEPS);
        playback.speed().set(Speed.REAL);
    }

    private void see() {
        if (!shown) {
            return;
        }
        SimTime now = playback.position().get();
        poised &= !playback.playing().get();
        StoryStep step = story.steps().get(story.stepAt(now));
        if (departure().filter(left -> !now.isBefore(left)).isPresent()) {
            poised = false;
            state.set(new State.Yours());
        } else {
            state.set(poised ? new State.Poised(step) : new State.Told(step));
        }
    }
}
