package naru.simulation.portability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.image.Layer;
import naru.simulation.image.LayerStore;
import naru.simulation.kernel.Dynamics;
import naru.simulation.kernel.SimTime;

/// How the world of the four places goes: what is carried arrives after its time, and is started; nothing else happens
/// by itself.
public final class PortabilityDynamics implements Dynamics<PortabilityWorld, PortabilityCommand> {

    /// On the laptop the shop runs already, both ways.
    @Override
    public PortabilityWorld begin() {
        Release first = Builder.build(1, List.of(Architecture.AMD64));
        PortabilityWorld found = new PortabilityWorld(SimTime.ZERO, first, Places.all(), List.of(), List.of());
        return atHome(found, first);
    }

    @Override
    public SimTime time(PortabilityWorld world) {
        return world.time();
    }

    @Override
    public long happened(PortabilityWorld world) {
        return world.happenings().size();
    }

    @Override
    public PortabilityWorld advance(PortabilityWorld world, SimTime to) {
        PortabilityWorld now = world;
        for (Optional<Journey> next = next(now, to); next.isPresent(); next = next(now, to)) {
            now = arrive(now, next.get());
        }
        return at(now, to);
    }

    /// Of two that end at once, the one begun first.
    private static Optional<Journey> next(PortabilityWorld world, SimTime to) {
        return world.journeys().stream()
                .filter(journey -> !journey.ends().isAfter(to))
                .min(Comparator.comparing(Journey::ends));
    }

    private static PortabilityWorld arrive(PortabilityWorld world, Journey journey) {
        Place before = world.place(journey.to());
        Place after = journey.way() == Way.FILE
                ? before.withFile(journey.release().file())
                : before.withImage(journey.release());
        Stay stay = journey.way() == Way.FILE
                ? after.file().orElseThrow()
                : after.container().orElseThrow().stay();
        return new PortabilityWorld(
                journey.ends(),
                world.release(),
                replaced(world.places(), after),
                world.journeys().stream().filter(each -> !each.equals(journey)).toList(),
                and(
                        world.happenings(),
                        new Happening.Arrived(
                                journey.ends(),
                                journey.way(),
                                journey.to(),
                                journey.mib(),
                                journey.takes(),
                                stay.start())));
    }

    @Override
    public Optional<PortabilityWorld> apply(PortabilityWorld world, PortabilityCommand command) {
        return switch (command) {
            case PortabilityCommand.Carry(Way way, Site to) -> carry(world, way, to);
            case PortabilityCommand.CarryBoth(Site to) ->
                carry(world, Way.FILE, to).flatMap(begun -> carry(begun, Way.IMAGE, to));
            case PortabilityCommand.InstallMissing(Site at) ->
                world.place(at).remedy().map(library -> install(world, world.place(at), library));
            case PortabilityCommand.Change() ->
                Optional.of(build(world, world.release().number() + 1, processors(world)));
            case PortabilityCommand.BuildForBoth() ->
                processors(world).size() > 1
                        ? Optional.empty()
                        : Optional.of(build(world, world.release().number(), Arrays.asList(Architecture.values())));
        };
    }

    /// Refused to where it comes from, and while the same is on its way already.
    private static Optional<PortabilityWorld> carry(PortabilityWorld world, Way way, Site to) {
        if (to == Site.LAPTOP || world.journey(way, to).isPresent()) {
            return Optional.empty();
        }
        Journey journey = Journey.begin(way, world.place(to), world.release(), world.time());
        return Optional.of(new PortabilityWorld(
                world.time(),
                world.release(),
                world.places(),
                and(world.journeys(), journey),
                and(world.happenings(), new Happening.Left(world.time(), way, to))));
    }

    private static PortabilityWorld install(PortabilityWorld world, Place before, Library library) {
        Place after = before.withLibrary(library);
        Happening installed = new Happening.Installed(
                world.time(),
                before.site(),
                library,
                Optional.ofNullable(before.installed().libraries().get(library.name())),
                after.file().orElseThrow().start(),
                after.neighbour().map(Stay::start));
        return new PortabilityWorld(
                world.time(),
                world.release(),
                replaced(world.places(), after),
                world.journeys(),
                and(world.happenings(), installed));
    }

    private static List<Architecture> processors(PortabilityWorld world) {
        return List.copyOf(world.release().images().keySet());
    }

    private static PortabilityWorld build(PortabilityWorld world, int number, List<Architecture> processors) {
        Release built = Builder.build(number, processors);
        LayerStore had = world.place(Site.LAPTOP).layers();
        List<Layer> made = built.images().values().stream()
                .flatMap(packed -> had.missing(packed.image()).stream())
                .toList();
        PortabilityWorld home = atHome(world, built);
        return new PortabilityWorld(
                home.time(),
                built,
                home.places(),
                home.journeys(),
                and(home.happenings(), new Happening.Built(world.time(), number, processors, built.digest(), made)));
    }

    /// Where it was built it runs at once.
    private static PortabilityWorld atHome(PortabilityWorld world, Release built) {
        Place laptop = world.place(Site.LAPTOP).withBuilt(built);
        return new PortabilityWorld(
                world.time(), built, replaced(world.places(), laptop), world.journeys(), world.happenings());
    }

    private static PortabilityWorld at(PortabilityWorld world, SimTime time) {
        return new PortabilityWorld(time, world.release(), world.places(), world.journeys(), world.happenings());
    }

    private static List<Place> replaced(List<Place> places, Place next) {
        return places.stream()
                .map(place -> place.site() == next.site() ? next : place)
                .toList();
    }

    private static <T> List<T> and(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
