package naru.stage.era.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Figure;
import naru.stage.cluster.layout.Box;

/// Where everything stands at one moment, in the coordinates of the picture.
///
/// @param boxes by part, from the ground up
public record EraLayout(Measures measures, Map<Part, Box> boxes) {

    private static final double MARGIN = 32;
    private static final double BETWEEN_COLUMNS = 36;

    public EraLayout {
        boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
    }

    /// One site has the whole width; several stand side by side in columns of the same width.
    public static EraLayout of(EraWorld world, double width, double height) {
        int columns = Math.max(1, world.sites().size());
        Measures measures = columns == 1 ? Measures.alone(height) : Measures.beside(height);
        double column = (width - 2 * MARGIN - BETWEEN_COLUMNS * (columns - 1)) / columns;
        Map<Part, Box> boxes = new LinkedHashMap<>();
        for (int i = 0; i < world.sites().size(); i++) {
            Box box = new Box(MARGIN + i * (column + BETWEEN_COLUMNS), 0, column, height);
            long millicores = world.figures().millicores(Figure.SERVER_CORES);
            boxes.putAll(new SiteLayout(measures, world.sites().get(i), i, millicores).within(box, world.time()));
        }
        return new EraLayout(measures, boxes);
    }

    public Optional<Box> box(Part part) {
        return Optional.ofNullable(boxes.get(part));
    }

    /// Part of the way from how things are shown to this; what was not there yet is at once where it belongs.
    public EraLayout from(EraLayout shown, double part) {
        Map<Part, Box> between = new LinkedHashMap<>();
        boxes.forEach((each, box) -> between.put(
                each, shown.box(each).map(was -> was.towards(box, part)).orElse(box)));
        return new EraLayout(measures, between);
    }
}
