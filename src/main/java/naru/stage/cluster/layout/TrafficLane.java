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

    private static final int COLUMNS = 3;
    private static final int MOST_ROWS = 2;
    private static final double ROW = 62;
    private static final double NOTE = 26;
    private static final double GAP = 10;
    private static final double CLIENT = 330;
    private static final double BETWEEN = 64;

    public TrafficLane {
        clients = List.copyOf(clients);
        services = List.copyOf(services);
    }

    /// How high a lane for so many is; 0 where nobody sends anything.
    public static double height(int clients, int services) {
        return clients == 0 ? 0 : rows(clients, services) * (ROW + GAP) + (isBelow(clients, services) ? 0 : NOTE);
    }

    private static int rows(int clients, int services) {
        return Math.clamp(Math.max(clients, (services + COLUMNS - 1) / COLUMNS), 1, MOST_ROWS);
    }

    /// Whether the note finds room below the clients, beside a second row of Services.
    private static boolean isBelow(int clients, int services) {
        return rows(clients, services) > clients;
    }

    public static TrafficLane of(Box all, int clients, int services) {
        if (clients == 0) {
            return NONE;
        }
        int rows = rows(clients, services);
        List<Box> left = new ArrayList<>();
        for (int i = 0; i < Math.min(clients, rows); i++) {
            left.add(new Box(all.x(), all.y() + i * (ROW + GAP), CLIENT, ROW));
        }
        double x = all.x() + CLIENT + BETWEEN;
        double width = (all.right() - x - (COLUMNS - 1) * GAP) / COLUMNS;
        List<Box> right = new ArrayList<>();
        for (int i = 0; i < Math.min(services, rows * COLUMNS); i++) {
            int row = i / COLUMNS;
            right.add(new Box(x + i % COLUMNS * (width + GAP), all.y() + row * (ROW + GAP), width, ROW));
        }
        Box note = isBelow(clients, services)
                ? new Box(all.x(), left.getLast().bottom() + GAP / 2, CLIENT, ROW)
                : new Box(all.x(), all.bottom() - NOTE, all.width(), NOTE - 4);
        return new TrafficLane(all, left, right, note);
    }
}
