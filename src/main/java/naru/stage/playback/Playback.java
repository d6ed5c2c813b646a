package naru.stage.playback;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import naru.simulation.Command;
import naru.simulation.Outcome;
import naru.simulation.kernel.Branch;
import naru.simulation.kernel.SimTime;
import naru.stage.gesture.CommandSink;

/// One history on show: where in time it stands, and everything a reader can do with time.
///
/// Lives on the JavaFX thread and never waits there: the history belongs to a worker, every verb is a request to it,
/// and the properties change when the answer is in. Of several seeks only the last one counts.
public final class Playback implements CommandSink {

    private static final long WORTH_A_WORD_NANOS = 200_000_000;

    /// Playing lets the simulation fall behind the clock on the wall by at most this; then simulated time slows
    /// down.
    private static final double LARGEST_LAG = 0.2;

    private record Wish(SimTime time, boolean flowing) {}

    private final Executor worker;
    private final Executor stage;

    /// Only the worker touches it.
    private Recorder recorder;

    private final AtomicReference<Optional<Wish>> wish = new AtomicReference<>(Optional.empty());
    private volatile boolean cancelled;
    private SimTime target = SimTime.ZERO;
    private SimTime beginning;

    // Properties
    private final ReadOnlyObjectWrapper<Frame> frame;
    private final ReadOnlyObjectWrapper<SimTime> position = new ReadOnlyObjectWrapper<>(SimTime.ZERO);
    private final ReadOnlyObjectWrapper<SimTime> explored = new ReadOnlyObjectWrapper<>(SimTime.ZERO);
    private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Branch> branch;
    private final ReadOnlyObjectWrapper<List<Branch>> branches = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Busy>> busy = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.DEFAULT);
    private final ObjectProperty<Optional<SimTime>> end = new SimpleObjectProperty<>(Optional.empty());

    /// @param worker runs one task after the other; the history belongs to it
    /// @param stage runs tasks on the JavaFX thread, in order
    /// @param first what is on show until something else is opened; simulated here and now as far as `start`
    /// @param start the moment it shows first
    public Playback(Executor worker, Executor stage, Recording first, SimTime start) {
        this.worker = worker;
        this.stage = stage;
        beginning = start;
        recorder = new Recorder(first);
        Report report = recorder.goTo(start, () -> false, progress -> {});
        frame = new ReadOnlyObjectWrapper<>(new Frame(report.now(), false));
        branch = new ReadOnlyObjectWrapper<>(report.branch());
        publish(report, false);
    }

    public ReadOnlyObjectProperty<Frame> frame() {
        return frame.getReadOnlyProperty();
    }

    /// The moment on show.
    public ReadOnlyObjectProperty<SimTime> position() {
        return position.getReadOnlyProperty();
    }

    /// How far the branch on show has been simulated.
    public ReadOnlyObjectProperty<SimTime> explored() {
        return explored.getReadOnlyProperty();
    }

    /// By time; those that are planned lie ahead of what has been explored.
    public ReadOnlyObjectProperty<List<Mark>> marks() {
        return marks.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Branch> branch() {
        return branch.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Branch>> branches() {
        return branches.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /// There while a long way is being simulated.
    public ReadOnlyObjectProperty<Optional<Busy>> busy() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty playing() {
        return playing;
    }

    public ObjectProperty<Speed> speed() {
        return speed;
    }

    /// Where playing comes to an end and beyond which nobody leaps; empty: it goes on for ever.
    public ObjectProperty<Optional<SimTime>> end() {
        return end;
    }

    // Verbs

    public void play() {
        playing.set(true);
    }

    public void pause() {
        playing.set(false);
        target = position.get();
    }

    public void togglePlaying() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /// Lets `seconds` of wall time pass, if it plays.
    public void advance(double seconds) {
        if (!playing.get()) {
            return;
        }
        double simulated = seconds * speed.get().times();
        SimTime furthest = position.get()
                .plus(seconds(Math.max(simulated, LARGEST_LAG * speed.get().times())));
        SimTime next = target.plus(seconds(simulated));
        target = withinEnd(next.isBefore(furthest) ? next : furthest);
        want(new Wish(target, true), false);
    }

    /// Leaps to `time`.
    public void seek(SimTime time) {
        target = withinEnd(time.isBefore(SimTime.ZERO) ? SimTime.ZERO : time);
        want(new Wish(target, false), true);
    }

    private SimTime withinEnd(SimTime time) {
        return end.get().filter(time::isAfter).orElse(time);
    }

    /// Gives up simulating ahead and stays where it has got to.
    public void cancel() {
        cancelled = true;
    }

    /// To the next moment at which anything happens; pauses.
    public void stepForward() {
        pause();
        ask(true, Recorder::stepForward);
    }

    /// To the last moment before at which anything happened; pauses.
    public void stepBack() {
        pause();
        ask(false, Recorder::stepBack);
    }

    public void undo() {
        ask(false, Recorder::undo);
    }

    public void redo() {
        ask(false, Recorder::redo);
    }

    public void switchBranch(int id) {
        ask(false, recorder -> recorder.switchTo(id));
    }

    @Override
    public void send(Command command, Consumer<Outcome> then) {
        worker.execute(() -> {
            Outcome outcome = recorder.apply(command);
            Report report = recorder.report();
            stage.execute(() -> {
                publish(report, true);
                then.accept(outcome);
            });
        });
    }

    /// Begins again where it began, without anything that was done since.
    public void reset() {
        pause();
        replace(() -> Recording.of(recorder.recording().scenario()), beginning);
    }

    /// Shows something else, paused at `start`.
    public void open(Recording recording, SimTime start) {
        pause();
        beginning = recording.journal().isEmpty() ? start : SimTime.ZERO;
        replace(() -> recording, start);
    }

    /// Hands over what is needed to play this again.
    public void recording(Consumer<Recording> then) {
        worker.execute(() -> {
            Recording recording = recorder.recording();
            stage.execute(() -> then.accept(recording));
        });
    }

    private void replace(Supplier<Recording> recording, SimTime start) {
        wish.set(Optional.empty());
        target = start;
        ask(false, ignored -> {
            recorder = new Recorder(recording.get());
            recorder.goTo(start, () -> false, progress -> {});
        });
    }

    private void ask(boolean flowing, Consumer<Recorder> question) {
        worker.execute(() -> {
            question.accept(recorder);
            Report report = recorder.report();
            stage.execute(() -> publish(report, flowing));
        });
    }

    /// @param replacing whether it takes the place of a wish that is being fulfilled; otherwise it waits for the
    /// next time
    private void want(Wish next, boolean replacing) {
        Optional<Wish> before = wish.get();
        if (before.isPresent() && !replacing) {
            return;
        }
        before = wish.getAndSet(Optional.of(next));
        if (before.isEmpty()) {
            worker.execute(this::fulfil);
        }
    }

    private void fulfil() {
        Optional<Wish> current = wish.get();
        if (current.isEmpty()) {
            return;
        }
        cancelled = false;
        Report report;
        try {
            report = goTo(current.get().time(), () -> cancelled || !wish.get().equals(current));
        } catch (RuntimeException fault) {
            // The next wish must find the way free.
            wish.compareAndSet(current, Optional.empty());
            throw fault;
        }
        if (wish.compareAndSet(current, Optional.empty())) {
            stage.execute(() -> publish(report, current.get().flowing()));
        } else {
            worker.execute(this::fulfil);
        }
    }

    private Report goTo(SimTime time, BooleanSupplier calledOff) {
        long began = System.nanoTime();
        return recorder.goTo(time, calledOff, progress -> {
            if (System.nanoTime() - began > WORTH_A_WORD_NANOS) {
                stage.execute(() -> busy.set(Optional.of(progress)));
            }
        });
    }

    private void publish(Report report, boolean flowing) {
        busy.set(Optional.empty());
        explored.set(report.explored());
        marks.set(report.marks());
        branches.set(report.branches());
        branch.set(report.branch());
        canUndo.set(report.canUndo());
        canRedo.set(report.canRedo());
        position.set(report.now().time());
        if (flowing
                && end.get().filter(position.get()::isBefore).isEmpty()
                && end.get().isPresent()) {
            playing.set(false);
        }
        if (!playing.get() || !flowing || target.isBefore(position.get())) {
            target = position.get();
        }
        frame.set(new Frame(report.now(), flowing));
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
