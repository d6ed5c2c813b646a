package naru.stage.cluster.layout;

import java.util.ArrayList;
import java.util.List;

/// Where the parts of the lab stand.
///
/// @param waiting the boxes of the waiting pods that there is room for, in order
/// @param traffic above the nodes; none where nobody sends anything
/// @param storage below the nodes; none where nothing is stored
/// @param more the line below them that counts the others; empty if all are shown
public record StageLayout(
        Density density,
        Box sentence,
        Box strip,
        Box tray,
        Box trayHeader,
        List<Box> waiting,
        Box more,
        Box workloads,
        TrafficLane traffic,
        StorageStrip storage,
        Box field,
        List<Box> nodes,
        Box addTile,
        Box facts) {

    public static final double MARGIN = 32;
    private static final double SENTENCE = 84;
    private static final double STRIP = 44;
    private static final double FACTS = 48;
    private static final double TRAY_WIDTH = 262;
    private static final double TRAY_HEADER = 84;
    private static final double CARD = 78;
    private static final double SHORT_CARD = 58;
    private static final double MORE = 40;
    private static final double WORKLOAD = 48;
    private static final double WORKLOAD_NOTE = 24;
    private static final double WORKLOADS_TITLE = 32;
    private static final double ADD_TILE = 68;
    private static final double GAP = 16;

    /// Before anything has been laid out.
    public static final StageLayout EMPTY = of(0, 0, new Counts(0, 0, 0, List.of(), 0, 0, 0));

    public StageLayout {
        waiting = List.copyOf(waiting);
        nodes = List.copyOf(nodes);
    }

    /// What has to find room.
    ///
    /// @param workloads how many notes each of them has
    public record Counts(
            int nodes, int pods, int waiting, List<Integer> workloads, int clients, int services, int disks) {
        public Counts {
            workloads = List.copyOf(workloads);
        }
    }

    public static StageLayout of(double width, double height, Counts counts) {
        Box all = new Box(MARGIN, 14, Math.max(320, width - 2 * MARGIN), Math.max(240, height - 14 - 10));
        Box sentence = all.top(SENTENCE);
        Box strip = all.below(SENTENCE).top(STRIP);
        Box facts = all.bottom(FACTS);
        Box middle = all.below(SENTENCE + STRIP + 14).above(FACTS + 10);
        Box left = new Box(middle.x(), middle.y(), TRAY_WIDTH, middle.height());
        Box right = new Box(left.right() + 22, middle.y(), all.right() - left.right() - 22, middle.height());
        Box addTile = new Box(right.right() - ADD_TILE, right.y(), ADD_TILE, right.height());
        Box place = new Box(right.x(), right.y(), right.width() - ADD_TILE - GAP, right.height());
        double lane = TrafficLane.height(place.width(), counts.clients(), counts.services());
        double storage = StorageStrip.height(counts.disks());
        Box field = place.below(lane).above(storage == 0 ? 0 : storage + GAP);

        double workloads = workloadsHeight(counts.workloads(), left.height(), counts.waiting() <= 1);
        Box tray = workloads > 0 ? left.above(workloads + GAP) : left;
        Box cards = tray.below(TRAY_HEADER);
        List<Box> waiting = waiting(cards, counts.waiting());
        Box more = waiting.size() < counts.waiting() ? below(cards, waiting) : Box.NONE;
        Density density = Density.of(counts.nodes(), counts.pods());
        return new StageLayout(
                density,
                sentence,
                strip,
                tray,
                tray.top(TRAY_HEADER),
                waiting,
                more,
                left.bottom(workloads),
                TrafficLane.of(place.top(lane), counts.clients(), counts.services()),
                StorageStrip.of(place.bottom(storage), counts.disks()),
                field,
                density == Density.MOSAIC ? List.of() : nodes(field, density, counts.nodes()),
                addTile,
                facts);
    }

    /// How many waiting pods the tray can show.
    public int roomInTray() {
        return (int) Math.floor((tray.height() - TRAY_HEADER + 8) / (SHORT_CARD + 8));
    }

    /// @param calm whether hardly anything waits, so that the tray can do with less
    private static double workloadsHeight(List<Integer> notes, double available, boolean calm) {
        double all = notes.stream().mapToDouble(StageLayout::rowHeight).sum();
        return notes.isEmpty() ? 0 : Math.min(available * (calm ? 0.66 : 0.5), WORKLOADS_TITLE + all);
    }

    private static double rowHeight(int notes) {
        return WORKLOAD + notes * WORKLOAD_NOTE;
    }

    /// The boxes of those workloads that there is room for in `box`, in order.
    ///
    /// @param notes how many notes each of them has
    public static List<Box> workloadsIn(Box box, List<Integer> notes) {
        List<Box> rows = new ArrayList<>();
        double y = box.y() + WORKLOADS_TITLE;
        for (int count : notes) {
            double height = rowHeight(count);
            if (y + height > box.bottom() + 1e-6) {
                break;
            }
            rows.add(new Box(box.x(), y, box.width(), height));
            y += height;
        }
        return rows;
    }

    private static List<Box> waiting(Box cards, int count) {
        double gap = 8;
        double height = count * (CARD + gap) - gap <= cards.height() ? CARD : SHORT_CARD;
        int room = (int) Math.floor((cards.height() + gap) / (height + gap));
        if (room < count) {
            room = (int) Math.floor((cards.height() - MORE) / (height + gap));
        }
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < Math.min(count, room); i++) {
            boxes.add(new Box(cards.x(), cards.y() + i * (height + gap), cards.width(), height));
        }
        return boxes;
    }

    private static Box below(Box cards, List<Box> waiting) {
        double y = waiting.isEmpty() ? cards.y() : waiting.getLast().bottom() + 4;
        return new Box(cards.x(), y, cards.width(), MORE - 4);
    }

    private static List<Box> nodes(Box field, Density density, int count) {
        if (count == 0) {
            return List.of();
        }
        double gap = density == Density.CARDS ? GAP : 8;
        double aspect = density == Density.CARDS ? 1.0 : 1.35;
        return Grid.closestTo(aspect, field, gap, count).cells(field, gap, count);
    }
}
