package naru.stage.cluster.layout;

import java.util.List;

/// The way of a dot from one box by way of another to a third: pure, so that any instant can be drawn from nothing.
///
/// It keeps to the gaps: below the row of clients and Services, down the left margin of a node's card and along the top
/// of the pod, and up the right margin again, so that it lies on no words.
public final class Journey {

    /// From a box to the gap beside or below it.
    private static final double GAP = 5;

    /// From the edge of a node's card to the way along it, where the margin is wide enough.
    private static final double MARGIN = 9;

    private static final double BESIDE_CLIENT = 16;

    private Journey() {}

    /// A point of the stage.
    public record Point(double x, double y) {}

    /// Where a way begins or ends.
    ///
    /// @param box a client or a pod
    /// @param card the card that a pod lies on; a client's own box
    public record Stop(Box box, Box card) {

        /// Of what lies on no card.
        public static Stop of(Box box) {
            return new Stop(box, box);
        }
    }

    /// Where a dot is after `part` of its way, 0 to 1.
    ///
    /// @param lane 0 to 1: dots on different lanes keep apart
    public static Point at(Stop from, Box via, Stop to, double lane, double part) {
        double gone = Math.clamp(part, 0, 1);
        return gone < 0.5 ? along(there(from, via, lane), gone * 2) : along(down(via, to, lane), gone * 2 - 1);
    }

    /// Where a dot is that reaches nobody: it gets no further than `via`.
    public static Point stranded(Stop from, Box via, double lane, double part) {
        return along(there(from, via, lane), Math.clamp(part, 0, 1));
    }

    /// A pod asks upwards, a client to its right.
    private static List<Point> there(Stop from, Box via, double lane) {
        Point gate = gate(via, lane);
        Box box = from.box();
        if (box.y() >= via.bottom()) {
            double up = from.card().right() - margin(from.card().right() - box.right());
            return List.of(
                    onTop(box, lane),
                    new Point(onTop(box, lane).x(), box.y() - GAP),
                    new Point(up, box.y() - GAP),
                    new Point(up, gate.y()),
                    gate);
        }
        double aside = box.right() + BESIDE_CLIENT;
        double level = box.bottom() - GAP;
        return List.of(new Point(box.right(), level), new Point(aside, level), new Point(aside, gate.y()), gate);
    }

    private static List<Point> down(Box via, Stop to, double lane) {
        Point gate = gate(via, lane);
        Box pod = to.box();
        double rail = to.card().x() + margin(pod.x() - to.card().x());
        return List.of(
                gate,
                new Point(rail, gate.y()),
                new Point(rail, pod.y() - GAP),
                new Point(onTop(pod, lane).x(), pod.y() - GAP),
                onTop(pod, lane));
    }

    private static double margin(double room) {
        return Math.clamp(room / 2, 0, MARGIN);
    }

    /// Below the lower edge, clear of the words.
    private static Point gate(Box via, double lane) {
        return new Point(via.x() + via.width() * (0.06 + 0.88 * lane), via.bottom() + GAP);
    }

    private static Point onTop(Box pod, double lane) {
        return new Point(pod.x() + pod.width() * (0.12 + 0.76 * lane), pod.y());
    }

    /// The point that divides the line at this part of its length.
    private static Point along(List<Point> line, double part) {
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += distance(line.get(i - 1), line.get(i));
        }
        double left = length * part;
        for (int i = 1; i < line.size(); i++) {
            double leg = distance(line.get(i - 1), line.get(i));
            if (left <= leg && leg > 0) {
                return between(line.get(i - 1), line.get(i), left / leg);
            }
            left -= leg;
        }
        return line.getLast();
    }

    private static double distance(Point from, Point to) {
        return Math.hypot(to.x - from.x, to.y - from.y);
    }

    private static Point between(Point from, Point to, double part) {
        return new Point(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    }
}
