package naru.stage.containers.pipeline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import naru.simulation.pipeline.Manner;
import naru.stage.cluster.layout.Box;

/// Where the parts of the picture lie: lanes down the whole of it, one row for each way, the same columns in both.
///
/// @param development and `operations`: the lanes, with their headings at the top
record PipelineLayout(Box development, Box between, Box operations, Box clock, Map<Manner, Row> rows) {

    static final double HEADING = 34;

    private static final double MARGIN = 32;
    private static final double GAP = 22;
    private static final double PAD = 12;
    private static final double TITLE = 32;
    private static final double RETURNED = 112;
    private static final double BUILD = 296;
    private static final double BETWEEN = 190;
    private static final double TALLY = 284;

    private static final double CHIP_WIDTH = 52;
    private static final double CHIP_HEIGHT = 34;
    private static final double CHIP_GAP = 5;

    /// One way.
    ///
    /// @param title above the stations of development
    /// @param likeness above those of operations
    record Row(Box title, Box likeness, Map<Spot, Box> stations, Box tally) {

        Box station(Spot spot) {
            return Objects.requireNonNull(stations.get(spot));
        }

        /// Where the arrow to a spot has its middle: in the gap, clear of the edges of the lanes.
        double arrow(Spot to) {
            return to == Spot.TRIAL
                    ? station(Spot.BETWEEN).right() + GAP / 2
                    : station(to).x() - GAP / 2;
        }

        /// Where the chip of this place among those of a spot stands.
        ///
        /// @param place below the capacity of the spot
        Box chip(Spot spot, int place) {
            Box room = chips(spot);
            int columns = columns(room);
            int row = place / columns;
            return new Box(
                    room.x() + place % columns * (CHIP_WIDTH + CHIP_GAP),
                    room.y() + row * (CHIP_HEIGHT + CHIP_GAP),
                    CHIP_WIDTH,
                    CHIP_HEIGHT);
        }

        /// How many chips there is room for.
        int capacity(Spot spot) {
            Box room = chips(spot);
            return columns(room) * Math.max(1, (int) ((room.height() + CHIP_GAP) / (CHIP_HEIGHT + CHIP_GAP)));
        }

        private static int columns(Box room) {
            return Math.max(1, (int) ((room.width() + CHIP_GAP) / (CHIP_WIDTH + CHIP_GAP)));
        }

        /// How many lines stand above the chips where the lanes meet: a registry says more than a pile.
        private int lines() {
            return stations.containsKey(Spot.CHECK) ? RegistryLines.COUNT - 1 : 1;
        }

        private Box chips(Spot spot) {
            Box inner = station(spot).inset(StationCard.SIDE, 0);
            return switch (spot) {
                case RETURNED ->
                    inner.below(StationCard.LINES - StationCard.LINE).above(StationCard.SIDE);
                case BETWEEN ->
                    inner.below(StationCard.LINES + lines() * StationCard.LINE).above(StationCard.SIDE);
                default -> inner.below(StationCard.LINES).above(StationCard.WORK);
            };
        }
    }

    static PipelineLayout of(double width, double height) {
        double left = MARGIN + PAD;
        double right = width - MARGIN;
        double build = left + RETURNED + PAD;
        double between = build + BUILD + GAP + PAD;
        double trial = between + BETWEEN + GAP + PAD;
        double tally = right - TALLY;
        double each = (tally - GAP - PAD - trial - GAP) / 2;
        double production = trial + each + GAP;
        double row = (height - HEADING - PAD) / 2;

        Map<Manner, Row> rows = new EnumMap<>(Manner.class);
        for (Manner manner : List.of(Manner.BY_HAND, Manner.PIPELINE)) {
            double top = HEADING + (manner == Manner.BY_HAND ? 0 : row);
            double y = top + TITLE;
            double tall = row - TITLE - PAD;
            Map<Spot, Box> stations = new EnumMap<>(Spot.class);
            stations.put(Spot.RETURNED, new Box(left, y, RETURNED, tall));
            Box whole = new Box(build, y, BUILD, tall);
            if (manner == Manner.PIPELINE) {
                double half = (BUILD - GAP) / 2;
                stations.put(Spot.BUILD, new Box(build, y, half, tall));
                stations.put(Spot.CHECK, new Box(build + half + GAP, y, half, tall));
            } else {
                stations.put(Spot.BUILD, whole);
            }
            stations.put(Spot.BETWEEN, new Box(between, y, BETWEEN, tall));
            stations.put(Spot.TRIAL, new Box(trial, y, each, tall));
            stations.put(Spot.PRODUCTION, new Box(production, y, each, tall));
            rows.put(
                    manner,
                    new Row(
                            new Box(left, top, between + BETWEEN - left, TITLE),
                            new Box(trial, top, production + each - trial, TITLE),
                            Collections.unmodifiableMap(stations),
                            new Box(tally, y, TALLY, tall)));
        }
        return new PipelineLayout(
                new Box(MARGIN, 0, build + BUILD + PAD - MARGIN, height),
                new Box(between, 0, BETWEEN, height),
                new Box(trial - PAD, 0, production + each + 2 * PAD - trial, height),
                new Box(tally, 0, TALLY, HEADING),
                Collections.unmodifiableMap(rows));
    }

    Row row(Manner manner) {
        return Objects.requireNonNull(rows.get(manner));
    }
}
