package naru.stage.cluster;

import javafx.scene.layout.Pane;

/// A layer whose children stand where they are put.
final class Surface extends Pane {

    @Override
    protected void layoutChildren() {
        // Positions and sizes come from the pure layout, not from preferences.
    }
}
