package naru.stage.compare.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import naru.simulation.contest.Contest;
import naru.simulation.contest.Ledger;
import naru.simulation.contest.Side;
import naru.simulation.kernel.SimTime;
import naru.stage.theme.Styles;

/// How much of the usual capacity gets requests, second by second, on both sides, up to the moment on show.
final class CapacityChart extends Region {

    private static final double HEIGHT = 92;

    /// For the words at the axis.
    private static final double AXIS = 64;

    private static final double USUAL = 100;
    private static final double PAD = 8;

    private final LiveWords words;
    private final Text usual = text();
    private final Text nothing = text();
    private final Line top = new Line();
    private final Line bottom = new Line();
    private final Line event = new Line();
    private final Map<Side, Polyline> lines = new EnumMap<>(Side.class);
    private final Map<Side, List<Ledger>> ledgers = new EnumMap<>(Side.class);
    private int first;
    private int last;
    private int now;

    CapacityChart(LiveWords words) {
        this.words = words;
        setMinHeight(HEIGHT);
        setMouseTransparent(true);
        List.of(top, bottom).forEach(line -> line.getStyleClass().add("capacity-axis"));
        event.getStyleClass().add("capacity-event");
        getChildren().addAll(usual, nothing, top, bottom, event);
        for (Side side : Side.values()) {
            Polyline line = new Polyline();
            line.getStyleClass().addAll("capacity-line", style(side));
            line.setManaged(false);
            lines.put(side, line);
            getChildren().add(line);
        }
    }

    private static Text text() {
        Text text = new Text();
        text.getStyleClass().addAll(Styles.BODY, Styles.FIGURES, "capacity-text");
        text.setTextOrigin(VPos.CENTER);
        return text;
    }

    static String style(Side side) {
        return "capacity-" + side.name().toLowerCase(Locale.ROOT);
    }

    void show(Contest contest, SimTime time) {
        for (Side side : Side.values()) {
            ledgers.put(side, contest.ledgers(side));
        }
        first = (int) contest.event().seconds() - 30;
        now = Math.clamp((int) time.seconds(), 0, (int) contest.end().seconds());
        last = Math.max(first + 120, now);
        usual.setText(words.get("percent", USUAL));
        nothing.setText(words.get("percent", 0));
        requestLayout();
    }

    private double x(double second) {
        return AXIS + (getWidth() - AXIS - PAD) * (second - first) / Math.max(1, last - first);
    }

    private double y(double percent, double most) {
        return PAD + (getHeight() - 2 * PAD) * (1 - percent / most);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double most = ledgers.values().stream()
                .flatMap(each -> each.subList(0, Math.min(each.size(), now + 1)).stream())
                .mapToDouble(Ledger::capacity)
                .reduce(USUAL, Math::max);
        level(top, usual, y(USUAL, most));
        level(bottom, nothing, y(0, most));
        event.setStartX(x(first + 30));
        event.setEndX(x(first + 30));
        event.setStartY(PAD);
        event.setEndY(getHeight() - PAD);
        ledgers.forEach((side, each) -> draw(side, each, most));
    }

    private void level(Line line, Text text, double y) {
        line.setStartX(AXIS);
        line.setEndX(getWidth() - PAD);
        line.setStartY(y);
        line.setEndY(y);
        text.setX(AXIS - PAD - text.getLayoutBounds().getWidth());
        text.setY(y);
    }

    /// In steps: a copy answers or it does not.
    private void draw(Side side, List<Ledger> each, double most) {
        Polyline line = lines.get(side);
        if (line == null) {
            return;
        }
        line.getPoints().clear();
        int before = -1;
        for (int second = Math.max(0, first); second <= Math.min(now, each.size() - 1); second++) {
            int capacity = each.get(second).capacity();
            if (before >= 0 && capacity != before) {
                line.getPoints().addAll(x(second), y(before, most));
            }
            if (capacity != before || second == Math.min(now, each.size() - 1)) {
                line.getPoints().addAll(x(second), y(capacity, most));
            }
            before = capacity;
        }
    }
}
