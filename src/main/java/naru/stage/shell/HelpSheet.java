package naru.stage.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;

/// Every key and what it does, and the three things to try first.
final class HelpSheet extends VBox {

    HelpSheet(Messages messages, Shortcuts shortcuts, Runnable close) {
        Controls controls = new Controls(messages);
        getStyleClass().addAll(Styles.PANEL, "sheet");
        setPrefWidth(1080);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .add(new HBox(
                        controls.label("help.title", Styles.HEADLINE),
                        space,
                        controls.icon(Material2AL.CLOSE, "action.close", close)));
        for (String key : new String[] {"help.carry", "help.break", "help.time"}) {
            Label line = controls.label(key, Styles.BODY);
            line.setWrapText(true);
            getChildren().add(line);
        }
        getChildren()
                .addAll(
                        controls.label("help.stage", Styles.TITLE),
                        keys(controls, ON_THE_STAGE),
                        controls.label("help.keys", Styles.TITLE),
                        keys(
                                controls,
                                shortcuts.table().stream()
                                        .map(shortcut -> new Key(shortcut.caps(), shortcut.textKey()))
                                        .toList()));
    }

    /// @param caps the keys, a space between them
    private record Key(String caps, String textKey) {}

    /// What the pods and nodes on the stage answer to, wherever the focus is.
    private static final List<Key> ON_THE_STAGE = List.of(
            new Key("Tab", "help.stage.focus"),
            new Key("Enter", "help.stage.menu"),
            new Key("Space", "help.stage.pickUp"),
            new Key("← → ↑ ↓", "help.stage.carry"),
            new Key("Enter", "help.stage.drop"),
            new Key("Esc", "help.stage.cancel"));

    private static GridPane keys(Controls controls, List<Key> keys) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        int rows = (keys.size() + 1) / 2;
        for (int i = 0; i < keys.size(); i++) {
            int column = i / rows * 2;
            HBox caps = caps(keys.get(i).caps());
            GridPane.setHalignment(caps, HPos.RIGHT);
            grid.add(caps, column, i % rows);
            Label does = controls.label(keys.get(i).textKey(), Styles.BODY);
            GridPane.setHgrow(does, Priority.ALWAYS);
            grid.add(does, column + 1, i % rows);
        }
        return grid;
    }

    private static HBox caps(String keys) {
        HBox caps = new HBox(4);
        for (String key : List.of(keys.split(" +", -1))) {
            Label cap = new Label(key);
            cap.getStyleClass().addAll(Styles.BODY, "key-cap");
            caps.getChildren().add(cap);
        }
        return caps;
    }
}
