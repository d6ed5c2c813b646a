package naru.simulation.era;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.kernel.SimTime;

/// The worlds to begin with.
public final class EraStart {

    private EraStart() {}

    /// One server of the first era, with its system and nothing else.
    public static EraWorld story(Figures figures) {
        return world(
                figures, Stream.of(new Site(Era.PHYSICAL, List.of(on(1, Era.PHYSICAL)), List.of(), true, Map.of())));
    }

    /// One site of each era, the same applications in each, everything well: the shop, billing and mail on the
    /// first server, search on the second.
    public static EraWorld sideBySide(Figures figures) {
        return world(figures, Stream.of(Era.values()).map(era -> usual(era, figures)));
    }

    private static EraWorld world(Figures figures, Stream<Site> sites) {
        return new EraWorld(SimTime.ZERO, figures, sites.toList(), List.of());
    }

    private static Site usual(Era era, Figures figures) {
        List<Server> servers = List.of(on(1, era), on(2, era));
        Turn turn = new Turn(new Site(era, servers, List.of(), true, Map.of()), figures, SimTime.ZERO);
        place(turn, Application.SHOP, 1);
        place(turn, Application.BILLING, 1);
        place(turn, Application.MAIL, 1);
        place(turn, Application.SEARCH, 2);
        return settled(turn.done(), figures);
    }

    /// Where it is wanted if there is room under these figures; else wherever there is, on one server more if need
    /// be.
    private static void place(Turn turn, Application application, int wanted) {
        Program program = new Program(application, 1);
        Server server = Optional.of(turn.server(wanted))
                .filter(each -> Placing.fits(turn, each, program))
                .or(() -> Placing.now(turn, program, turn.era()))
                .orElseGet(() -> on(turn.servers().size() + 1, turn.era()));
        turn.put(server);
        turn.put(running(application, server.number(), turn.era(), turn.figures()));
    }

    private static Server on(int number, Era stack) {
        return Server.bare(number, stack, SimTime.ZERO).enter(Server.State.ON, SimTime.ZERO);
    }

    private static Instance running(Application application, int server, Era era, Figures figures) {
        Instance instance = new Instance(
                application.name(),
                application,
                server,
                era,
                Phase.RUNNING,
                SimTime.ZERO,
                Optional.empty(),
                new Vitals(0, 0, application.memoryMib(), 0, 0, 0, 0),
                Health.WELL,
                Optional.empty(),
                0,
                false,
                false,
                1,
                application.library(),
                Optional.empty(),
                Optional.empty(),
                Intrusion.NONE,
                Optional.empty());
        return Bounds.set(instance, true, figures);
    }

    /// As it is after requests have come in for a while, with nothing counted yet.
    private static Site settled(Site begun, Figures figures) {
        Site running = SiteRun.of(begun, figures, 0, Grid.TICKS_A_SECOND).site();
        List<Instance> instances = new ArrayList<>();
        for (Instance each : running.instances()) {
            instances.add(each.with(it -> it.vitals = it.vitals.counting(0, 0)));
        }
        return new Site(running.era(), running.servers(), instances, running.limits(), running.traffic());
    }
}
