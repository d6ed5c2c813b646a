package naru.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.kernel.Branch;
import naru.simulation.kernel.SimTime;

/// One branch of a history: what was commanded when, and enough kept checkpoints that any moment is soon found again.
final class Line {

    /// How many events lie between two kept checkpoints; more in a large world, where each is dearer to restore.
    private static final int EVENTS_BETWEEN = 64;

    private static final int OBJECTS_PER_EVENT = 8;

    /// A command at a moment of this branch.
    record Entry(SimTime time, Command command) {}

    /// A checkpoint, and how many commands had been given by then.
    private record Kept(Checkpoint checkpoint, int given) {}

    private final Branch branch;
    private final List<Entry> journal;
    private final TreeMap<SimTime, Kept> kept;
    private Engine engine;
    private int given;
    private int eventsSinceKept;
    private SimTime shown = SimTime.ZERO;

    Line(Branch branch, Engine engine) {
        this.branch = branch;
        this.journal = new ArrayList<>();
        this.kept = new TreeMap<>();
        this.engine = engine;
        keep();
    }

    /// A new branch that shares everything up to `at` with this one.
    private Line(Branch branch, Line parent, SimTime at) {
        this.branch = branch;
        this.journal = new ArrayList<>(
                parent.journal.stream().filter(e -> !e.time().isAfter(at)).toList());
        this.kept = new TreeMap<>(parent.kept.headMap(at, true));
        this.shown = at;
        rewind(at);
    }

    Line fork(Branch next, SimTime at) {
        return new Line(next, this, at);
    }

    Branch branch() {
        return branch;
    }

    List<Entry> journal() {
        return List.copyOf(journal);
    }

    /// How far this branch has been looked at.
    SimTime shown() {
        return shown;
    }

    Checkpoint at(SimTime time) {
        goTo(time);
        if (time.isAfter(shown)) {
            shown = time;
        }
        return engine.checkpoint();
    }

    Outcome give(SimTime time, Command command) {
        goTo(time);
        Checkpoint before = engine.checkpoint();
        Outcome outcome = engine.execute(command);
        if (outcome instanceof Outcome.Done) {
            journal.add(new Entry(time, command));
            given = journal.size();
            keep();
            if (time.isAfter(shown)) {
                shown = time;
            }
        } else {
            engine = Engine.at(before);
        }
        return outcome;
    }

    /// Takes the last command back; what was seen after it is forgotten.
    Optional<Entry> takeBack() {
        if (journal.isEmpty()) {
            return Optional.empty();
        }
        Entry last = journal.removeLast();
        forgetFrom(last.time());
        return Optional.of(last);
    }

    /// Forgets everything simulated at or after a moment.
    void forgetFrom(SimTime time) {
        kept.tailMap(time, true)
                .values()
                .removeIf(
                        k -> k.given() > journal.size() || k.checkpoint().time().isAfter(time));
        shown = time;
        rewind(time);
    }

    /// The moment of the first thing written down after `time`, simulating ahead to `limit` at most.
    Optional<SimTime> nextOccurrence(SimTime time, SimTime limit) {
        goTo(time);
        int before = engine.occurrences();
        Optional<SimTime> next = nextMoment();
        while (next.filter(moment -> !moment.isAfter(limit)).isPresent()) {
            goTo(next.get());
            if (engine.occurrences() > before) {
                return next;
            }
            next = nextMoment();
        }
        return Optional.empty();
    }

    private Optional<SimTime> nextMoment() {
        Optional<SimTime> event = engine.nextEvent();
        Optional<SimTime> command =
                given < journal.size() ? Optional.of(journal.get(given).time()) : Optional.empty();
        if (event.isPresent() && command.isPresent()) {
            return event.get().isBefore(command.get()) ? event : command;
        }
        return event.or(() -> command);
    }

    /// Brings the engine to the end of a moment: every event and every command up to and including it.
    private void goTo(SimTime time) {
        if (engine.now().isAfter(time)) {
            rewind(time);
        }
        while (given < journal.size() && !journal.get(given).time().isAfter(time)) {
            Entry entry = journal.get(given);
            run(entry.time());
            engine.execute(entry.command());
            given++;
        }
        run(time);
    }

    private void rewind(SimTime time) {
        Kept nearest = kept.floorEntry(time).getValue();
        engine = Engine.at(nearest.checkpoint());
        given = nearest.given();
        eventsSinceKept = 0;
    }

    private void run(SimTime end) {
        while (engine.nextEvent().filter(moment -> !moment.isAfter(end)).isPresent()) {
            engine.step();
            if (++eventsSinceKept >= spacing()) {
                keep();
            }
        }
        engine.runUntil(end);
    }

    private int spacing() {
        return Math.max(EVENTS_BETWEEN, engine.objects() / OBJECTS_PER_EVENT);
    }

    private void keep() {
        Checkpoint checkpoint = engine.checkpoint();
        kept.put(checkpoint.time(), new Kept(checkpoint, given));
        eventsSinceKept = 0;
    }
}
