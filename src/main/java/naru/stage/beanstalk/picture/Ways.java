package naru.stage.beanstalk.picture;

import java.util.ArrayList;
import java.util.List;
import naru.stage.cluster.layout.Box;

/// The ways requests take, and where on them their dots are: pure functions of rates and a clock.
final class Ways {

    /// How many requests a second one dot on its way stands for.
    static final double PER_DOT = 6;

    /// So far apart dots stay, however many requests there are.
    private static final double APART = 12;

    /// Of the whole way in a second.
    private static final double PACE = 0.7;

    /// From here on a dot that gets no answer is a cross.
    private static final double TURN = 0.72;

    /// So high is the lane above a line of tiles.
    static final double LANE = 14;

    /// A way from the gate is in its lane after so much.
    private static final double TURN_OFF = 22;

    private Ways() {}

    record Point(double x, double y) {}

    /// @param failed drawn as a cross
    record Dot(double x, double y, boolean failed) {}

    /// Straight, from the right edge of one thing to the left edge of another.
    static List<Point> straight(Box from, Box to) {
        return List.of(new Point(from.right(), from.centerY()), new Point(to.x(), to.centerY()));
    }

    /// From the gate to a tile in a line of them: through the lane above all, and down to it.
    static List<Point> downTo(Box gate, Box tile) {
        double lane = tile.y() - LANE / 2;
        return List.of(
                new Point(gate.right(), gate.centerY()),
                new Point(gate.right() + TURN_OFF, lane),
                new Point(tile.centerX(), lane),
                new Point(tile.centerX(), tile.y()));
    }

    /// From the gate to a tile: around what lies before it, through the gap above its line.
    static List<Point> toTile(Box gate, Box frame, Box tile) {
        Point start = new Point(gate.right(), gate.centerY());
        Point end = new Point(tile.x(), tile.centerY());
        if (tile.x() - frame.x() < 24) {
            return List.of(start, end);
        }
        double over = tile.y() - 4;
        return List.of(
                start,
                new Point(frame.x() + 4, over),
                new Point(tile.x() - 8, over),
                new Point(tile.x() - 8, end.y()),
                end);
    }

    /// @param rate requests a second
    /// @param failing the part of them that gets no good answer
    /// @param clock seconds of the picture's own time
    static List<Dot> dots(List<Point> way, double rate, double failing, double clock) {
        int room = Math.max(1, (int) (length(way) / APART));
        int count = rate <= 0 ? 0 : Math.clamp((int) Math.ceil(rate / PER_DOT), 1, room);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double passed = clock * PACE + i / (double) count;
            long turn = (long) Math.floor(passed);
            double share = passed - turn;
            long number = turn * count + i;
            boolean fails = Math.floor((number + 1) * failing) > Math.floor(number * failing);
            Point at = at(way, fails ? Math.min(share, TURN) : share);
            dots.add(new Dot(at.x(), at.y(), fails && share >= TURN));
        }
        return dots;
    }

    private static Point at(List<Point> way, double share) {
        double left = length(way) * share;
        for (int i = 1; i < way.size(); i++) {
            Point from = way.get(i - 1);
            Point to = way.get(i);
            double piece = length(from, to);
            if (left <= piece && piece > 0) {
                double part = left / piece;
                return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
            }
            left -= piece;
        }
        return way.getLast();
    }

    private static double length(List<Point> way) {
        double whole = 0;
        for (int i = 1; i < way.size(); i++) {
            whole += length(way.get(i - 1), way.get(i));
        }
        return whole;
    }

    private static double length(Point from, Point to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }
}
