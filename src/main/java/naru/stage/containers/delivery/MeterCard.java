package naru.stage.containers.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.simulation.delivery.Host;
import naru.stage.theme.Styles;

/// What the last order has cost: time, what was moved, room on the hosts. Bars of both fleets have one scale.
final class MeterCard extends Region {

    private static final double PAD = 14;
    private static final double NAME = 148;
    private static final double FIGURE = 140;
    private static final double THICK = 14;

    private record Row(Label name, Region track, Region bar, Label figure) {}

    private final DeliveryWords words;
    private final List<Row> rows = new ArrayList<>();
    private final double[] shares = new double[3];

    MeterCard(DeliveryWords words) {
        this.words = words;
        getStyleClass().addAll(Styles.CARD, "delivery-meters");
        for (int i = 0; i < shares.length; i++) {
            Row row = new Row(new Label(), new Region(), new Region(), new Label());
            row.name().getStyleClass().add(Styles.BODY);
            row.track().getStyleClass().add("delivery-track");
            row.bar().getStyleClass().add("delivery-bar");
            row.figure().getStyleClass().addAll(Styles.BODY, Styles.STRONG);
            row.figure().setAlignment(Pos.CENTER_RIGHT);
            rows.add(row);
            getChildren().addAll(row.name(), row.track(), row.bar(), row.figure());
        }
    }

    /// @param other the other fleet's
    void show(MeterFace mine, MeterFace other) {
        double seconds = seconds(mine);
        put(
                0,
                "meter.time",
                share(seconds, seconds(other)),
                mine.elapsed().map(words::time).orElse("–"));
        put(1, "meter.moved", share(mine.movedMib(), other.movedMib()), words.size(mine.movedMib()));
        put(2, "meter.kept", mine.keptMib() / (double) Host.ROOM_MIB, words.room(mine.keptMib(), Host.ROOM_MIB));
        requestLayout();
    }

    private static double seconds(MeterFace face) {
        return face.elapsed().map(Duration::toMillis).orElse(0L) / 1000.0;
    }

    private static double share(double mine, double other) {
        double most = Math.max(mine, other);
        return most == 0 ? 0 : mine / most;
    }

    private void put(int row, String key, double share, String figure) {
        rows.get(row).name().setText(words.get(key));
        rows.get(row).figure().setText(figure);
        shares[row] = share;
    }

    @Override
    protected void layoutChildren() {
        double each = (getHeight() - 12) / rows.size();
        double room = getWidth() - 2 * PAD - NAME - FIGURE;
        for (int i = 0; i < rows.size(); i++) {
            double y = 6 + i * each;
            double bar = y + (each - THICK) / 2;
            Row row = rows.get(i);
            row.name().resizeRelocate(PAD, y, NAME, each);
            row.track().resizeRelocate(PAD + NAME, bar, room, THICK);
            row.bar().resizeRelocate(PAD + NAME, bar, room * shares[i], THICK);
            row.figure().resizeRelocate(PAD + NAME + room, y, FIGURE, each);
        }
    }
}
