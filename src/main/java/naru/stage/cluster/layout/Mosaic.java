package naru.stage.cluster.layout;

import java.util.Optional;

/// A field of small square cells, one for each node, and which of them a point is in.
///
/// Computed, not stored: a field of thousands of cells is one record.
public record Mosaic(Box area, int columns, double pitch, double gap, int count) {

    public static Mosaic of(Box area, int count) {
        int columns = 1;
        int n = Math.max(1, count);
        double best = 0;
        for (int candidate = 1; candidate <= n; candidate++) {
            int rows = (n + candidate - 1) / candidate;
            double pitch = Math.min(area.width() / candidate, area.height() / rows);
            if (pitch > best) {
                best = pitch;
                columns = candidate;
            }
        }
        double pitch = Math.min(best, 96);
        return new Mosaic(area, columns, pitch, pitch > 30 ? 5 : pitch > 14 ? 3 : 1, count);
    }

    public Box cell(int index) {
        int column = index % columns;
        int row = index / columns;
        return new Box(area.x() + column * pitch, area.y() + row * pitch, pitch - gap, pitch - gap);
    }

    public Optional<Integer> at(double x, double y) {
        if (!area.contains(x, y)) {
            return Optional.empty();
        }
        int column = (int) ((x - area.x()) / pitch);
        int row = (int) ((y - area.y()) / pitch);
        int index = row * columns + column;
        return column < columns && index < count ? Optional.of(index) : Optional.empty();
    }
}
