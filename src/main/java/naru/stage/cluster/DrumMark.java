package naru.stage.cluster;

import javafx.scene.layout.Region;

/// A drum for a volume that holds data: solid if the data outlasts the pod, dashed if it ends with it.
final class DrumMark extends Region {

    DrumMark(boolean lasts) {
        getStyleClass().addAll("drum", lasts ? "drum-lasts" : "drum-passes");
        setMouseTransparent(true);
    }
}
