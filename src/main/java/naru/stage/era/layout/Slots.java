package naru.stage.era.layout;

import java.util.ArrayList;
import java.util.List;

/// How wide the instances on a server stand: each has what its name needs, and of the rest as much as it gets of the
/// server's CPU. What is left at the right is CPU that nobody uses.
final class Slots {

    private Slots() {}

    /// @param x a left edge and a width
    record Slot(double x, double width) {}

    /// @param shares of the server's CPU, 0 to 1 each
    /// @param least what each has at least, if there is room for so much
    static List<Slot> of(double x, double width, double gap, double least, List<Double> shares) {
        int count = shares.size();
        double room = Math.max(0, width - gap * (count - 1));
        double base = Math.min(least, room / Math.max(1, count));
        double rest = Math.max(0, room - base * count);
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        double scale = sum > 1 ? 1 / sum : 1;
        List<Slot> slots = new ArrayList<>();
        double left = x;
        for (double share : shares) {
            double wide = base + rest * share * scale;
            slots.add(new Slot(left, wide));
            left += wide + gap;
        }
        return slots;
    }
}
