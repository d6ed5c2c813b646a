package naru.stage.cluster;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What the marks mean that have no word beside them.
final class Legend extends HBox {

    private final Words words;
    private final Label serving = new Label();
    private final Label stale = new Label();

    Legend(Words words) {
        this.words = words;
        getStyleClass().add("legend");
        setAlignment(Pos.CENTER_RIGHT);
        Region sample = new Region();
        sample.getStyleClass().add("legend-stale");
        Icon mark = new Icon("serving");
        mark.getStyleClass().add("serving");
        serving.setGraphic(mark);
        stale.setGraphic(sample);
        for (Label label : new Label[] {serving, stale}) {
            label.getStyleClass().add("legend-entry");
        }
        getChildren().addAll(serving, stale);
        setMouseTransparent(true);
        dress();
    }

    /// Again in the language of the moment.
    void dress() {
        serving.setText(words.get("legend.serving"));
        stale.setText(words.get("legend.stale"));
    }
}
