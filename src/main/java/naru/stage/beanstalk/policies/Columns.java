package naru.stage.beanstalk.policies;

import java.util.ArrayList;
import java.util.List;

/// Where the columns of the rows and of their heading lie.
///
/// @param figures one for each [Figure]
record Columns(Span name, Span environment, Span chart, List<Span> figures) {

    private static final double GAP = 14;
    private static final double NAME = 186;
    private static final double CHART = 216;
    private static final double FIGURE = 106;

    record Span(double x, double width) {}

    Columns {
        figures = List.copyOf(figures);
    }

    static Columns of(double width) {
        List<Span> figures = new ArrayList<>();
        double right = width - FIGURE * Figure.values().length;
        for (int i = 0; i < Figure.values().length; i++) {
            figures.add(new Span(right + i * FIGURE, FIGURE));
        }
        double chart = right - CHART;
        double left = NAME + GAP;
        return new Columns(new Span(0, NAME), new Span(left, chart - GAP - left), new Span(chart, CHART), figures);
    }
}
