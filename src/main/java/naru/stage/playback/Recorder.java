package naru.stage.playback;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Outcome;
import naru.simulation.Snapshot;
import naru.simulation.kernel.SimTime;

/// The worker's side of a [Playback]: owns the history, and belongs to one thread.
final class Recorder {

    /// How far a step looks for something to happen before it gives up.
    private static final Duration STEP_HORIZON = Duration.ofMinutes(30);

    private static final Duration FIRST_STRETCH = Duration.ofSeconds(2);
    private static final long SHORT_NANOS = 15_000_000;
    private static final long LONG_NANOS = 60_000_000;

    private final History history;
    private final Map<Integer, MarkBook> books = new HashMap<>();
    private List<Mark> marks = List.of();
    private Snapshot shown;

    Recorder(Recording recording) {
        history = History.begin(recording.scenario());
        for (Command.Timed timed : recording.journal()) {
            history.apply(SimTime.ZERO.plus(timed.at()), timed.command());
        }
        shown = history.at(SimTime.ZERO);
        bookOfBranch();
    }

    /// Goes to `time`. Where nothing has been simulated yet it goes in short stretches, so that it can be called
    /// off.
    ///
    /// @param calledOff asked between two stretches; then it stays where it has got to
    /// @param progress told after every stretch
    Report goTo(SimTime time, BooleanSupplier calledOff, Consumer<Busy> progress) {
        SimTime start = history.explored();
        Duration stretch = FIRST_STRETCH;
        SimTime reached = start;
        while (reached.isBefore(time) && !calledOff.getAsBoolean()) {
            long began = System.nanoTime();
            SimTime next = reached.plus(stretch);
            reached = next.isBefore(time) ? next : time;
            shown = history.at(reached);
            read(shown);
            progress.accept(new Busy(start, reached, time));
            long took = System.nanoTime() - began;
            if (took < SHORT_NANOS) {
                stretch = stretch.multipliedBy(2);
            } else if (took > LONG_NANOS) {
                stretch = stretch.dividedBy(2);
            }
        }
        if (!shown.time().equals(time) && !reached.isBefore(time)) {
            shown = history.at(time);
            read(shown);
        }
        return report();
    }

    Outcome apply(Command command) {
        Outcome outcome = history.apply(shown.time(), command);
        if (outcome instanceof Outcome.Done) {
            refresh(shown.time());
        }
        return outcome;
    }

    /// @return whether there was anything to step to
    boolean stepForward() {
        Optional<SimTime> next =
                history.nextOccurrence(shown.time(), shown.time().plus(STEP_HORIZON));
        next.ifPresent(this::refresh);
        return next.isPresent();
    }

    boolean stepBack() {
        Optional<SimTime> previous = history.previousOccurrence(shown.time());
        previous.ifPresent(this::refresh);
        return previous.isPresent();
    }

    void undo() {
        history.undo().ifPresent(this::refresh);
    }

    void redo() {
        history.redo().ifPresent(this::refresh);
    }

    void switchTo(int branch) {
        history.switchTo(branch);
        refresh(shown.time());
    }

    Recording recording() {
        return new Recording(history.scenario(), history.journal());
    }

    Report report() {
        return new Report(
                shown,
                history.explored(),
                marks,
                history.branch(),
                history.branches(),
                history.canUndo(),
                history.canRedo());
    }

    private void refresh(SimTime time) {
        shown = history.at(time);
        // The branch, or what happens on it, may be another one now.
        books.remove(history.branch().id());
        bookOfBranch();
    }

    private void bookOfBranch() {
        MarkBook book = books.computeIfAbsent(history.branch().id(), id -> new MarkBook());
        book.read(history.at(history.explored()));
        marks = book.marks();
    }

    private void read(Snapshot snapshot) {
        MarkBook book = books.computeIfAbsent(history.branch().id(), id -> new MarkBook());
        if (book.read(snapshot)) {
            marks = book.marks();
        }
    }
}
