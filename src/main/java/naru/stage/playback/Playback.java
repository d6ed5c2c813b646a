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
import naru.simulation.kernel.Branch;
import naru.simulation.kernel.SimTime;

/// One history on show: where in time it stands, and everything a reader can do with time.
///
/// Lives on the JavaFX thread and never waits there: the history belongs to a worker, every verb is a request to it,
/// and the properties change when the answer is in. Of several seeks only the last one counts.
///
/// @param <W> the world at one moment
/// @param <C> what can be done to it
/// @param <O> what came of it
public class Playback<W, C, O> {

    private static final long WORTH_A_WORD_NANOS = 200_000_000;

    /// Playing lets the simulation fall behind the clock on the wall by at most this; then simulated time slows
    /// down.
    private static final double LARGEST_LAG = 0.2;

    private record Wish(SimTime time, boolean flowing) {}

    private final Executor worker;
    private final Executor stage;

    /// Only the worker touches it.
    private Recorder<W, C, O> recorder;

    private final AtomicReference<Optional<Wish>> wish = new AtomicReference<>(Optional.empty());
    private volatile boolean cancelled;
    private SimTime target = SimTime.ZERO;
    private SimTime beginning;

    // Properties
    private final ReadOnlyObjectWrapper<Frame<W>> frame;
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
    private final ObjectProperty<List<Speed>> speeds = new SimpleObjectProperty<>(Speed.STEPS);
    private final ObjectProperty<Optional<SimTime>> end = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Pace>> pace = new SimpleObjectProperty<>(Optional.empty());

    /// @param worker runs one task after the other; the history belongs to it
    /// @param stage runs tasks on the JavaFX thread, in order
    /// @param first what is on show until something else begins; simulated here and now as far as `start`
    /// @param start the moment it shows first
    public Playback(Executor worker, Executor stage, Recorder<W, C, O> first, SimTime start) {
        this.worker = worker;
        this.stage = stage;
        beginning = start;
        recorder = first;
        Report<W> report = first.goTo(start, () -> false, progress -> {});
        frame = new ReadOnlyObjectWrapper<>(new Frame<>(report.now(), false));
        branch = new ReadOnlyObjectWrapper<>(report.branch());
        publish(report, false);
    }

    public ReadOnlyObjectProperty<Frame<W>> frame() {
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

    /// The speeds to choose from, the slowest first.
    public ObjectProperty<List<Speed>> speeds() {
        return speeds;
    }

    /// Where playing comes to an end and beyond which nobody leaps; empty: it goes on for ever.
    public ObjectProperty<Optional<SimTime>> end() {
        return end;
    }

    /// At which pace it plays while it tells a story; empty: always at that of its own time.
    public ObjectProperty<Optional<Pace>> pace() {
        return pace;
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

    public void faster() {
        hurry(1);
    }

    public void slower() {
        hurry(-1);
    }

    private void hurry(int steps) {
        List<Speed> ladder = speeds.get();
        int step = speed.get().step(ladder) + steps;
        speed.set(ladder.get(Math.clamp(step, 0, ladder.size() - 1)));
    }

    /// Lets `seconds` of wall time pass, if it plays.
    public void advance(double seconds) {
        if (!playing.get()) {
            return;
        }
        SimTime furthest = after(position.get(), Math.max(seconds, LARGEST_LAG));
        SimTime next = after(target, seconds);
        target = withinEnd(next.isBefore(furthest) ? next : furthest);
        want(new Wish(target, true), false);
    }

    private SimTime after(SimTime time, double seconds) {
        double hurried = seconds * speed.get().times();
        return pace.get()
                .map(story -> story.after(time, hurried))
                .orElseGet(() -> time.plus(Duration.ofNanos(Math.round(hurried * 1e9))));
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
        ask(true, () -> recorder.stepForward());
    }

    /// To the last moment before at which anything happened; pauses.
    public void stepBack() {
        pause();
        ask(false, () -> recorder.stepBack());
    }

    public void undo() {
        ask(false, () -> recorder.undo());
    }

    public void redo() {
        ask(false, () -> recorder.redo());
    }

    public void switchBranch(int id) {
        ask(false, () -> recorder.switchTo(id));
    }

    /// Does something at the moment on show.
    ///
    /// @param then is told what came of it, on the JavaFX thread
    public void send(C command, Consumer<O> then) {
        worker.execute(() -> {
            O outcome = recorder.apply(command);
            Report<W> report = recorder.report();
            stage.execute(() -> {
                publish(report, true);
                then.accept(outcome);
            });
        });
    }

    /// Begins again where it began, without anything that was done since.
    public void reset() {
        begin(() -> recorder.restart(), beginning, beginning);
    }

    /// Shows another history, paused at `start`; the worker owns it from now on.
    public void begin(Recorder<W, C, O> next, SimTime start) {
        begin(next, start, start);
    }

    /// Shows another history, paused at `start`, which begins again at `again`.
    public void begin(Recorder<W, C, O> next, SimTime start, SimTime again) {
        begin(() -> recorder = next, start, again);
    }

    /// @param change has the recorder begin anew, on the worker
    /// @param again where [#reset] goes back to
    final void begin(Runnable change, SimTime start, SimTime again) {
        pause();
        beginning = again;
        wish.set(Optional.empty());
        target = start;
        ask(false, () -> {
            change.run();
            recorder.goTo(start, () -> false, progress -> {});
        });
    }

    /// Hands over what the worker knows.
    final <T> void ask(Supplier<T> question, Consumer<T> then) {
        worker.execute(() -> {
            T answer = question.get();
            stage.execute(() -> then.accept(answer));
        });
    }

    private void ask(boolean flowing, Runnable question) {
        worker.execute(() -> {
            question.run();
            Report<W> report = recorder.report();
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
        Report<W> report;
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

    private Report<W> goTo(SimTime time, BooleanSupplier calledOff) {
        long began = System.nanoTime();
        return recorder.goTo(time, calledOff, progress -> {
            if (System.nanoTime() - began > WORTH_A_WORD_NANOS) {
                stage.execute(() -> busy.set(Optional.of(progress)));
            }
        });
    }

    private void publish(Report<W> report, boolean flowing) {
        busy.set(Optional.empty());
        explored.set(report.explored());
        renew(marks, report.marks());
        renew(branches, report.branches());
        branch.set(report.branch());
        canUndo.set(report.canUndo());
        canRedo.set(report.canRedo());
        position.set(report.time());
        if (flowing
                && end.get().filter(position.get()::isBefore).isEmpty()
                && end.get().isPresent()) {
            playing.set(false);
        }
        if (!playing.get() || !flowing || target.isBefore(position.get())) {
            target = position.get();
        }
        frame.set(new Frame<>(report.now(), flowing));
    }

    /// What is the same is not told again: those who draw it would draw it anew with every frame.
    private static <T> void renew(ReadOnlyObjectWrapper<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }
}
