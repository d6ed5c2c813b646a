package naru.stage.era.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.era.Era;
import naru.simulation.era.Instance;
import naru.simulation.era.Server;
import naru.simulation.era.Site;
import naru.stage.cluster.layout.Box;
import naru.stage.era.layout.Part.Kind;

/// The servers of a site, each from the ground up: hardware, system, runtime, and the instances standing on them.
final class StackLayout {

    private final Measures measures;
    private final Site site;
    private final int index;
    private final long millicores;
    private final Map<Part, Box> boxes = new LinkedHashMap<>();
    private final Map<Seat, Box> places = new LinkedHashMap<>();

    /// Where an instance is, or is about to be.
    private record Seat(int server, String name) {}

    /// @param index the site's place
    /// @param millicores what a server has
    StackLayout(Measures measures, Site site, int index, long millicores) {
        this.measures = measures;
        this.site = site;
        this.index = index;
        this.millicores = millicores;
    }

    /// Builds one server into a box.
    void build(Server server, Box box) {
        double gap = measures.gap();
        Box rest = box;
        boxes.put(Part.of(Kind.HARDWARE, index, server.number()), rest.bottom(measures.hardware()));
        rest = rest.above(measures.hardware() + gap);
        boolean there = server.state() != Server.State.ORDERED;
        if (there) {
            boxes.put(Part.of(Kind.SYSTEM, index, server.number()), rest.bottom(measures.strip()));
            rest = rest.above(measures.strip() + gap);
        }
        if (there && server.stack() == Era.CONTAINER) {
            boxes.put(Part.of(Kind.RUNTIME, index, server.number()), rest.bottom(measures.strip()));
            rest = rest.above(measures.strip() + gap);
        }
        boolean coming = server.state() == Server.State.ORDERED || server.state() == Server.State.INSTALLING;
        boolean awaited = site.instances().stream().anyMatch(each -> each.server() == server.number());
        if (coming && !awaited) {
            boxes.put(Part.of(Kind.FRAME, index, server.number()), rest.bottom(measures.application()));
        } else {
            stand(server, rest);
        }
    }

    private void stand(Server server, Box floor) {
        List<Instance> here = site.instances().stream()
                .filter(each -> each.server() == server.number() || isComing(each, server))
                .toList();
        List<Double> shares = here.stream().map(this::share).toList();
        List<Slots.Slot> slots = Slots.of(floor.x(), floor.width(), measures.roomy() ? 10 : 6, measures.slot(), shares);
        for (int i = 0; i < here.size(); i++) {
            Instance instance = here.get(i);
            boolean coming = isComing(instance, server);
            Era wrapping = coming ? instance.successor().orElseThrow().wrapping() : instance.wrapping();
            double wall = measures.wall(wrapping);
            double guest = wrapping == Era.VIRTUAL ? measures.guest() + measures.gap() : 0;
            Box slot = new Box(slots.get(i).x(), floor.y(), slots.get(i).width(), floor.height());
            Box whole = slot.bottom(measures.application() + 2 * wall + guest);
            if (coming || wrapping != Era.PHYSICAL) {
                boxes.put(Part.wall(index, server.number(), instance.name()), whole);
            }
            places.put(
                    new Seat(server.number(), instance.name()),
                    whole.above(guest).inset(wall));
        }
    }

    private static boolean isComing(Instance instance, Server server) {
        return instance.successor()
                .filter(next -> next.server() == server.number() && instance.server() != server.number())
                .isPresent();
    }

    private double share(Instance instance) {
        return Math.clamp(instance.vitals().grantedMillicores() / (double) Math.max(1, millicores), 0, 1);
    }

    /// Where an instance stands on a server, if it has a place there.
    Optional<Box> place(int server, String name) {
        return Optional.ofNullable(places.get(new Seat(server, name)));
    }

    Map<Part, Box> boxes() {
        return boxes;
    }
}
