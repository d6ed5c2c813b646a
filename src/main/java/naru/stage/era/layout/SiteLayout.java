package naru.stage.era.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import naru.simulation.era.Instance;
import naru.simulation.era.Server;
import naru.simulation.era.Site;
import naru.simulation.kernel.SimTime;
import naru.stage.cluster.layout.Box;
import naru.stage.era.layout.Part.Kind;

/// One site in its column: a heading, its servers in rows, and its meters below.
final class SiteLayout {

    /// A server is not drawn wider than this: one alone would be all floor.
    private static final double WIDEST = 900;

    /// How high an instance rises on its way over those that stand.
    private static final double LIFT = 26;

    private final Measures measures;
    private final Site site;
    private final int index;
    private final StackLayout stacks;

    /// @param index the site's place among the sites
    /// @param millicores what a server has
    SiteLayout(Measures measures, Site site, int index, long millicores) {
        this.measures = measures;
        this.site = site;
        this.index = index;
        this.stacks = new StackLayout(measures, site, index, millicores);
    }

    /// The rows of servers of a site: all beside one another where there is room, else two.
    static List<List<Server>> rows(List<Server> servers, boolean roomy) {
        int first = roomy || servers.size() < 2 ? servers.size() : servers.size() / 2;
        return first == servers.size()
                ? List.of(servers)
                : List.of(servers.subList(0, first), servers.subList(first, servers.size()));
    }

    Map<Part, Box> within(Box column, SimTime now) {
        Map<Part, Box> boxes = new LinkedHashMap<>();
        boxes.put(Part.of(Kind.HEADING, index), column.top(measures.heading()));
        double height = measures.rowHeight(column.height(), measures.roomy() ? 1 : 2);
        Box row = column.below(measures.heading() + measures.users() + measures.between())
                .top(height);
        Map<Integer, Double> tops = new LinkedHashMap<>();
        for (List<Server> each : rows(site.servers(), measures.roomy())) {
            build(each, row);
            for (Server server : each) {
                tops.put(server.number(), row.y());
            }
            row = row.moved(0, height + measures.between());
        }
        if (measures.users() > 0) {
            Box ground = ground();
            boxes.put(
                    Part.of(Kind.USERS, index),
                    new Box(ground.x(), column.y() + measures.heading(), ground.width(), measures.users()));
        }
        boxes.putAll(stacks.boxes());
        for (Instance instance : site.instances()) {
            stacks.place(instance.server(), instance.name()).ifPresent(here -> {
                Box stands = standing(instance, here, now);
                double wall = measures.wall(instance.wrapping());
                double top = tops.getOrDefault(instance.server(), here.y());
                boxes.put(
                        Part.lane(index, instance.name()),
                        new Box(stands.x(), top, stands.width(), Math.max(0, stands.y() - wall - top)));
                boxes.put(Part.application(index, instance.name()), stands);
            });
        }
        boxes.put(Part.of(Kind.METERS, index), column.bottom(measures.meters()));
        return boxes;
    }

    /// From the leftmost to the rightmost server.
    private Box ground() {
        List<Box> hardware = site.servers().stream()
                .map(each -> stacks.boxes().get(Part.of(Kind.HARDWARE, index, each.number())))
                .toList();
        double left = hardware.stream().mapToDouble(Box::x).min().orElse(0);
        double right = hardware.stream().mapToDouble(Box::right).max().orElse(0);
        return new Box(left, 0, right - left, 0);
    }

    private Box standing(Instance instance, Box here, SimTime now) {
        double part = Travel.part(instance, now);
        return instance.successor()
                .flatMap(next -> stacks.place(next.server(), instance.name()))
                .map(there -> here.towards(there, part).moved(0, -LIFT * 4 * part * (1 - part)))
                .orElse(here);
    }

    /// Servers of one row share its width; one that is on its way or switched off takes less of it.
    private void build(List<Server> row, Box box) {
        double gap = measures.roomy() ? 28 : 12;
        double room = box.width() - gap * (row.size() - 1);
        double weights = row.stream().mapToDouble(SiteLayout::weight).sum();
        double widest = measures.roomy() ? WIDEST : box.width();
        double unit = Math.min(room / Math.max(1e-9, weights), widest);
        double x = box.centerX() - (unit * weights + gap * (row.size() - 1)) / 2;
        for (Server server : row) {
            double width = unit * weight(server);
            stacks.build(server, new Box(x, box.y(), width, box.height()));
            x += width + gap;
        }
    }

    private static double weight(Server server) {
        return switch (server.state()) {
            case ON, DEAD, INSTALLING -> 1;
            case ORDERED -> 0.8;
            case OFF -> 0.3;
        };
    }
}
