package naru.stage.containers.portability;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.stage.theme.Styles;

/// A layer of an image, filled as far as it has arrived.
final class LayerStrip extends Region {

    private static final double SIDE = 8;
    private static final double ABOVE = 3;

    private final Region fill = new Region();
    private final Label label;
    private final double part;

    /// @param part that is here, from 0 to 1
    LayerStrip(String text, double part) {
        this.part = part;
        label = new Label(text);
        label.getStyleClass().add(Styles.BODY);
        label.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("carried-layer");
        fill.getStyleClass().add("carried-layer-fill");
        getChildren().addAll(fill, label);
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(-1) + 2 * ABOVE;
    }

    @Override
    protected double computePrefWidth(double height) {
        return label.prefWidth(-1) + 2 * SIDE;
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, getWidth() * part, getHeight());
        label.resizeRelocate(SIDE, 0, getWidth() - 2 * SIDE, getHeight());
    }
}
