package naru.simulation.delivery;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import naru.simulation.era.Figures;
import naru.simulation.image.Image;
import naru.simulation.image.LayerStore;
import naru.simulation.kernel.SimTime;

/// Everything on the way of one packing: the machine that builds, the registry, the hosts.
///
/// @param cache the layers that the building machine has
public record Fleet(
        Packing packing, LayerStore cache, LayerStore registry, Activity activity, List<Host> hosts, Tally tally) {

    /// How many hosts each fleet has.
    public static final int HOSTS = 3;

    public Fleet {
        hosts = List.copyOf(hosts);
    }

    /// Runs the first release, one copy on each host, and has done so for long.
    static Fleet settled(Packing packing, Figures figures) {
        Image first = packing.image(Release.FIRST, figures);
        LayerStore store = LayerStore.EMPTY.with(first);
        Copy copy = new Copy(1, Release.FIRST.number(), SimTime.ZERO, SimTime.ZERO);
        List<Host> hosts = IntStream.rangeClosed(1, HOSTS)
                .mapToObj(number -> new Host(number, List.of(first), Optional.empty(), List.of(copy), 1))
                .toList();
        return new Fleet(packing, store, store, new Activity.Idle(), hosts, Tally.NONE);
    }

    /// Moved over the network for the last rollout by this moment, in MiB.
    public double movedMib(SimTime time) {
        double pulling = hosts.stream()
                .flatMap(host -> host.pull().stream())
                .mapToDouble(pull -> pull.arrived(time))
                .sum();
        double pushing = activity instanceof Activity.Pushing(Transfer transfer) ? transfer.arrived(time) : 0;
        return tally.movedMib() + pulling + pushing;
    }

    public boolean idle() {
        return activity instanceof Activity.Idle;
    }

    Fleet doing(Activity next) {
        return new Fleet(packing, cache, registry, next, hosts, tally);
    }

    Fleet on(List<Host> next) {
        return new Fleet(packing, cache, registry, activity, next, tally);
    }

    Fleet counting(Tally next) {
        return new Fleet(packing, cache, registry, activity, hosts, next);
    }

    Fleet built(Image image) {
        return new Fleet(packing, cache.with(image), registry, activity, hosts, tally);
    }

    Fleet pushed(Image image) {
        return new Fleet(packing, cache, registry.with(image), activity, hosts, tally);
    }
}
