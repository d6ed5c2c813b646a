package naru.stage.containers.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import naru.simulation.image.Digest;
import naru.simulation.kernel.SimTime;
import naru.simulation.pipeline.Change;
import naru.simulation.pipeline.Entry;
import naru.simulation.pipeline.Load;
import naru.simulation.pipeline.Manner;
import naru.simulation.pipeline.PipelineWorld;
import naru.simulation.pipeline.Place;
import naru.simulation.pipeline.Restore;
import naru.simulation.pipeline.Running;
import naru.simulation.pipeline.Stop;
import naru.simulation.pipeline.Tally;
import naru.simulation.pipeline.Way;

/// Reads off a world how one way is drawn.
final class WayReading {

    /// How long what was given back lies beside the developers.
    private static final Duration FRESH = Duration.ofHours(4);

    private static final int MOST_RETURNED = 3;

    private final PipelineWorld world;
    private final Way way;

    WayReading(PipelineWorld world, Manner manner) {
        this.world = world;
        way = world.way(manner);
    }

    WayFace face() {
        Tally tally = Tally.of(world, way.manner());
        return new WayFace(
                way.manner(),
                Spot.on(way.manner()).stream().map(this::station).toList(),
                chips(),
                health(),
                way.current().digest(),
                way.current().tested(),
                way.former().map(Running::digest),
                next(),
                tally,
                tally.tenthsADay(world.time()));
    }

    private Optional<Digest> next() {
        return way.loads().stream()
                .filter(load -> load.stop().crew() == Stop.Crew.CD)
                .findFirst()
                .flatMap(Load::built);
    }

    private StationFace station(Spot spot) {
        Optional<Load> busy = way.loads().stream()
                .filter(load -> Spot.of(load.stop()) == spot && load.until().isPresent())
                .min(Comparator.comparing(load -> load.until().orElseThrow()));
        Optional<Digest> holds = switch (spot) {
            case RETURNED -> Optional.empty();
            case BUILD, CHECK -> busy.flatMap(Load::built);
            case BETWEEN -> Optional.empty();
            case TRIAL -> busy.flatMap(Load::built).or(() -> way.tried().map(Running::digest));
            case PRODUCTION -> Optional.of(way.current().digest());
        };
        return new StationFace(way.manner(), spot, place(spot), holds, busy.map(this::work));
    }

    private Optional<Place> place(Spot spot) {
        boolean byHand = way.manner() == Manner.BY_HAND;
        return switch (spot) {
            case RETURNED, CHECK, BETWEEN -> Optional.empty();
            case BUILD -> byHand ? Optional.of(Place.LAPTOP) : Optional.empty();
            case TRIAL -> byHand ? Optional.of(Place.TEST_SERVER) : way.tried().map(Running::place);
            case PRODUCTION -> Optional.of(byHand ? way.server() : way.current().place());
        };
    }

    private StationFace.Work work(Load load) {
        SimTime until = load.until().orElseThrow();
        return new StationFace.Work(load.stop(), part(load.since(), until), until.since(world.time()));
    }

    private double part(SimTime since, SimTime until) {
        double whole = until.since(since).toNanos();
        return whole > 0 ? world.time().since(since).toNanos() / whole : 1;
    }

    private List<ChipFace> chips() {
        List<ChipFace> chips = new ArrayList<>();
        for (int number : returned()) {
            chips.add(chip(number, Optional.empty(), Spot.RETURNED));
        }
        for (Load load : way.loads()) {
            load.brings().forEach(number -> chips.add(chip(number, load.built(), Spot.of(load.stop()))));
        }
        List<Integer> fresh = new ArrayList<>(way.current().source());
        way.former().ifPresent(former -> fresh.removeAll(former.source()));
        fresh.forEach(number -> chips.add(chip(number, Optional.of(way.current().digest()), Spot.PRODUCTION)));
        return chips;
    }

    private ChipFace chip(int number, Optional<Digest> built, Spot spot) {
        Change change = world.change(number);
        return new ChipFace(way.manner(), number, change.kind(), built, spot);
    }

    /// What was given back of late, the last of it first.
    private List<Integer> returned() {
        return way.log().reversed().stream()
                .filter(each -> each.what() == Entry.What.STOPPED || each.what() == Entry.What.RETURNED)
                .filter(each -> world.time().since(each.time()).compareTo(FRESH) < 0)
                .flatMap(each -> each.changes().stream())
                .limit(MOST_RETURNED)
                .toList();
    }

    private WayFace.Health health() {
        if (way.restore().isPresent()) {
            Restore restore = way.restore().get();
            return new WayFace.Health.Restoring(
                    part(restore.since(), restore.until()), restore.until().since(world.time()));
        }
        Optional<SimTime> since = way.noticed().map(notice -> lastFailure());
        return since.<WayFace.Health>map(
                        moment -> new WayFace.Health.Failing(world.time().since(moment)))
                .orElseGet(WayFace.Health.Well::new);
    }

    private SimTime lastFailure() {
        return way.log().reversed().stream()
                .filter(each -> each.what() == Entry.What.FAILING)
                .map(Entry::time)
                .findFirst()
                .orElse(world.time());
    }
}
