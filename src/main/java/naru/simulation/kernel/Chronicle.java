package naru.simulation.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Everything that happens in a small world under the commands given: any moment of it, in any order, and every branch
/// it has taken.
///
/// It may begin with a script, whose commands happen when their time comes. A command given before the furthest moment
/// yet looked at, or before the end of the script, begins a new branch without what lay ahead; the old one stays.
/// Not safe for use by several threads at once.
public final class Chronicle<W, C> {

    private final Dynamics<W, C> dynamics;
    private final List<Timed<C>> script;
    private final SimTime scriptEnd;
    private final List<Strand<W, C>> strands = new ArrayList<>();
    private final Deque<Timed<C>> undone = new ArrayDeque<>();
    private Strand<W, C> current;

    private Chronicle(Dynamics<W, C> dynamics, List<Timed<C>> script, SimTime scriptEnd) {
        this.dynamics = dynamics;
        this.script = script;
        this.scriptEnd = scriptEnd;
        current = Strand.first(dynamics, script, scriptEnd);
        strands.add(current);
    }

    public static <W, C> Chronicle<W, C> begin(Dynamics<W, C> dynamics) {
        return begin(dynamics, List.of());
    }

    /// @param script what will be commanded by itself; in any order, those of one moment in the order given
    public static <W, C> Chronicle<W, C> begin(Dynamics<W, C> dynamics, List<Timed<C>> script) {
        SimTime last =
                script.stream().map(Timed::at).max(Comparator.naturalOrder()).orElse(SimTime.ZERO);
        return begin(dynamics, script, last);
    }

    /// @param end until when the script tells what happens, though it may command nothing more
    public static <W, C> Chronicle<W, C> begin(Dynamics<W, C> dynamics, List<Timed<C>> script, SimTime end) {
        return new Chronicle<>(
                dynamics,
                script.stream().sorted(Comparator.comparing(Timed::at)).toList(),
                end);
    }

    /// The same from the beginning, without anything that was done since.
    public Chronicle<W, C> anew() {
        return new Chronicle<>(dynamics, script, scriptEnd);
    }

    public Branch branch() {
        return current.branch();
    }

    /// In the order in which they were begun.
    public List<Branch> branches() {
        return strands.stream().map(Strand::branch).toList();
    }

    /// @throws IndexOutOfBoundsException if there is no such branch
    public void switchTo(int branchId) {
        current = strands.get(branchId);
        undone.clear();
    }

    /// The world at a moment of the current branch, after everything that happens at that moment.
    public W at(SimTime time) {
        return current.at(time);
    }

    /// How far the current branch has been looked at.
    public SimTime explored() {
        return current.shown();
    }

    /// Where the current branch left the script before its end; empty: it follows it.
    public Optional<SimTime> leftScript() {
        return current.leftScript();
    }

    /// Gives a command at a moment of the current branch. A refused command leaves no trace.
    ///
    /// @return whether it was not refused
    public boolean apply(SimTime time, C command) {
        boolean inTheMidst = time.isBefore(current.shown()) || current.followsScript(time);
        Strand<W, C> strand = inTheMidst ? current.fork(nextBranch(time), time) : current;
        boolean done = strand.give(new Timed<>(time, command));
        if (done) {
            undone.clear();
            if (inTheMidst) {
                strands.add(strand);
                current = strand;
            }
        }
        return done;
    }

    private Branch nextBranch(SimTime at) {
        return new Branch(strands.size(), Optional.of(current.branch().id()), at);
    }

    public boolean canUndo() {
        return current.canTakeBack();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /// Takes the last command of the current branch back; the script's stay.
    ///
    /// @return the moment it had been given at; the world is as it was then, without it
    public Optional<SimTime> undo() {
        Optional<Timed<C>> last = current.takeBack();
        last.ifPresent(undone::push);
        return last.map(Timed::at);
    }

    /// Gives the command taken back last again, at the same moment.
    public Optional<SimTime> redo() {
        Optional<Timed<C>> next = Optional.ofNullable(undone.poll());
        next.ifPresent(timed -> {
            current.forgetFrom(timed.at());
            current.give(timed);
        });
        return next.map(Timed::at);
    }

    /// The commands of the current branch, by time: those it shares with its parent among them, and those of the
    /// script that are still to come.
    public List<Timed<C>> journal() {
        return current.journal();
    }

    /// When something next happens after `time`, to a tenth of a second, if anything does up to `limit`. Looking
    /// ahead like this does not count as having looked at that moment.
    public Optional<SimTime> nextOccurrence(SimTime time, SimTime limit) {
        return current.nextOccurrence(time, limit);
    }

    /// When something last happened before `time`, to a tenth of a second.
    public Optional<SimTime> previousOccurrence(SimTime time) {
        return current.previousOccurrence(time);
    }
}
