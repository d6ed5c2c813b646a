package naru.stage.cluster.layout;

import java.util.ArrayList;
import java.util.List;

/// Where the pods of one node stand, in the largest size at which all of them fit.
public record PodGrid(Size size, List<Box> boxes) {

    /// What a pod has room for.
    public enum Size {
        /// Name, icon, word and figures on two lines.
        FULL(136, 58, 236, 116),
        /// Name and icon on one line.
        SMALL(94, 32, 236, 36),
        /// An icon.
        CHIP(26, 26, 38, 38),
        /// A mark.
        DOT(5, 5, 18, 18);

        private final double minWidth;
        private final double minHeight;
        private final double maxWidth;
        private final double maxHeight;

        Size(double minWidth, double minHeight, double maxWidth, double maxHeight) {
            this.minWidth = minWidth;
            this.minHeight = minHeight;
            this.maxWidth = maxWidth;
            this.maxHeight = maxHeight;
        }

        /// The size that fits into a box of these measures.
        public static Size fitting(double width, double height) {
            for (Size size : values()) {
                if (width >= size.minWidth - 1e-6 && height >= size.minHeight - 1e-6) {
                    return size;
                }
            }
            return DOT;
        }
    }

    public PodGrid {
        boxes = List.copyOf(boxes);
    }

    public static PodGrid of(Box area, int count, boolean inWords) {
        for (Size size : Size.values()) {
            if (!inWords && (size == Size.FULL || size == Size.SMALL)) {
                continue;
            }
            double gap = gap(size);
            int columns = (int) Math.floor((area.width() + gap) / (size.minWidth + gap));
            int rows = (int) Math.floor((area.height() + gap) / (size.minHeight + gap));
            if (columns > 0 && (long) columns * rows >= count) {
                return spread(size, area, count, columns, rows, gap);
            }
        }
        return squeezed(area, count);
    }

    private static double gap(Size size) {
        return switch (size) {
            case FULL -> 10;
            case SMALL -> 8;
            case CHIP -> 5;
            case DOT -> 2;
        };
    }

    /// As large as the size allows: pods grow until they reach its limits.
    private static PodGrid spread(Size size, Box area, int count, int columns, int rows, double gap) {
        int used = size == Size.CHIP || size == Size.DOT
                ? columnsForSquares(size, area, count, columns, gap)
                : columnsForWords(size, area, count, columns, gap);
        int lines = Math.max(1, (count + used - 1) / used);
        double width = Math.min(size.maxWidth, (area.width() - gap * (used - 1)) / used);
        double height = Math.min(size.maxHeight, (area.height() - gap * (Math.min(lines, rows) - 1)) / lines);
        if (size == Size.CHIP || size == Size.DOT) {
            width = Math.min(width, height);
            height = width;
        }
        return place(size, area, count, used, width, height, gap);
    }

    /// The fewest columns that leave no width unused and all rows in their place.
    private static int columnsForWords(Size size, Box area, int count, int most, double gap) {
        int filling = (int) Math.ceil((area.width() + gap) / (size.maxWidth + gap));
        for (int columns = Math.max(1, filling); columns < most; columns++) {
            int rows = (count + columns - 1) / columns;
            double height = size == Size.FULL ? (size.minHeight + size.maxHeight) / 2 : size.minHeight;
            if (rows * height + gap * (rows - 1) <= area.height()) {
                return columns;
            }
        }
        return most;
    }

    /// The fewest columns, and with that the largest squares, at which all rows still fit.
    private static int columnsForSquares(Size size, Box area, int count, int most, double gap) {
        for (int columns = 1; columns < most; columns++) {
            double side = Math.min(size.maxWidth, (area.width() - gap * (columns - 1)) / columns);
            int rows = (count + columns - 1) / columns;
            if (rows * side + gap * (rows - 1) <= area.height() && side >= size.minWidth) {
                return columns;
            }
        }
        return most;
    }

    /// Too many even for marks: as small as it takes.
    private static PodGrid squeezed(Box area, int count) {
        Grid grid = Grid.closestTo(1, area, 0, count);
        return new PodGrid(Size.DOT, grid.cells(area, 0, count));
    }

    private static PodGrid place(Size size, Box area, int count, int columns, double width, double height, double gap) {
        List<Box> boxes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int column = i % columns;
            int row = i / columns;
            boxes.add(new Box(area.x() + column * (width + gap), area.y() + row * (height + gap), width, height));
        }
        return new PodGrid(size, boxes);
    }
}
