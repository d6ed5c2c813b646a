package naru.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Occurrence;
import naru.simulation.kernel.Branch;
import naru.simulation.kernel.SimTime;

/// Everything that happens in a scenario under the commands given: any moment of it, in any order, and every branch it
/// has taken.
///
/// The future is simulated when it is asked for. A command given before the furthest moment yet looked at begins a new
/// branch, and the old one stays. Not safe for use by several threads at once.
public final class History {

    private final Scenario scenario;
    private final List<Line> lines = new ArrayList<>();
    private Line current;
    private final Deque<Line.Entry> undone = new ArrayDeque<>();

    private History(Scenario scenario) {
        this.scenario = scenario;
        this.current = new Line(new Branch(0, Optional.empty(), SimTime.ZERO), Engine.start(scenario));
        lines.add(current);
    }

    /// @throws IllegalArgumentException if two objects of the scenario have one name
    public static History begin(Scenario scenario) {
        long distinct = scenario.objects().stream()
                .map(object -> object.key())
                .distinct()
                .count();
        if (distinct != scenario.objects().size()) {
            throw new IllegalArgumentException("two objects of one name");
        }
        return new History(scenario);
    }

    public Scenario scenario() {
        return scenario;
    }

    public Branch branch() {
        return current.branch();
    }

    /// In the order in which they were begun.
    public List<Branch> branches() {
        return lines.stream().map(Line::branch).toList();
    }

    /// @throws IndexOutOfBoundsException if there is no such branch
    public void switchTo(int branchId) {
        current = lines.get(branchId);
        undone.clear();
    }

    /// The world at a moment of the current branch, after everything that happens at that moment.
    public Snapshot at(SimTime time) {
        return new Snapshot(current.at(time));
    }

    /// How far the current branch has been looked at.
    public SimTime explored() {
        return current.shown();
    }

    /// Gives a command at a moment of the current branch, in a branch of its own if that moment is past. A refused
    /// command leaves no trace.
    public Outcome apply(SimTime time, Command command) {
        boolean past = time.isBefore(current.shown());
        Line line = past ? current.fork(nextBranch(time), time) : current;
        Outcome outcome = line.give(time, command);
        if (outcome instanceof Outcome.Done) {
            undone.clear();
            if (past) {
                lines.add(line);
                current = line;
            }
        }
        return outcome;
    }

    private Branch nextBranch(SimTime at) {
        return new Branch(lines.size(), Optional.of(current.branch().id()), at);
    }

    public boolean canUndo() {
        return !current.journal().isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /// Takes the last command of the current branch back.
    ///
    /// @return the moment it had been given at; the world is as it was then, without it
    public Optional<SimTime> undo() {
        Optional<Line.Entry> last = current.takeBack();
        last.ifPresent(undone::push);
        return last.map(Line.Entry::time);
    }

    /// Gives the command taken back last again, at the same moment.
    public Optional<SimTime> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Line.Entry entry = undone.pop();
        current.forgetFrom(entry.time());
        current.give(entry.time(), entry.command());
        return Optional.of(entry.time());
    }

    /// The commands of the current branch, in order, those it shares with its parent among them.
    public List<Command.Timed> journal() {
        return current.journal().stream()
                .map(entry -> new Command.Timed(entry.time().since(SimTime.ZERO), entry.command()))
                .toList();
    }

    /// When something next happens after `time`, if anything does up to `limit`. Looking ahead like this does not
    /// count as having looked at that moment.
    public Optional<SimTime> nextOccurrence(SimTime time, SimTime limit) {
        return current.nextOccurrence(time, limit);
    }

    /// When something last happened before `time`.
    public Optional<SimTime> previousOccurrence(SimTime time) {
        Snapshot snapshot = at(time);
        Optional<Map.Entry<Long, Occurrence>> last = snapshot.occurrences().last();
        while (last.isPresent() && !last.get().getValue().time().isBefore(time)) {
            last = snapshot.occurrences().floor(last.get().getKey() - 1);
        }
        return last.map(entry -> entry.getValue().time());
    }
}
