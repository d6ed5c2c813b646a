package naru.stage.cluster.layout;

import java.util.ArrayList;
import java.util.List;

/// Where storage stands: a row below the nodes.
///
/// @param disks as many boxes as there is room for, in order
/// @param more where the others are counted; empty if all are shown
public record StorageStrip(Box all, Box title, List<Box> disks, Box more) {

    public static final StorageStrip NONE = new StorageStrip(Box.NONE, Box.NONE, List.of(), Box.NONE);

    private static final double HEIGHT = 58;
    private static final double TITLE = 96;
    private static final double MORE = 96;
    private static final double GAP = 10;
    private static final double DISK = 240;

    public StorageStrip {
        disks = List.copyOf(disks);
    }

    public static double height(int disks) {
        return disks == 0 ? 0 : HEIGHT;
    }

    public static StorageStrip of(Box all, int disks) {
        if (disks == 0) {
            return NONE;
        }
        double room = all.width() - TITLE;
        int fits = (int) Math.max(1, Math.floor((room + GAP) / (DISK + GAP)));
        if (fits < disks) {
            fits = (int) Math.max(1, Math.floor((room - MORE) / (DISK + GAP)));
        }
        int shown = Math.min(fits, disks);
        double used = shown < disks ? room - MORE - GAP : room;
        double width = Math.min(320, (used - GAP * (shown - 1)) / shown);
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            boxes.add(new Box(all.x() + TITLE + i * (width + GAP), all.y(), width, all.height()));
        }
        Box more = shown < disks ? new Box(all.right() - MORE, all.y(), MORE, all.height()) : Box.NONE;
        return new StorageStrip(all, new Box(all.x(), all.y(), TITLE - GAP, all.height()), boxes, more);
    }
}
