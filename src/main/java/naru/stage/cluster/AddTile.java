package naru.stage.cluster;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// Room for one more node.
final class AddTile extends Button {

    private final Words words;

    AddTile(Words words) {
        this.words = words;
        getStyleClass().add("add-tile");
        setGraphic(new Icon("plus"));
        setContentDisplay(ContentDisplay.TOP);
        setWrapText(true);
        dress();
    }

    /// Again in the language of the moment.
    void dress() {
        setText(words.get("add-node"));
        setAccessibleText(words.get("add-node.accessible"));
    }
}
