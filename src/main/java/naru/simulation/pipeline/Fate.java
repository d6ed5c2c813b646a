package naru.simulation.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.kernel.SimTime;

/// What became of one change on one way.
///
/// @param stopped how long after its commit tests found it wanting, if they did
/// @param companions how many sound changes had been built together with it when they did
/// @param deployed how long after its commit it first ran in production, if it did
/// @param failing for how long production failed because of it; empty: it did not
/// @param settled when it had come to stay, or was given back; empty: it is still on its way
public record Fate(
        Optional<Duration> stopped,
        int companions,
        Optional<Duration> deployed,
        Optional<Duration> failing,
        Optional<SimTime> settled) {

    /// @param number of a commit there was
    public static Fate of(PipelineWorld world, Manner manner, int number) {
        Way way = world.way(manner);
        SimTime committed = world.change(number).committed();
        List<Entry> about = way.log().stream()
                .filter(each -> each.changes().contains(number))
                .toList();
        Optional<SimTime> stopped = first(about, Entry.What.STOPPED);
        Optional<SimTime> failing = first(about, Entry.What.FAILING);
        Optional<SimTime> back = failing.map(since -> way.log().stream()
                .filter(each -> each.what() == Entry.What.ROLLED_BACK)
                .map(Entry::time)
                .filter(since::isBefore)
                .findFirst()
                .orElse(world.time()));
        Optional<SimTime> given = stopped.or(() -> first(about, Entry.What.RETURNED));
        boolean stays = way.current().source().contains(number)
                && way.noticed().isEmpty()
                && way.restore().isEmpty();
        return new Fate(
                stopped.map(moment -> moment.since(committed)),
                companions(about),
                first(about, Entry.What.DEPLOYED).map(moment -> moment.since(committed)),
                failing.flatMap(since -> back.map(until -> until.since(since))),
                given.or(() -> stays ? last(about, Entry.What.DEPLOYED) : Optional.empty()));
    }

    private static Optional<SimTime> first(List<Entry> about, Entry.What what) {
        return of(about, what).map(Entry::time).findFirst();
    }

    private static Optional<SimTime> last(List<Entry> about, Entry.What what) {
        return first(about.reversed(), what);
    }

    private static int companions(List<Entry> about) {
        Optional<Entry> stopped = of(about, Entry.What.STOPPED).findFirst();
        Optional<Entry> built = of(about, Entry.What.BUILT).reduce((one, other) -> other);
        return stopped.isEmpty() || built.isEmpty()
                ? 0
                : built.get().changes().size() - stopped.get().changes().size();
    }

    private static Stream<Entry> of(List<Entry> about, Entry.What what) {
        return about.stream().filter(each -> each.what() == what);
    }
}
