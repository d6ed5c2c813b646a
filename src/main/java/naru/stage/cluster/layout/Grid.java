package naru.stage.cluster.layout;

import java.util.ArrayList;
import java.util.List;

/// Equal cells in rows, filling an area.
public record Grid(int columns, int rows) {

    /// How much an empty cell spoils a grid, against cells of the wrong shape.
    private static final double EMPTY_COSTS = 2;

    /// The grid for `count` cells whose cells come closest to `aspect` (width over height).
    public static Grid closestTo(double aspect, Box area, double gap, int count) {
        Grid best = new Grid(Math.max(1, count), 1);
        double bestDistance = Double.MAX_VALUE;
        for (int columns = 1; columns <= count; columns++) {
            int rows = (count + columns - 1) / columns;
            double width = (area.width() - gap * (columns - 1)) / columns;
            double height = (area.height() - gap * (rows - 1)) / rows;
            if (width <= 0 || height <= 0) {
                continue;
            }
            double empty = (double) (columns * rows - count) / count;
            double distance = Math.abs(Math.log(width / height / aspect)) + EMPTY_COSTS * empty;
            if (distance < bestDistance) {
                bestDistance = distance;
                best = new Grid(columns, rows);
            }
        }
        return best;
    }

    /// The first `count` cells, row by row.
    public List<Box> cells(Box area, double gap, int count) {
        double width = (area.width() - gap * (columns - 1)) / columns;
        double height = (area.height() - gap * (rows - 1)) / rows;
        List<Box> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int column = i % columns;
            int row = i / columns;
            cells.add(new Box(area.x() + column * (width + gap), area.y() + row * (height + gap), width, height));
        }
        return cells;
    }
}
