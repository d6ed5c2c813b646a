package naru.stage.cluster.layout;

import java.util.ArrayList;
import java.util.List;

/// Where clients and Services stand: above the nodes, clients on the left, the Services they call to the right of them.
///
/// @param clients as many boxes as there is room for, in order
/// @param services likewise
/// @param note the line that says what a dot stands for
public record TrafficLane(Box all, List<Box> clients, List<Box> services, Box note) {

    public static final TrafficLane NONE = new TrafficLane(Box.NONE, List.of(), List.of(), Box.NONE);

    private static final int MOST_COLUMNS = 3;
    private static final int MOST_ROWS = 3;

    /// A Service's name, its address and its count of pods need this much.
    private static final double SERVICE = 228;

    private static final double ROW = 62;
    private static final double NOTE = 26;
    private static final double GAP = 10;
    private static final double CLIENT = 330;
    private static final double NARROW_CLIENT = 290;
    private static final double BETWEEN = 64;
    private static final double NARROW_BETWEEN = 36;

    /// Below this width everything moves closer together.
    private static final double NARROW = 1000;

    public TrafficLane {
        clients = List.copyOf(clients);
        services = List.copyOf(services);
    }

    /// How high a lane of this width for so many is; 0 where nobody sends anything.
    public static double height(double width, int clients, int services) {
        return clients == 0
                ? 0
                : rows(width, clients, services) * (ROW + GAP) + (isBelow(width, clients, services) ? 0 : NOTE);
    }

    private static double client(double width) {
        return width < NARROW ? NARROW_CLIENT : CLIENT;
    }

    /// What is left for the Services.
    private static double rest(double width) {
        return width - client(width) - (width < NARROW ? NARROW_BETWEEN : BETWEEN);
    }

    private static int columns(double width) {
        return Math.clamp((int) ((rest(width) + GAP) / (SERVICE + GAP)), 1, MOST_COLUMNS);
    }

    private static int rows(double width, int clients, int services) {
        int columns = columns(width);
        return Math.clamp(Math.max(clients, (services + columns - 1) / columns), 1, MOST_ROWS);
    }

    /// Whether the note finds room below the clients, beside a second row of Services.
    private static boolean isBelow(double width, int clients, int services) {
        return rows(width, clients, services) > clients;
    }

    public static TrafficLane of(Box all, int clients, int services) {
        if (clients == 0) {
            return NONE;
        }
        double width = all.width();
        int rows = rows(width, clients, services);
        int columns = columns(width);
        List<Box> left = new ArrayList<>();
        for (int i = 0; i < Math.min(clients, rows); i++) {
            left.add(new Box(all.x(), all.y() + i * (ROW + GAP), client(width), ROW));
        }
        double x = all.right() - rest(width);
        double wide = (rest(width) - (columns - 1) * GAP) / columns;
        List<Box> right = new ArrayList<>();
        for (int i = 0; i < Math.min(services, rows * columns); i++) {
            int row = i / columns;
            right.add(new Box(x + i % columns * (wide + GAP), all.y() + row * (ROW + GAP), wide, ROW));
        }
        Box note = isBelow(width, clients, services)
                ? new Box(all.x(), left.getLast().bottom() + GAP / 2, client(width), ROW)
                : new Box(all.x(), all.bottom() - NOTE, all.width(), NOTE - 4);
        return new TrafficLane(all, left, right, note);
    }
}
