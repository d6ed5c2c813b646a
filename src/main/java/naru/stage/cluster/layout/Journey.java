package naru.stage.cluster.layout;

/// The way of a dot from one box by way of another to a third: pure, so that any instant can be drawn from nothing.
public final class Journey {

    private Journey() {}

    /// A point of the stage.
    public record Point(double x, double y) {}

    /// Where a dot is after `part` of its way, 0 to 1.
    ///
    /// @param lane 0 to 1: dots on different lanes keep apart
    public static Point at(Box from, Box via, Box to, double lane, double part) {
        Point start = start(from, via, lane);
        Point gate = gate(via, lane);
        Point end = onTop(to, lane);
        double gone = Math.clamp(part, 0, 1);
        return gone < 0.5 ? between(start, gate, gone * 2) : between(gate, end, gone * 2 - 1);
    }

    /// Where a dot is that reaches nobody: it gets no further than `via`.
    public static Point stranded(Box from, Box via, double lane, double part) {
        return between(start(from, via, lane), gate(via, lane), Math.clamp(part, 0, 1));
    }

    /// A pod asks upwards, a client to its right.
    private static Point start(Box from, Box via, double lane) {
        return from.y() >= via.bottom()
                ? onTop(from, lane)
                : new Point(from.right(), from.y() + from.height() * (0.7 + 0.3 * lane));
    }

    /// Along the lower edge, clear of the words.
    private static Point gate(Box via, double lane) {
        return new Point(via.x() + via.width() * (0.06 + 0.88 * lane), via.bottom() + 2);
    }

    private static Point onTop(Box pod, double lane) {
        return new Point(pod.x() + pod.width() * (0.12 + 0.76 * lane), pod.y());
    }

    private static Point between(Point from, Point to, double part) {
        return new Point(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    }
}
