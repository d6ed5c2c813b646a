package naru.stage.compare.live;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import naru.simulation.contest.Contest;
import naru.simulation.contest.ContestWorld;
import naru.simulation.contest.Side;
import naru.stage.theme.Styles;

/// What it has come to on both sides by the moment on show: a line for each side, a column for each figure, and
/// capacity over time.
final class FigureStrip extends GridPane {

    private static final double SIDES = 190;
    private static final double CHART = 330;
    private static final double SAMPLE = 30;

    /// What differs by less, as a part of the larger, is called the same.
    private static final double NEAR = 0.01;

    private final LiveWords words;
    private final Prices prices;
    private final Map<Figure, Map<Side, FigureCell>> cells = new EnumMap<>(Figure.class);
    private final List<Runnable> titles = new ArrayList<>();
    private final CapacityChart chart;

    FigureStrip(LiveWords words, Prices prices) {
        this.words = words;
        this.prices = prices;
        chart = new CapacityChart(words);
        getStyleClass().addAll(Styles.CARD, "live-strip");
        getColumnConstraints().add(new ColumnConstraints(SIDES));
        for (Side side : Side.values()) {
            add(name(side), 0, side.ordinal() + 1);
        }
        for (Figure figure : Figure.values()) {
            column(figure);
        }
        getColumnConstraints().add(new ColumnConstraints(CHART));
        int last = Figure.values().length + 1;
        add(title("figure.capacity"), last, 0);
        add(chart, last, 1, 1, 2);
        words.messages().language().subscribe(language -> titles.forEach(Runnable::run));
    }

    private Region name(Side side) {
        Line sample = new Line(0, 0, SAMPLE, 0);
        sample.getStyleClass().addAll("capacity-line", CapacityChart.style(side));
        Label label = new Label();
        label.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        label.setMinWidth(USE_PREF_SIZE);
        titles.add(() -> label.setText(words.side(side)));
        HBox name = new HBox(sample, label);
        name.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("live-side-name");
        return name;
    }

    private Label title(String key) {
        Label title = new Label();
        title.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        title.setMinWidth(USE_PREF_SIZE);
        titles.add(() -> title.setText(words.get(key)));
        return title;
    }

    private void column(Figure figure) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(constraints);
        int column = figure.ordinal() + 1;
        add(title("figure." + figure.id()), column, 0);
        Map<Side, FigureCell> both = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            FigureCell cell = new FigureCell("figure-" + figure.id() + "-" + side.ordinal());
            both.put(side, cell);
            add(cell, column, side.ordinal() + 1);
        }
        cells.put(figure, both);
    }

    void show(Contest contest, ContestWorld now) {
        for (Figure figure : Figure.values()) {
            Map<Side, Figure.Value> values = new EnumMap<>(Side.class);
            for (Side side : Side.values()) {
                values.put(side, figure.of(contest, now, side, words, prices));
            }
            show(figure, values);
        }
        chart.show(contest, now.time());
    }

    private void show(Figure figure, Map<Side, Figure.Value> values) {
        double longest = values.values().stream()
                .mapToDouble(Figure.Value::amount)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        double best = values.values().stream()
                .mapToDouble(Figure.Value::amount)
                .reduce(figure.moreIsBetter() ? Math::max : Math::min)
                .orElse(0);
        boolean open = values.values().stream().anyMatch(Figure.Value::open);
        boolean differ = values.values().stream()
                .mapToDouble(Figure.Value::amount)
                .anyMatch(amount -> Math.abs(amount - best) > NEAR * longest);
        for (Side side : Side.values()) {
            Figure.Value value = of(values, side);
            boolean wins = differ && value.amount() == best && !(open && value.open());
            Objects.requireNonNull(Objects.requireNonNull(cells.get(figure)).get(side))
                    .show(value, longest, wins);
        }
    }

    private static Figure.Value of(Map<Side, Figure.Value> values, Side side) {
        return Objects.requireNonNull(values.get(side));
    }
}
