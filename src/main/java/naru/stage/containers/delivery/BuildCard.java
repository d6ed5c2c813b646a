package naru.stage.containers.delivery;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.simulation.delivery.Part;
import naru.stage.theme.Styles;

/// The machine that builds: how large the parts are, or which it made anew and which its cache had.
final class BuildCard extends Region {

    private static final double PAD = 12;
    private static final double LINE = 28;

    private final DeliveryWords words;
    private final Label title = new Label();
    private final Region track = new Region();
    private final Region done = new Region();
    private final Map<Part, Label> names = new EnumMap<>(Part.class);
    private final Map<Part, Label> ways = new EnumMap<>(Part.class);
    private double share = 1;

    BuildCard(DeliveryWords words) {
        this.words = words;
        getStyleClass().addAll(Styles.CARD, "build-card");
        title.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        track.getStyleClass().add("delivery-track");
        done.getStyleClass().add("delivery-done");
        getChildren().addAll(title, track, done);
        for (Part part : Part.values()) {
            Label name = new Label();
            name.getStyleClass().add(Styles.BODY);
            Label way = new Label();
            way.getStyleClass().add(Styles.BODY);
            way.setAlignment(Pos.CENTER_RIGHT);
            names.put(part, name);
            ways.put(part, way);
            getChildren().addAll(name, way);
        }
    }

    void show(BuildFace face) {
        title.setText(words.get("build"));
        share = face.done();
        track.setVisible(face.built());
        done.setVisible(face.built());
        names.forEach((part, label) -> label.setText(words.part(part)));
        ways.forEach((part, label) -> {
            boolean anew = face.anew().contains(part);
            label.setText(face.built() ? words.get(anew ? "build.anew" : "build.cached") : size(face, part));
            label.getStyleClass().removeAll(Styles.STRONG, Styles.MUTED);
            label.getStyleClass().add(anew ? Styles.STRONG : Styles.MUTED);
        });
        requestLayout();
    }

    private String size(BuildFace face, Part part) {
        return words.size(face.mib().getOrDefault(part, 0L));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * PAD;
        title.resizeRelocate(PAD, 6, width, LINE);
        double bar = LINE + 10;
        track.resizeRelocate(PAD, bar, width, 8);
        done.resizeRelocate(PAD, bar, width * share, 8);
        double each = (getHeight() - bar - 18) / Part.values().length;
        for (Part part : Part.values()) {
            double y = bar + 12 + (Part.values().length - 1 - part.ordinal()) * each;
            place(Objects.requireNonNull(names.get(part)), PAD, y, width * 0.5, each);
            place(Objects.requireNonNull(ways.get(part)), PAD + width * 0.4, y, width * 0.6, each);
        }
    }

    private static void place(Label label, double x, double y, double width, double height) {
        label.resizeRelocate(x, y, width, height);
    }
}
