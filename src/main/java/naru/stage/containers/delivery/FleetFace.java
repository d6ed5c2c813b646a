package naru.stage.containers.delivery;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import naru.simulation.delivery.Activity;
import naru.simulation.delivery.Copy;
import naru.simulation.delivery.DeliveryWorld;
import naru.simulation.delivery.Fleet;
import naru.simulation.delivery.Host;
import naru.simulation.delivery.Packing;
import naru.simulation.delivery.Part;
import naru.simulation.delivery.Release;
import naru.simulation.delivery.Rollout;
import naru.simulation.delivery.Transfer;
import naru.simulation.image.Image;
import naru.simulation.image.Layer;
import naru.simulation.image.LayerStore;
import naru.simulation.kernel.SimTime;

/// Everything that is drawn of one fleet: a function of the world and nothing else.
///
/// @param release the number of the one that is wanted
/// @param registry the wanted image there, the lowest layer first
record FleetFace(
        Packing packing,
        int release,
        FleetStage stage,
        BuildFace build,
        List<LayerFace> registry,
        List<HostFace> hosts,
        MeterFace meter) {

    static FleetFace of(DeliveryWorld world, Packing packing) {
        Fleet fleet = world.fleet(packing);
        Image image = packing.image(world.release(world.wanted()), world.figures());
        return new FleetFace(
                packing,
                world.wanted(),
                FleetStage.of(fleet),
                build(world, fleet),
                layers(world, packing, image, fleet.registry(), pushed(fleet)),
                fleet.hosts().stream()
                        .map(host -> host(world, packing, image, host))
                        .toList(),
                meter(world, fleet));
    }

    private static Optional<Transfer> pushed(Fleet fleet) {
        return fleet.activity() instanceof Activity.Pushing(Transfer transfer)
                ? Optional.of(transfer)
                : Optional.empty();
    }

    private static HostFace host(DeliveryWorld world, Packing packing, Image image, Host host) {
        List<Integer> kept = world.releases().stream()
                .map(Release::number)
                .filter(number ->
                        host.kept().stream().anyMatch(each -> each.name().equals(Release.imageName(number))))
                .toList();
        return new HostFace(
                host.number(),
                layers(world, packing, image, host.store(), host.pull()),
                kept,
                host.copies().stream().map(copy -> copy(world, packing, copy)).toList());
    }

    private static CopyFace copy(DeliveryWorld world, Packing packing, Copy copy) {
        return new CopyFace(copy.number(), packing, copy.release(), copy.answers(world.time()));
    }

    private static List<LayerFace> layers(
            DeliveryWorld world, Packing packing, Image image, LayerStore here, Optional<Transfer> coming) {
        Release release = world.release(world.wanted());
        return IntStream.range(0, image.layers().size())
                .mapToObj(i -> {
                    Layer layer = image.layers().get(i);
                    Optional<Part> part = packing == Packing.LAYERS ? Optional.of(Part.values()[i]) : Optional.empty();
                    int revision = part.map(release::built).orElse(release.number());
                    double arrived = arrived(layer, here, coming, world.time());
                    return new LayerFace(layer.digest(), part, revision, layer.mib(), arrived);
                })
                .toList();
    }

    private static double arrived(Layer layer, LayerStore here, Optional<Transfer> coming, SimTime time) {
        if (here.layers().containsKey(layer.digest())) {
            return 1;
        }
        return coming.filter(transfer -> transfer.layers().contains(layer))
                .map(transfer -> transfer.arrived(layer, time))
                .orElse(0.0);
    }

    private static BuildFace build(DeliveryWorld world, Fleet fleet) {
        Optional<Rollout> order = world.rollout().filter(rollout -> rollout.kind() == Rollout.Kind.DEPLOY);
        if (order.isEmpty()) {
            return new BuildFace(false, 1, sizes(world, fleet.packing()), Set.of());
        }
        double done = fleet.activity() instanceof Activity.Building(Image image, SimTime since, SimTime until)
                ? share(world.time().since(since), until.since(since))
                : 1;
        return new BuildFace(true, done, sizes(world, fleet.packing()), anew(world, fleet.packing(), order.get()));
    }

    private static Map<Part, Long> sizes(DeliveryWorld world, Packing packing) {
        Map<Part, Long> sizes = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            sizes.put(part, packing.mib(part, world.figures()));
        }
        return sizes;
    }

    private static double share(Duration part, Duration whole) {
        return part.toNanos() / (double) whole.toNanos();
    }

    /// A disk is made by doing everything again; of layers, those that the release before did not have.
    private static Set<Part> anew(DeliveryWorld world, Packing packing, Rollout order) {
        if (packing == Packing.DISK) {
            return EnumSet.allOf(Part.class);
        }
        LayerStore before = LayerStore.EMPTY.with(packing.image(world.release(order.from()), world.figures()));
        List<Layer> layers =
                packing.image(world.release(order.to()), world.figures()).layers();
        Set<Part> anew = EnumSet.noneOf(Part.class);
        Arrays.stream(Part.values())
                .filter(part ->
                        !before.layers().containsKey(layers.get(part.ordinal()).digest()))
                .forEach(anew::add);
        return anew;
    }

    private static MeterFace meter(DeliveryWorld world, Fleet fleet) {
        SimTime until = fleet.tally().done().orElse(world.time());
        return new MeterFace(
                world.rollout().map(rollout -> until.since(rollout.begun())),
                fleet.idle(),
                fleet.movedMib(world.time()),
                fleet.hosts().getFirst().store().mib());
    }
}
