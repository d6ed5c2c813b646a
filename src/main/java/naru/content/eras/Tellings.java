package naru.content.eras;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import naru.simulation.era.Application;
import naru.simulation.era.Era;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Figure;
import naru.simulation.era.Instance;
import naru.simulation.era.Intrusion;
import naru.simulation.era.Meters;
import naru.simulation.era.Phase;
import naru.simulation.era.Server;
import naru.simulation.era.Site;
import naru.simulation.era.Vitals;

/// Every figure by the name it has in a story's file. A story has one site; what is asked of an application that is not
/// there yet is 0.
public final class Tellings {

    private Tellings() {}

    public static SortedMap<String, Telling> all() {
        SortedMap<String, Telling> all = new TreeMap<>();
        all.put("cores", world -> new Told.Cores(world.figures().millicores(Figure.SERVER_CORES)));
        all.put("memory", world -> new Told.Memory(world.figures().mib(Figure.SERVER_MEMORY)));
        all.put("delivery", world -> new Told.Span(world.figures().time(Figure.SERVER_DELIVERY)));
        all.put("guest-cores", world -> new Told.Cores(world.figures().millicores(Figure.GUEST_CORES)));
        all.put("container-cores", world -> new Told.Cores(world.figures().millicores(Figure.CONTAINER_CORES)));
        all.put("boot", world -> new Told.Span(world.figures().time(Figure.SYSTEM_BOOT)));
        all.put("servers", world -> new Told.Count(countServers(world, Tellings::isOn)));
        all.put("off", world -> new Told.Count(countServers(world, Tellings::isOff)));
        all.put("saved", Tellings::saved);
        all.put("monthly", world -> new Told.Money(meters(world).monthlyCents()));
        all.put("used", world -> new Told.Percent(meters(world).usedPercent()));
        all.put("one-more", world -> new Told.Span(meters(world).oneMore()));
        all.put("system-memory", world -> new Told.Memory(meters(world).systemMemoryMib()));
        all.put("system-disk", world -> new Told.Memory(meters(world).systemDiskMib()));
        all.put("applications", world -> new Told.Count(site(world).instances().size()));
        all.put("guests", world -> new Told.Count(countGuests(world)));
        all.put("containers", world -> instances(world, each -> each.wrapping() == Era.CONTAINER));
        all.put("systems", world -> new Told.Count(countServers(world, Tellings::isOn) + countGuests(world)));
        all.put("reached", world -> instances(world, each -> each.intrusion() != Intrusion.NONE));
        for (Application application : Application.all()) {
            String name = application.name();
            all.put(name + ".cpu", world -> new Told.Cores(vital(world, name, Vitals::grantedMillicores)));
            all.put(name + ".memory", world -> new Told.Memory(vital(world, name, Vitals::memoryMib)));
            all.put(name + ".neighbours", world -> instances(world, each -> isNeighbour(each, name)));
            all.put(name + ".answer", world -> answer(world, name));
        }
        return Collections.unmodifiableSortedMap(all);
    }

    private static Site site(EraWorld world) {
        return world.sites().getFirst();
    }

    private static Meters meters(EraWorld world) {
        return Meters.of(site(world), world.figures());
    }

    /// Of another application, and well.
    private static boolean isNeighbour(Instance instance, String name) {
        return instance.phase() == Phase.RUNNING
                && !instance.application().name().equals(name);
    }

    private static boolean isOn(Server server) {
        return server.state() == Server.State.ON;
    }

    private static boolean isOff(Server server) {
        return server.state() == Server.State.OFF;
    }

    private static long countServers(EraWorld world, Predicate<Server> which) {
        return site(world).servers().stream().filter(which).count();
    }

    private static long countGuests(EraWorld world) {
        return site(world).instances().stream()
                .filter(each -> each.wrapping() == Era.VIRTUAL)
                .count();
    }

    /// What the servers would cost that were switched off.
    private static Told saved(EraWorld world) {
        return new Told.Money(countServers(world, Tellings::isOff)
                * Math.round(100 * world.figures().get(Figure.SERVER_MONTHLY_COST)));
    }

    private static Told instances(EraWorld world, Predicate<Instance> which) {
        return new Told.Count(site(world).instances().stream().filter(which).count());
    }

    private static Told answer(EraWorld world, String name) {
        return new Told.Answer(
                vital(world, name, Vitals::latencyMillis),
                world.figures().time(Figure.TIMEOUT).toMillis());
    }

    private static long vital(EraWorld world, String name, ToLongFunction<Vitals> which) {
        return site(world)
                .instance(name)
                .map(Instance::vitals)
                .map(which::applyAsLong)
                .orElse(0L);
    }
}
