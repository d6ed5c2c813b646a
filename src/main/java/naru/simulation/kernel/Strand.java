package naru.simulation.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One branch of a chronicle: what is commanded when, and the worlds kept on the way.
///
/// A world is always reached by the same stops (each command's moment, every few seconds after it, and ever fewer the
/// longer nothing is commanded), so that it does not depend on what was looked at before, even where two steps of a
/// world round otherwise than one.
final class Strand<W, C> {

    private static final long SECOND = 1_000_000_000L;

    /// How finely it is told when something happened.
    private static final long STEP = 100_000_000L;

    private final Dynamics<W, C> dynamics;
    private final Branch branch;
    private final List<Timed<C>> journal;

    /// How many commands of the journal, its first, are the script's.
    private final int scripted;

    private final SimTime scriptEnd;

    private final Optional<SimTime> leftScript;

    /// The world after everything that happens at a stop.
    private final TreeMap<SimTime, W> kept;

    /// The last moment asked for: who goes on from it in short stretches need not come from a stop each time.
    private Optional<Map.Entry<SimTime, W>> last = Optional.empty();

    private SimTime shown = SimTime.ZERO;

    private Strand(
            Dynamics<W, C> dynamics,
            Branch branch,
            List<Timed<C>> journal,
            int scripted,
            SimTime scriptEnd,
            Optional<SimTime> leftScript,
            Map<SimTime, W> kept) {
        this.dynamics = dynamics;
        this.branch = branch;
        this.journal = new ArrayList<>(journal);
        this.scripted = scripted;
        this.scriptEnd = scriptEnd;
        this.leftScript = leftScript;
        this.kept = new TreeMap<>(kept);
    }

    static <W, C> Strand<W, C> first(Dynamics<W, C> dynamics, List<Timed<C>> script, SimTime scriptEnd) {
        Branch branch = new Branch(0, Optional.empty(), SimTime.ZERO);
        return new Strand<>(dynamics, branch, script, script.size(), scriptEnd, Optional.empty(), Map.of());
    }

    /// A new branch that shares everything up to `at` with this one, and follows a script no further.
    Strand<W, C> fork(Branch next, SimTime at) {
        List<Timed<C>> shared =
                journal.stream().filter(timed -> !timed.at().isAfter(at)).toList();
        Strand<W, C> fork = new Strand<>(
                dynamics,
                next,
                shared,
                Math.min(scripted, shared.size()),
                scriptEnd,
                followsScript(at) ? Optional.of(at) : leftScript,
                kept.headMap(at, true));
        fork.shown = at;
        return fork;
    }

    Branch branch() {
        return branch;
    }

    /// What was commanded, and what the script still has ahead.
    List<Timed<C>> journal() {
        return List.copyOf(journal);
    }

    /// How far this branch has been looked at.
    SimTime shown() {
        return shown;
    }

    /// Where this branch, or the one it comes from, left the script before its end.
    Optional<SimTime> leftScript() {
        return leftScript;
    }

    /// Whether the script still has something to tell after `time`.
    boolean followsScript(SimTime time) {
        return leftScript.isEmpty() && time.isBefore(scriptEnd);
    }

    W at(SimTime time) {
        if (time.isAfter(shown)) {
            shown = time;
        }
        return world(time);
    }

    /// @param timed not before any other command
    /// @return whether it was not refused
    boolean give(Timed<C> timed) {
        Optional<W> after = dynamics.apply(world(timed.at()), timed.command());
        after.ifPresent(world -> {
            journal.add(timed);
            last = Optional.empty();
            kept.tailMap(timed.at(), true).clear();
            kept.put(timed.at(), world);
            if (timed.at().isAfter(shown)) {
                shown = timed.at();
            }
        });
        return after.isPresent();
    }

    boolean canTakeBack() {
        return journal.size() > scripted;
    }

    /// Takes the last command that is not the script's back; what was seen after it is forgotten.
    Optional<Timed<C>> takeBack() {
        if (!canTakeBack()) {
            return Optional.empty();
        }
        Timed<C> last = journal.removeLast();
        forgetFrom(last.at());
        return Optional.of(last);
    }

    void forgetFrom(SimTime time) {
        kept.tailMap(time, true).clear();
        last = Optional.empty();
        shown = time;
    }

    /// The first moment after `time` by which something has been written down, looking ahead to `limit` at most.
    Optional<SimTime> nextOccurrence(SimTime time, SimTime limit) {
        long before = happened(time);
        SimTime from = time;
        while (from.isBefore(limit)) {
            SimTime stop = earlier(stopAfter(from), limit);
            if (happened(stop) > before) {
                return Optional.of(firstWithin(from, stop, before));
            }
            from = stop;
        }
        return Optional.empty();
    }

    /// Halves the way until one step is left, for what is written down is never taken back.
    private SimTime firstWithin(SimTime from, SimTime stop, long before) {
        long least = from.nanos() / STEP + 1;
        long most = (stop.nanos() - 1) / STEP + 1;
        while (least < most) {
            long middle = (least + most) / 2;
            if (happened(new SimTime(middle * STEP)) > before) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        return earlier(new SimTime(least * STEP), stop);
    }

    /// The last moment before `time` by which something had just been written down.
    Optional<SimTime> previousOccurrence(SimTime time) {
        long written = happened(stepBefore(time));
        SimTime to = time;
        while (to.isAfter(SimTime.ZERO)) {
            SimTime from = stopBefore(to);
            if (happened(from) < written) {
                return Optional.of(firstWithin(from, earlier(to, stepBefore(time)), written - 1));
            }
            to = from;
        }
        boolean atOnce = time.isAfter(SimTime.ZERO) && happened(SimTime.ZERO) > 0;
        return atOnce ? Optional.of(SimTime.ZERO) : Optional.empty();
    }

    private long happened(SimTime time) {
        return dynamics.happened(world(time));
    }

    private W world(SimTime time) {
        if (kept.isEmpty()) {
            stopped(dynamics.begin(), SimTime.ZERO);
        }
        Map.Entry<SimTime, W> nearest = nearest(time);
        SimTime reached = nearest.getKey();
        W world = nearest.getValue();
        SimTime next = stopAfter(reached);
        while (!next.isAfter(time)) {
            world = stopped(dynamics.advance(world, next), next);
            reached = next;
            next = stopAfter(reached);
        }
        W asked = reached.equals(time) ? world : dynamics.advance(world, time);
        last = Optional.of(Map.entry(time, asked));
        return asked;
    }

    private Map.Entry<SimTime, W> nearest(SimTime time) {
        Map.Entry<SimTime, W> stop = kept.floorEntry(time);
        return last.filter(asked -> !asked.getKey().isAfter(time))
                .filter(asked -> asked.getKey().isAfter(stop.getKey()))
                .orElse(stop);
    }

    /// Gives the commands of a stop, and keeps what comes of it.
    private W stopped(W arrived, SimTime stop) {
        W world = arrived;
        for (Timed<C> timed : journal) {
            if (timed.at().equals(stop)) {
                world = dynamics.apply(world, timed.command()).orElse(world);
            }
        }
        kept.put(stop, world);
        return world;
    }

    private SimTime stopAfter(SimTime time) {
        SimTime command = SimTime.ZERO;
        for (Timed<C> timed : journal) {
            if (timed.at().isAfter(time)) {
                return earlier(timed.at(), regularStopAfter(time, command));
            }
            command = timed.at();
        }
        return regularStopAfter(time, command);
    }

    /// What a command sets going is over after a while: a world of which nothing is asked for days needs few stops.
    private static SimTime regularStopAfter(SimTime time, SimTime command) {
        long idle = time.since(command).toSeconds();
        long between = (idle < 600 ? 5 : idle < 43_200 ? 60 : 3600) * SECOND;
        return new SimTime((time.nanos() / between + 1) * between);
    }

    /// @param time after the beginning
    private SimTime stopBefore(SimTime time) {
        world(time);
        return kept.lowerKey(time);
    }

    private static SimTime stepBefore(SimTime time) {
        return new SimTime(Math.max(0, (time.nanos() - 1) / STEP * STEP));
    }

    private static SimTime earlier(SimTime one, SimTime other) {
        return one.isBefore(other) ? one : other;
    }
}
