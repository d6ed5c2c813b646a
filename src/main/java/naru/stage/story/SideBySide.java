package naru.stage.story;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import naru.content.Choice;
import naru.content.eras.Incident;
import naru.content.eras.Trial;
import naru.simulation.era.Application;
import naru.simulation.era.Era;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraDynamics;
import naru.simulation.era.EraStart;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Figures;
import naru.simulation.era.Site;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Timed;
import naru.stage.playback.ChronicleRecorder;
import naru.stage.playback.Playback;
import naru.stage.playback.Recorder;
import naru.stage.playback.Speed;

/// The three eras under one clock, and what is being asked of them. Every incident begins in a fresh world, with the
/// numbers and limits the reader has left behind; what came of it is measured ahead, in that same world, by the
/// reader's executor. Whoever interferes with an incident plays freely from then on.
final class SideBySide {

    /// Where things stand.
    sealed interface State {

        /// The world is the reader's.
        record Free() implements State {}

        /// Time stands still until the reader has answered.
        record Asking(Incident incident, String target) implements State {}

        record Running(Incident incident, String target, Choice said) implements State {}

        /// It is over.
        ///
        /// @param truth empty if no answer fits, as may be with odd numbers
        record Decided(Trial trial, Choice said, Optional<Choice> truth, boolean limits) implements State {}
    }

    private final Playback<EraWorld, EraCommand, Boolean> playback;
    private final Executor reader;
    private final Executor stage;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Free());
    private final ObjectProperty<String> target = new SimpleObjectProperty<>(Application.SHOP.name());

    private Recorder<EraWorld, EraCommand, Boolean> recorder = recorder(fresh(Figures.USUAL, true), List.of());
    private SimTime position = SimTime.ZERO;
    private Speed speed = Speed.REAL;
    private Optional<SimTime> end = Optional.empty();
    private boolean shown;
    private int trials;
    private Optional<Trial> trial = Optional.empty();
    private boolean limits = true;

    /// @param playback of the chapter, shared with the story
    /// @param reader measures what will come of an incident
    /// @param stage runs tasks on the JavaFX thread
    SideBySide(Playback<EraWorld, EraCommand, Boolean> playback, Executor reader, Executor stage) {
        this.playback = playback;
        this.reader = reader;
        this.stage = stage;
        playback.playing().subscribe(this::decideAtTheEnd);
        playback.position().subscribe(this::decideAtTheEnd);
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The application that the next incident is about.
    ObjectProperty<String> target() {
        return target;
    }

    /// Takes the playback over, where it was left.
    void entered() {
        shown = true;
        playback.pace().set(Optional.empty());
        playback.end().set(end);
        playback.speeds().set(Speed.STEPS);
        playback.speed().set(speed);
        playback.begin(recorder, position, SimTime.ZERO);
    }

    /// Gives the playback away.
    void left() {
        position = playback.position().get();
        speed = playback.speed().get();
        shown = false;
    }

    /// Begins an incident: a fresh world, and a question.
    void ask(Incident incident) {
        again(incident, incident.target(target.get()));
    }

    /// The same with the same application once more.
    void again(Incident incident, String about) {
        EraWorld now = playback.frame().get().now();
        limits = limits(now);
        ask(incident, about, now.figures());
    }

    private void ask(Incident incident, String about, Figures figures) {
        EraDynamics dynamics = fresh(figures, limits);
        begin(recorder(dynamics, incident.script(about)), SimTime.ZERO);
        state.set(new State.Asking(incident, about));
        measure(incident, about, dynamics);
    }

    /// Answers; then it is seen.
    ///
    /// @throws IllegalStateException if nothing is being asked
    void answer(Choice choice) {
        if (!(state.get() instanceof State.Asking(var incident, var about))) {
            throw new IllegalStateException("nothing is asked");
        }
        state.set(new State.Running(incident, about, choice));
        limitTime(Optional.of(incident.end()));
        playback.speed().set(new Speed(incident.speed()));
        playback.play();
    }

    /// Does something to all three; from then on the world is the reader's.
    void give(EraCommand command) {
        free();
        playback.send(command, done -> {});
    }

    /// Gives all containers limits or takes them away. A question is put again, about the world as it is then.
    void setLimits(boolean on) {
        if (state.get() instanceof State.Asking(var incident, var about)) {
            limits = on;
            ask(incident, about, playback.frame().get().now().figures());
        } else {
            give(new EraCommand.SetLimits(on));
        }
    }

    /// The incident is over: a fault is mended, and time goes on.
    void goOn(Trial over) {
        free();
        if (over.incident().isFault()) {
            give(new EraCommand.Calm(over.target()));
        }
        playback.play();
    }

    /// No more questions, for now.
    void free() {
        limitTime(Optional.empty());
        state.set(new State.Free());
    }

    private void begin(Recorder<EraWorld, EraCommand, Boolean> next, SimTime until) {
        recorder = next;
        position = SimTime.ZERO;
        limitTime(Optional.of(until));
        playback.begin(next, SimTime.ZERO);
    }

    private void limitTime(Optional<SimTime> until) {
        end = until;
        playback.end().set(until);
    }

    private void measure(Incident incident, String about, EraDynamics dynamics) {
        trials++;
        int mine = trials;
        trial = Optional.empty();
        reader.execute(() -> {
            Optional<Trial> measured = Trial.of(incident, about, dynamics, () -> false);
            stage.execute(() -> {
                if (mine == trials) {
                    trial = measured;
                    decideAtTheEnd();
                }
            });
        });
    }

    private void decideAtTheEnd() {
        if (shown
                && !playback.playing().get()
                && state.get() instanceof State.Running(var incident, var about, var said)
                && !playback.position().get().isBefore(incident.end())) {
            trial.ifPresent(measured -> state.set(
                    new State.Decided(measured, said, measured.truths().stream().findFirst(), limits)));
        }
    }

    private static EraDynamics fresh(Figures figures, boolean limits) {
        EraDynamics usual = new EraDynamics(EraStart.sideBySide(figures));
        return limits
                ? usual
                : new EraDynamics(usual.apply(usual.begin(), new EraCommand.SetLimits(false))
                        .orElse(usual.begin()));
    }

    private static Recorder<EraWorld, EraCommand, Boolean> recorder(
            EraDynamics dynamics, List<Timed<EraCommand>> script) {
        return new ChronicleRecorder<>(Chronicle.begin(dynamics, script), EraMarks::of, List.of());
    }

    /// Whether containers have limits.
    static boolean limits(EraWorld world) {
        return world.site(Era.CONTAINER).map(Site::limits).orElse(true);
    }
}
