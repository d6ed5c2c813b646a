package naru.stage.cluster;

import javafx.scene.layout.Pane;

/// A layer whose children stand where they are put.
class Surface extends Pane {

    @Override
    protected void layoutChildren() {
        // Positions and sizes come from the pure layout, not from preferences.
    }
}
