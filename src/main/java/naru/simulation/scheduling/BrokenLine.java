package naru.simulation.scheduling;

import java.util.List;

/// A curve of straight pieces through given points, level before the first and after the last, in whole numbers.
///
/// Source: `pkg/scheduler/framework/plugins/helper/shape_score.go`, `BuildBrokenLinearFunction`.
final class BrokenLine {

    /// Points of a configuration score 0 to 10, nodes 0 to 100.
    private static final int FROM_CONFIGURED_TO_NODE_SCORE = Score.MAX / 10;

    private final long[] x;
    private final long[] y;

    /// @param x rising
    BrokenLine(long[] x, long[] y) {
        this.x = x;
        this.y = y;
    }

    static BrokenLine scaled(List<ScoringStrategy.ShapePoint> shape) {
        return new BrokenLine(
                shape.stream()
                        .mapToLong(ScoringStrategy.ShapePoint::utilization)
                        .toArray(),
                shape.stream()
                        .mapToLong(point -> (long) point.score() * FROM_CONFIGURED_TO_NODE_SCORE)
                        .toArray());
    }

    /// Between two points the quotient is cut off towards zero, as in Go.
    long at(long position) {
        for (int i = 0; i < x.length; i++) {
            if (position <= x[i]) {
                return i == 0 ? y[0] : y[i - 1] + (y[i] - y[i - 1]) * (position - x[i - 1]) / (x[i] - x[i - 1]);
            }
        }
        return y[y.length - 1];
    }
}
