package naru.stage.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import naru.stage.playback.Mark;

/// Chooses which marks get words: above the line or below it, never over one another, those of the
/// first rank and the recent ones first.
final class TimelineLabels {

    /// @param mark the index of its mark
    /// @param x the left edge of its words
    record Placed(int mark, double x, double width, boolean above) {}

    private static final double GAP = 14;

    private TimelineLabels() {}

    static List<Placed> place(List<Mark> marks, TimelineScale scale, IntToDoubleFunction widthOf) {
        List<Placed> above = new ArrayList<>();
        List<Placed> below = new ArrayList<>();
        for (int index : byImportance(marks)) {
            Mark mark = marks.get(index);
            double width = widthOf.applyAsDouble(index);
            double x = Math.clamp(scale.x(mark.time()) - width / 2, 0, Math.max(0, scale.width() - width));
            if (isFree(above, x, width)) {
                above.add(new Placed(index, x, width, true));
            } else if (isFree(below, x, width)) {
                below.add(new Placed(index, x, width, false));
            }
        }
        List<Placed> placed = new ArrayList<>(above);
        placed.addAll(below);
        return placed;
    }

    private static List<Integer> byImportance(List<Mark> marks) {
        return IntStream.range(0, marks.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                index -> marks.get(index).rank())
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    private static boolean isFree(List<Placed> row, double x, double width) {
        return row.stream().allMatch(other -> x >= other.x() + other.width() + GAP || other.x() >= x + width + GAP);
    }
}
