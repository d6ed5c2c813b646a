package naru.stage.beanstalk.picture;

import java.util.ArrayList;
import java.util.List;
import naru.stage.cluster.layout.Box;

/// How the instances of a group share its frame.
final class Tiles {

    private static final double PAD = 10;
    private static final double TITLE = 34;
    private static final double GAP = 8;
    private static final double TALLEST = 116;
    private static final double WIDEST = 148;

    /// So many lie below each other before there are two columns.
    private static final int ROWS = 4;

    private Tiles() {}

    /// Below each other, so that requests come in from the left; in as many columns as it takes.
    static EnvironmentLayout.Frame list(Box frame, int count) {
        Box title = new Box(frame.x() + PAD + 4, frame.y() + 2, frame.width() - 2 * PAD - 8, TITLE);
        Box room = frame.below(TITLE + 2).above(PAD).inset(PAD, 0);
        int columns = Math.max(1, Math.ceilDiv(count, ROWS));
        int rows = Math.max(1, Math.ceilDiv(count, columns));
        double between = columns == 1 ? GAP : 2 * GAP;
        double width = (room.width() - (columns - 1) * between) / columns;
        double gap = rows * 40 > room.height() ? GAP / 2 : GAP;
        double height = Math.min(TALLEST, (room.height() - (rows - 1) * gap) / rows);
        List<Box> tiles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int column = i / rows;
            int row = i % rows;
            tiles.add(new Box(room.x() + column * (width + between), room.y() + row * (height + gap), width, height));
        }
        return new EnvironmentLayout.Frame(frame, title, tiles);
    }

    /// One beside the other in a single line; requests come in from above.
    static EnvironmentLayout.Frame line(Box frame, int count) {
        double gap = count > ROWS ? GAP / 2 : GAP;
        Box room = frame.inset(gap, 0).below(Ways.LANE).above(GAP / 2);
        double width = Math.min(WIDEST, (room.width() - (count - 1) * gap) / Math.max(1, count));
        List<Box> tiles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tiles.add(new Box(room.x() + i * (width + gap), room.y(), width, room.height()));
        }
        return new EnvironmentLayout.Frame(frame, Box.NONE, tiles);
    }
}
