package naru.simulation.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.image.Digest;
import naru.simulation.kernel.SimTime;

/// What happens next on a way, by who has time and what is found where. Knows the changes, which the ways share.
final class WayRules {

    /// Until people or monitoring notice that production fails: the same on both ways.
    static final Duration NOTICE = Duration.ofMinutes(10);

    private final List<Change> changes;
    private final SimTime now;

    WayRules(List<Change> changes, SimTime now) {
        this.changes = changes;
        this.now = now;
    }

    /// When something happens by itself.
    static Optional<SimTime> next(Way way) {
        return Stream.of(
                        way.loads().stream().flatMap(load -> load.until().stream()),
                        way.noticed().stream(),
                        way.restore().map(Restore::until).stream())
                .flatMap(each -> each)
                .min(SimTime::compareTo);
    }

    /// Everything that is due now, and what can begin because of it.
    Way step(Way before) {
        Way way = before;
        if (way.noticed().filter(this::isDue).isPresent()) {
            way = restoring(way);
        }
        if (way.restore().map(Restore::until).filter(this::isDue).isPresent()) {
            way = restored(way);
        }
        for (Load load : way.loads()) {
            // A roll-back may have sent it back to the beginning.
            if (load.isDue(now) && way.loads().contains(load)) {
                way = done(way, load);
            }
        }
        return begun(way);
    }

    Way committed(Way way, int change) {
        Stop first = way.manner() == Manner.BY_HAND ? Stop.WRITING : Stop.QUEUED;
        List<Load> loads = new ArrayList<>(way.loads());
        Load load = Load.waiting(List.of(change), first, now).at(first, now);
        loads.add(
                way.manner() == Manner.BY_HAND
                        ? load.built(Artifacts.builtOn(Place.LAPTOP, joined(way.trunk(), load.brings())))
                        : load);
        return begun(way.withLoads(loads).noting(now, Entry.What.COMMITTED, List.of(change)));
    }

    /// Begins to bring back the last release before this that does not fail. Whoever was bringing another lays it
    /// aside.
    Way restoring(Way way) {
        Running target = way.past().reversed().stream()
                .skip(1)
                .filter(each -> failing(each).isEmpty())
                .findFirst()
                .orElseThrow();
        Restore restore = new Restore(target, now, now.plus(way.manner().restoring()));
        return way.withLoads(way.loads().stream().map(this::laidAside).toList())
                .withTrouble(Optional.empty(), Optional.of(restore))
                .noting(now, Entry.What.RESTORING, target.source());
    }

    private Load laidAside(Load load) {
        return switch (load.stop().crew()) {
            case OPERATORS -> load.at(Stop.HANDED_OVER, now);
            case CD -> load.at(Stop.STORED, now);
            case CI, NOBODY -> load;
        };
    }

    private Way done(Way way, Load load) {
        return switch (load.stop()) {
            case WRITING ->
                way.replacing(load, load.at(Stop.HANDED_OVER, now)).noting(now, Entry.What.HANDED_OVER, load.brings());
            case TRYING, CHECKING -> tested(way, load);
            case BUILDING_FOR_TEST -> way.replacing(load, load.at(Stop.TRYING, now));
            case AWAITING_WINDOW -> {
                Digest anew = Artifacts.builtOn(way.server(), load.source());
                yield way.replacing(
                        load, load.at(Stop.BUILDING_FOR_PRODUCTION, now).built(anew));
            }
            case BUILDING_FOR_PRODUCTION -> way.replacing(load, load.at(Stop.INSTALLING, now));
            case BUILDING ->
                way.replacing(load, load.at(Stop.CHECKING, now)).noting(now, Entry.What.BUILT, load.brings());
            case PUSHING ->
                way.replacing(load, load.at(Stop.STORED, now)).noting(now, Entry.What.STORED, load.brings());
            case STAGING ->
                way.replacing(load, load.at(Stop.ROLLING_OUT, now))
                        .withTried(running(load, load.built(), place(way, load.source(), false)));
            case INSTALLING, ROLLING_OUT -> deployed(way, load);
            case HANDED_OVER, QUEUED, STORED -> way;
        };
    }

    /// By hand, operations try on the test server what they have built there; CI runs its tests on the image.
    private Way tested(Way way, Load load) {
        Place place = way.manner() == Manner.BY_HAND
                ? Place.TEST_SERVER
                : new Place(Place.LAPTOP.compiler(), libraryOf(load.source()), true, false);
        List<Integer> bad = failing(load.brings(), place);
        if (!bad.isEmpty()) {
            List<Load> loads = new ArrayList<>();
            load.brings().stream()
                    .filter(change -> !bad.contains(change))
                    .forEach(change -> loads.add(Load.waiting(List.of(change), Stop.HANDED_OVER, now)));
            loads.addAll(way.without(load).loads());
            return way.withLoads(loads).noting(now, Entry.What.STOPPED, bad);
        }
        if (way.manner() == Manner.BY_HAND) {
            Load waiting = load.at(Stop.AWAITING_WINDOW, now).until(WorkingDay.window(now));
            return way.replacing(load, waiting).withTried(running(load, load.built(), place));
        }
        return way.replacing(load, load.at(Stop.PUSHING, now)).withTrunk(load.source());
    }

    private Way deployed(Way way, Load load) {
        Place place = place(way, load.source(), true);
        Running running = running(load, way.tried().map(Running::digest), place);
        List<Running> past = new ArrayList<>(way.past());
        past.add(running);
        Way after = way.without(load).withPast(past).noting(now, Entry.What.DEPLOYED, load.brings());
        if (way.manner() == Manner.BY_HAND) {
            after = after.withTrunk(load.source());
        }
        List<Integer> bad = failing(running);
        boolean known = failing(way.current()).isEmpty();
        return bad.isEmpty() || !known
                ? after
                : after.withTrouble(Optional.of(now.plus(NOTICE)), after.restore())
                        .noting(now, Entry.What.FAILING, bad);
    }

    /// The former release runs again. What failed, or was unwanted, goes back to those who wrote it; all else that
    /// had been built with it begins its way again.
    private Way restored(Way way) {
        Running target = way.restore().orElseThrow().target();
        List<Integer> gone = new ArrayList<>(way.current().source());
        gone.removeAll(target.source());
        List<Integer> failing = failing(way.current());
        List<Integer> returned = failing.isEmpty() ? gone : failing;
        List<Integer> trunk = new ArrayList<>(way.trunk());
        trunk.removeAll(gone);

        Stop first = way.manner() == Manner.BY_HAND ? Stop.HANDED_OVER : Stop.QUEUED;
        List<Load> loads = new ArrayList<>();
        gone.stream()
                .filter(change -> !returned.contains(change))
                .forEach(change -> loads.add(Load.waiting(List.of(change), first, now)));
        for (Load load : way.loads()) {
            if (load.source().stream().anyMatch(gone::contains)) {
                trunk.removeAll(load.brings());
                loads.add(Load.waiting(load.brings(), first, now));
            } else {
                loads.add(load);
            }
        }
        List<Running> past = way.past().subList(0, way.past().lastIndexOf(target) + 1);
        boolean lacked = failing.stream().anyMatch(each -> change(each).kind() == Change.Kind.LIBRARY);
        return way.withLoads(loads)
                .withTrunk(trunk)
                .withPast(past)
                .withTrouble(Optional.empty(), Optional.empty())
                // While they are at it, operations install what was missing.
                .withLibrary(lacked ? Place.NEW_LIBRARY : way.library())
                .noting(now, Entry.What.ROLLED_BACK, target.source())
                .noting(now, Entry.What.RETURNED, returned);
    }

    /// Whoever has time takes what waits.
    private Way begun(Way way) {
        return way.manner() == Manner.BY_HAND ? taken(way) : promoted(checked(way));
    }

    /// Operations take everything that was handed over, as one release.
    private Way taken(Way way) {
        List<Load> waiting = way.at(Stop.HANDED_OVER);
        if (waiting.isEmpty()
                || way.isBusy(Stop.Crew.OPERATORS)
                || way.restore().isPresent()) {
            return way;
        }
        List<Integer> brings = waiting.stream()
                .flatMap(load -> load.brings().stream())
                .sorted()
                .toList();
        List<Integer> source = joined(way.trunk(), brings);
        Load release = new Load(brings, source, Optional.empty(), Stop.BUILDING_FOR_TEST, now, Optional.empty())
                .at(Stop.BUILDING_FOR_TEST, now)
                .of(source, Artifacts.builtOn(Place.TEST_SERVER, source));
        List<Load> loads = new ArrayList<>(way.loads());
        loads.removeAll(waiting);
        loads.add(release);
        return way.withLoads(loads).noting(now, Entry.What.BUILT, brings);
    }

    /// CI takes the change that has waited longest, on top of all that passed before it.
    private Way checked(Way way) {
        List<Load> waiting = way.at(Stop.QUEUED);
        if (waiting.isEmpty() || way.isBusy(Stop.Crew.CI)) {
            return way;
        }
        Load first = waiting.getFirst();
        List<Integer> source = joined(way.trunk(), first.brings());
        Digest digest = Artifacts.image(source, libraryOf(source)).digest();
        return way.replacing(first, first.at(Stop.BUILDING, now).of(source, digest));
    }

    /// CD takes the image that has been in the registry longest.
    private Way promoted(Way way) {
        List<Load> waiting = way.at(Stop.STORED);
        if (waiting.isEmpty() || way.isBusy(Stop.Crew.CD) || way.restore().isPresent()) {
            return way;
        }
        return way.replacing(waiting.getFirst(), waiting.getFirst().at(Stop.STAGING, now));
    }

    /// Where a release runs: an image brings its library, a server has its own.
    private Place place(Way way, List<Integer> source, boolean production) {
        return way.manner() == Manner.BY_HAND
                ? way.server()
                : new Place(Place.LAPTOP.compiler(), libraryOf(source), false, production);
    }

    private int libraryOf(List<Integer> source) {
        return source.stream().anyMatch(each -> change(each).kind() == Change.Kind.LIBRARY)
                ? Place.NEW_LIBRARY
                : Place.OLD_LIBRARY;
    }

    private Running running(Load load, Optional<Digest> tested, Place place) {
        return new Running(load.source(), load.built().orElseThrow(), tested, place, now);
    }

    private List<Integer> failing(Running running) {
        return failing(running.source(), running.place());
    }

    private List<Integer> failing(List<Integer> source, Place place) {
        return source.stream().filter(each -> change(each).failsIn(place)).toList();
    }

    private Change change(int number) {
        return changes.get(number - 1);
    }

    private boolean isDue(SimTime moment) {
        return !moment.isAfter(now);
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
