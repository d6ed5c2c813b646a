package naru.stage.cluster.layout;

import java.util.List;
import java.util.OptionalInt;

/// Which of several boxes an arrow key leads to.
public final class Neighbours {

    /// The four arrow keys.
    public enum Direction {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        private final int dx;
        private final int dy;

        Direction(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }
    }

    private Neighbours() {}

    /// The nearest box that way, what lies sideways counting double; empty if there is none.
    public static OptionalInt next(List<Box> boxes, Box from, Direction direction) {
        int best = -1;
        double bestDistance = Double.MAX_VALUE;
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            double dx = box.centerX() - from.centerX();
            double dy = box.centerY() - from.centerY();
            double ahead = dx * direction.dx + dy * direction.dy;
            double aside = Math.abs(
                    direction.dx == 0
                            ? gap(box.x(), box.right(), from.x(), from.right())
                            : gap(box.y(), box.bottom(), from.y(), from.bottom()));
            double drift = Math.abs(direction.dx == 0 ? dx : dy);
            if (ahead <= 1) {
                continue;
            }
            double distance = ahead + 2 * aside + 0.1 * drift;
            if (distance < bestDistance) {
                bestDistance = distance;
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /// How far two intervals lie apart; 0 if they overlap.
    private static double gap(double lowA, double highA, double lowB, double highB) {
        return Math.max(0, Math.max(lowA - highB, lowB - highA));
    }
}
