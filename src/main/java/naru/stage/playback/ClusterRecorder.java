package naru.stage.playback;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Outcome;
import naru.simulation.Snapshot;
import naru.simulation.kernel.SimTime;

/// Records a Kubernetes cluster.
final class ClusterRecorder implements Recorder<Snapshot, Command, Outcome> {

    /// How far a step looks for something to happen before it gives up.
    private static final Duration STEP_HORIZON = Duration.ofMinutes(30);

    private final Map<Integer, MarkBook> books = new HashMap<>();
    private History history;
    private List<Mark> marks = List.of();
    private Snapshot shown;

    ClusterRecorder(Recording recording) {
        history = begun(recording);
        shown = history.at(SimTime.ZERO);
        bookOfBranch();
    }

    /// Records something else from now on.
    void open(Recording recording) {
        history = begun(recording);
        books.clear();
        refresh(SimTime.ZERO);
    }

    private static History begun(Recording recording) {
        History history = History.begin(recording.scenario());
        for (Command.Timed timed : recording.journal()) {
            history.apply(SimTime.ZERO.plus(timed.at()), timed.command());
        }
        return history;
    }

    @Override
    public Report<Snapshot> goTo(SimTime time, BooleanSupplier calledOff, Consumer<Busy> progress) {
        boolean arrived = Stretches.walk(history.explored(), time, calledOff, this::show, progress);
        if (arrived && !shown.time().equals(time)) {
            show(time);
        }
        return report();
    }

    @Override
    public Outcome apply(Command command) {
        Outcome outcome = history.apply(shown.time(), command);
        if (outcome instanceof Outcome.Done) {
            refresh(shown.time());
        }
        return outcome;
    }

    @Override
    public void stepForward() {
        history.nextOccurrence(shown.time(), shown.time().plus(STEP_HORIZON)).ifPresent(this::refresh);
    }

    @Override
    public void stepBack() {
        history.previousOccurrence(shown.time()).ifPresent(this::refresh);
    }

    @Override
    public void undo() {
        history.undo().ifPresent(this::refresh);
    }

    @Override
    public void redo() {
        history.redo().ifPresent(this::refresh);
    }

    @Override
    public void switchTo(int branch) {
        history.switchTo(branch);
        refresh(shown.time());
    }

    @Override
    public void restart() {
        open(Recording.of(history.scenario()));
    }

    Recording recording() {
        return new Recording(history.scenario(), history.journal());
    }

    @Override
    public Report<Snapshot> report() {
        return new Report<>(
                shown,
                shown.time(),
                history.explored(),
                marks,
                history.branch(),
                history.branches(),
                history.canUndo(),
                history.canRedo());
    }

    private void show(SimTime time) {
        shown = history.at(time);
        MarkBook book = books.computeIfAbsent(history.branch().id(), id -> new MarkBook());
        if (book.read(shown)) {
            marks = book.marks();
        }
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
}
