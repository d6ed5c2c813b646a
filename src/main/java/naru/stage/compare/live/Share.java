package naru.stage.compare.live;

import javafx.scene.layout.Region;

/// A bar as long as its part of the longest.
final class Share extends Region {

    private static final double HEIGHT = 8;

    private final Region filled = new Region();
    private double share;

    Share() {
        getStyleClass().add("live-share");
        filled.getStyleClass().add("live-share-filled");
        getChildren().add(filled);
    }

    /// @param next 0 to 1
    void show(double next) {
        share = next;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }
}
