package naru.stage.story;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import naru.simulation.era.Figure;

/// The values that a figure can be set to by hand: its bounds, its usual value, and from there up and down in steps of
/// the same ratio, rounded to two digits. What is counted stays whole.
///
/// @param values rising
record FigureScale(List<Double> values) {

    private static final double RATIO = Math.sqrt(2);
    private static final MathContext TWO_DIGITS = new MathContext(2);
    /// Below this part of the usual value there is nothing worth setting but the least itself.
    private static final double SMALLEST = 0.02;

    static FigureScale of(Figure figure) {
        TreeSet<Double> values = new TreeSet<>(List.of(figure.least(), figure.usual(), figure.most()));
        for (double up = figure.usual() * RATIO; up < figure.most(); up *= RATIO) {
            values.add(rounded(figure, up));
        }
        for (double down = figure.usual() / RATIO;
                down > Math.max(figure.least(), figure.usual() * SMALLEST);
                down /= RATIO) {
            values.add(rounded(figure, down));
        }
        return new FigureScale(values.stream()
                .filter(value -> value >= figure.least() && value <= figure.most())
                .toList());
    }

    /// The place of the value that is nearest.
    int place(double value) {
        int nearest = 0;
        for (int i = 1; i < values.size(); i++) {
            if (Math.abs(values.get(i) - value) < Math.abs(values.get(nearest) - value)) {
                nearest = i;
            }
        }
        return nearest;
    }

    double value(int place) {
        return Objects.requireNonNull(values.get(place));
    }

    private static double rounded(Figure figure, double value) {
        double two = new BigDecimal(value).round(TWO_DIGITS).doubleValue();
        return switch (figure.unit()) {
            case THREADS, PERCENT, DAYS, DOLLARS_A_MONTH, MIB, MIB_A_SECOND -> Math.rint(two);
            case CORES -> figure.least() < 1 ? Math.rint(two * 2) / 2 : Math.rint(two);
            case GIB, SECONDS, MINUTES, HOURS -> two;
        };
    }
}
