package naru.stage.era;

import static naru.simulation.era.Application.BILLING;
import static naru.simulation.era.Application.MAIL;
import static naru.simulation.era.Application.REPORTS;
import static naru.simulation.era.Application.SEARCH;
import static naru.simulation.era.Application.SHOP;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import naru.simulation.era.Application;
import naru.simulation.era.Era;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Figures;
import naru.simulation.era.Instance;
import naru.simulation.era.Intrusion;
import naru.simulation.era.Phase;
import naru.simulation.era.Server;
import naru.simulation.era.Site;

/// Worlds made by hand: one for each thing that the picture can say.
public final class Scenes {

    private Scenes() {}

    public static Map<String, EraWorld> all() {
        Map<String, EraWorld> worlds = new LinkedHashMap<>();
        worlds.put("empty", world(site(Era.PHYSICAL, servers(Era.PHYSICAL, 1))));
        worlds.put("one", one());
        worlds.put("one-wild", oneWild());
        worlds.put("guests", world(site(Era.VIRTUAL, servers(Era.VIRTUAL, 1), usual(1, Era.VIRTUAL))));
        worlds.put("containers", world(site(Era.CONTAINER, servers(Era.CONTAINER, 1), usual(1, Era.CONTAINER))));
        worlds.put("dedicated", dedicated());
        worlds.put("moving", moving(Phase.BOOTING, 0.4));
        worlds.put("on-the-way", moving(Phase.RUNNING, 0.5));
        worlds.put("melting", melting(0.45));
        worlds.put("beside", world(beside(Era.PHYSICAL), beside(Era.VIRTUAL), beside(Era.CONTAINER)));
        worlds.put("beside-wild", besideWild());
        worlds.put("beside-leak", besideLeak());
        worlds.put("beside-broken-into", besideBrokenInto());
        worlds.put("beside-dead", besideDead());
        worlds.put("beside-update", besideUpdate());
        worlds.put("beside-many", besideMany());
        return worlds;
    }

    public static EraWorld one() {
        return world(site(Era.PHYSICAL, servers(Era.PHYSICAL, 1), usual(1, Era.PHYSICAL)));
    }

    public static EraWorld oneWild() {
        return world(site(Era.PHYSICAL, servers(Era.PHYSICAL, 1), wild(Era.PHYSICAL)));
    }

    static EraWorld world(Site... sites) {
        return new EraWorld(Made.NOW, Figures.USUAL, List.of(sites), List.of());
    }

    static Site site(Era era, List<Server> servers, Made... instances) {
        return new Site(era, servers, Arrays.stream(instances).map(Made::done).toList(), true, Map.of());
    }

    static List<Server> servers(Era era, int count) {
        return Stream.iterate(1, each -> each + 1)
                .limit(count)
                .map(each -> Made.server(each, era, Server.State.ON))
                .toList();
    }

    static Made app(Application application, int server, Era wrapping) {
        return new Made(application, server, wrapping);
    }

    private static Made[] usual(int server, Era wrapping) {
        return new Made[] {
            app(SHOP, server, wrapping), app(BILLING, server, wrapping), app(MAIL, server, wrapping),
        };
    }

    private static Made[] wild(Era wrapping) {
        return switch (wrapping) {
            case PHYSICAL ->
                new Made[] {
                    app(SHOP, 1, wrapping).cpu(3780, 300, 0).wild(),
                    app(BILLING, 1, wrapping).cpu(80, 9000, 90),
                    app(MAIL, 1, wrapping).cpu(80, 10_000, 200)
                };
            case VIRTUAL, CONTAINER ->
                new Made[] {
                    app(SHOP, 1, wrapping).cpu(2000, 4200, 300).wild(),
                    app(BILLING, 1, wrapping),
                    app(MAIL, 1, wrapping)
                };
        };
    }

    private static EraWorld dedicated() {
        return world(site(
                Era.PHYSICAL,
                List.of(
                        Made.server(1, Era.PHYSICAL, Server.State.ON),
                        Made.server(2, Era.PHYSICAL, Server.State.ON),
                        Made.server(3, Era.PHYSICAL, Server.State.INSTALLING),
                        Made.server(4, Era.PHYSICAL, Server.State.ORDERED)),
                app(SHOP, 1, Era.PHYSICAL),
                app(BILLING, 2, Era.PHYSICAL),
                app(MAIL, 1, Era.PHYSICAL)));
    }

    private static EraWorld moving(Phase phase, double part) {
        return world(site(
                Era.VIRTUAL,
                List.of(
                        Made.server(1, Era.PHYSICAL, Server.State.ON),
                        Made.server(2, Era.VIRTUAL, Server.State.ON),
                        Made.server(3, Era.PHYSICAL, Server.State.OFF)),
                app(SHOP, 2, Era.VIRTUAL),
                app(BILLING, 1, Era.PHYSICAL).movingTo(2, Era.VIRTUAL, phase, 30, part),
                app(MAIL, 1, Era.PHYSICAL)));
    }

    public static EraWorld melting(double part) {
        return world(site(
                Era.CONTAINER,
                List.of(Made.server(1, Era.VIRTUAL, Server.State.ON), Made.server(2, Era.CONTAINER, Server.State.ON)),
                app(SHOP, 2, Era.CONTAINER),
                app(BILLING, 1, Era.VIRTUAL).movingTo(2, Era.CONTAINER, Phase.RUNNING, 3, part),
                app(MAIL, 1, Era.VIRTUAL).movingTo(2, Era.CONTAINER, Phase.COPYING, 4, 0.6),
                app(SEARCH, 1, Era.VIRTUAL)));
    }

    private static Site beside(Era era, Made... first) {
        Made[] instances = Stream.concat(Arrays.stream(first), Stream.of(app(SEARCH, 2, era)))
                .toArray(Made[]::new);
        return site(era, servers(era, 2), instances);
    }

    private static Site beside(Era era) {
        return beside(era, usual(1, era));
    }

    private static EraWorld besideWild() {
        return world(Stream.of(Era.values()).map(era -> beside(era, wild(era))).toArray(Site[]::new));
    }

    private static EraWorld besideLeak() {
        Site physical = site(
                Era.PHYSICAL,
                List.of(
                        Made.server(1, Era.PHYSICAL, Server.State.ON, 1500, false),
                        Made.server(2, Era.PHYSICAL, Server.State.ON)),
                app(SHOP, 1, Era.PHYSICAL).leaking().memory(13_800).cpu(120, 10_000, 400),
                app(BILLING, 1, Era.PHYSICAL).cpu(30, 8800, 60),
                app(MAIL, 1, Era.PHYSICAL).cpu(24, 10_000, 100),
                app(SEARCH, 2, Era.PHYSICAL));
        return world(
                physical,
                beside(
                        Era.VIRTUAL,
                        app(SHOP, 1, Era.VIRTUAL).leaking().phase(Phase.CRASHED, 1.6),
                        app(BILLING, 1, Era.VIRTUAL),
                        app(MAIL, 1, Era.VIRTUAL)),
                beside(
                        Era.CONTAINER,
                        app(SHOP, 1, Era.CONTAINER).leaking().phase(Phase.STARTING, 5),
                        app(BILLING, 1, Era.CONTAINER),
                        app(MAIL, 1, Era.CONTAINER)));
    }

    private static EraWorld besideBrokenInto() {
        Site physical = site(
                Era.PHYSICAL,
                servers(Era.PHYSICAL, 2),
                app(SHOP, 1, Era.PHYSICAL).intrusion(Intrusion.CONTROLLED),
                app(BILLING, 1, Era.PHYSICAL).intrusion(Intrusion.SEEN),
                app(MAIL, 1, Era.PHYSICAL).intrusion(Intrusion.SEEN),
                app(SEARCH, 2, Era.PHYSICAL));
        Site container = site(
                Era.CONTAINER,
                List.of(
                        Made.server(1, Era.CONTAINER, Server.State.ON, 0, true),
                        Made.server(2, Era.CONTAINER, Server.State.ON)),
                app(SHOP, 1, Era.CONTAINER).intrusion(Intrusion.CONTROLLED),
                app(BILLING, 1, Era.CONTAINER).intrusion(Intrusion.CONTROLLED),
                app(MAIL, 1, Era.CONTAINER).intrusion(Intrusion.CONTROLLED),
                app(SEARCH, 2, Era.CONTAINER));
        Site virtual = site(
                Era.VIRTUAL,
                List.of(
                        Made.server(1, Era.VIRTUAL, Server.State.ON, 0, true),
                        Made.server(2, Era.VIRTUAL, Server.State.ON)),
                app(SHOP, 1, Era.VIRTUAL).intrusion(Intrusion.CONTROLLED),
                app(BILLING, 1, Era.VIRTUAL),
                app(MAIL, 1, Era.VIRTUAL),
                app(SEARCH, 2, Era.VIRTUAL));
        return world(physical, virtual, container);
    }

    private static EraWorld besideDead() {
        return world(
                site(
                        Era.PHYSICAL,
                        dead(Era.PHYSICAL),
                        app(SHOP, 1, Era.PHYSICAL).phase(Phase.LOST, 0),
                        app(BILLING, 1, Era.PHYSICAL).phase(Phase.LOST, 0),
                        app(MAIL, 1, Era.PHYSICAL).phase(Phase.LOST, 0),
                        app(SEARCH, 2, Era.PHYSICAL)),
                site(
                        Era.VIRTUAL,
                        dead(Era.VIRTUAL),
                        app(SHOP, 2, Era.VIRTUAL).phase(Phase.BOOTING, 21),
                        app(BILLING, 2, Era.VIRTUAL).phase(Phase.BOOTING, 21),
                        app(MAIL, 1, Era.VIRTUAL).phase(Phase.LOST, 0),
                        app(SEARCH, 2, Era.VIRTUAL)),
                site(
                        Era.CONTAINER,
                        dead(Era.CONTAINER),
                        app(SHOP, 2, Era.CONTAINER).phase(Phase.STARTING, 5),
                        app(BILLING, 2, Era.CONTAINER).phase(Phase.COPYING, 2),
                        app(MAIL, 2, Era.CONTAINER),
                        app(SEARCH, 2, Era.CONTAINER)));
    }

    private static List<Server> dead(Era era) {
        return List.of(Made.server(1, era, Server.State.DEAD), Made.server(2, era, Server.State.ON));
    }

    private static EraWorld besideUpdate() {
        return world(
                beside(
                        Era.PHYSICAL,
                        app(SHOP, 1, Era.PHYSICAL),
                        app(BILLING, 1, Era.PHYSICAL).phase(Phase.BROKEN, 0),
                        app(MAIL, 1, Era.PHYSICAL).phase(Phase.BROKEN, 0)),
                beside(Era.VIRTUAL, app(SHOP, 1, Era.VIRTUAL).phase(Phase.STARTING, 6), app(BILLING, 1, Era.VIRTUAL)),
                beside(Era.CONTAINER));
    }

    private static EraWorld besideMany() {
        List<Instance> none = List.of();
        Site ordering = new Site(
                Era.PHYSICAL,
                List.of(
                        Made.server(1, Era.PHYSICAL, Server.State.ON),
                        Made.server(2, Era.PHYSICAL, Server.State.ON),
                        Made.server(3, Era.PHYSICAL, Server.State.ORDERED)),
                none,
                true,
                Map.of());
        return world(
                ordering,
                site(
                        Era.VIRTUAL,
                        servers(Era.VIRTUAL, 2),
                        app(SHOP, 1, Era.VIRTUAL),
                        app(BILLING, 1, Era.VIRTUAL),
                        app(MAIL, 1, Era.VIRTUAL),
                        app(SEARCH, 2, Era.VIRTUAL),
                        app(REPORTS, 2, Era.VIRTUAL).phase(Phase.COPYING, 13),
                        app(SHOP, 2, Era.VIRTUAL).name("shop-2").phase(Phase.BOOTING, 28)),
                site(
                        Era.CONTAINER,
                        servers(Era.CONTAINER, 2),
                        app(SHOP, 1, Era.CONTAINER),
                        app(BILLING, 1, Era.CONTAINER),
                        app(MAIL, 1, Era.CONTAINER),
                        app(SEARCH, 2, Era.CONTAINER),
                        app(REPORTS, 2, Era.CONTAINER),
                        app(SHOP, 2, Era.CONTAINER).name("shop-2"),
                        app(SHOP, 1, Era.CONTAINER).name("shop-3")));
    }
}
