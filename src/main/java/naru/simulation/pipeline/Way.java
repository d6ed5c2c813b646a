package naru.simulation.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// One of the two ways at one moment.
///
/// @param loads what is on its way, those that came first before the others
/// @param trunk the numbers of the changes that the next build begins with
/// @param past what has run in production, the last of it runs now; what was rolled back is not in it
/// @param tried what ran in the test environment last
/// @param noticed when a failure in production will be noticed, if there is one that is not noticed yet
/// @param restore a roll-back that goes on
/// @param library the version on the production server
/// @param log all that happened, in order
public record Way(
        Manner manner,
        List<Load> loads,
        List<Integer> trunk,
        List<Running> past,
        Optional<Running> tried,
        Optional<SimTime> noticed,
        Optional<Restore> restore,
        int library,
        List<Entry> log) {

    public Way {
        loads = List.copyOf(loads);
        trunk = List.copyOf(trunk);
        past = List.copyOf(past);
        log = List.copyOf(log);
    }

    /// What runs in production.
    public Running current() {
        return past.getLast();
    }

    /// What ran before it.
    public Optional<Running> former() {
        return past.size() < 2 ? Optional.empty() : Optional.of(past.get(past.size() - 2));
    }

    /// The production server as it has become. Of images it needs nothing but a kernel.
    public Place server() {
        return Place.PRODUCTION_SERVER.withLibrary(library);
    }

    public List<Load> at(Stop stop) {
        return loads.stream().filter(load -> load.stop() == stop).toList();
    }

    boolean canRollBack() {
        return former().isPresent() && restore.isEmpty();
    }

    boolean isBusy(Stop.Crew crew) {
        return loads.stream().anyMatch(load -> load.stop().crew() == crew);
    }

    Way withLoads(List<Load> next) {
        return new Way(manner, next, trunk, past, tried, noticed, restore, library, log);
    }

    Way without(Load load) {
        return withLoads(loads.stream().filter(each -> each != load).toList());
    }

    Way replacing(Load load, Load by) {
        return withLoads(loads.stream().map(each -> each == load ? by : each).toList());
    }

    Way withTrunk(List<Integer> next) {
        return new Way(manner, loads, next, past, tried, noticed, restore, library, log);
    }

    Way withPast(List<Running> next) {
        return new Way(manner, loads, trunk, next, tried, noticed, restore, library, log);
    }

    Way withTried(Running next) {
        return new Way(manner, loads, trunk, past, Optional.of(next), noticed, restore, library, log);
    }

    Way withTrouble(Optional<SimTime> notice, Optional<Restore> begun) {
        return new Way(manner, loads, trunk, past, tried, notice, begun, library, log);
    }

    Way withLibrary(int version) {
        return new Way(manner, loads, trunk, past, tried, noticed, restore, version, log);
    }

    Way noting(SimTime now, Entry.What what, List<Integer> changes) {
        List<Entry> more = new ArrayList<>(log);
        more.add(new Entry(now, manner, what, changes));
        return new Way(manner, loads, trunk, past, tried, noticed, restore, library, more);
    }
}
