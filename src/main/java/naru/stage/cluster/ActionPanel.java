package naru.stage.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.stage.cluster.picture.Action;
import naru.stage.theme.Styles;

/// The menu at the thing itself: part of the stage, so that it grows and is photographed with it.
final class ActionPanel extends VBox {

    static final double WIDTH = 480;

    private final List<Button> entries = new ArrayList<>();

    /// @param title the full name
    /// @param lines what else there is to know
    /// @param chosen is told the action; the panel does not close by itself
    ActionPanel(String title, List<String> lines, List<Action> actions, Words words, Consumer<Action> chosen) {
        getStyleClass().addAll(Styles.PANEL, "actions");
        Label name = new Label(title);
        name.getStyleClass().add("actions-title");
        name.setWrapText(true);
        getChildren().add(name);
        for (String line : lines) {
            Label label = new Label(line);
            label.getStyleClass().add("actions-line");
            label.setWrapText(true);
            getChildren().add(label);
        }
        for (Action action : actions) {
            entries.add(entry(action, words, chosen));
        }
        getChildren().addAll(entries);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Button entry(Action action, Words words, Consumer<Action> chosen) {
        Label text = new Label(words.get(action.key(), action.arguments().toArray()));
        text.getStyleClass().add("entry-text");
        text.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox content = new HBox(new Icon(action.icon()), text, space);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("entry");
        action.kubectl().ifPresent(line -> {
            Label command = new Label(line);
            command.getStyleClass().add("entry-command");
            content.getChildren().add(command);
        });
        if (action.deed() instanceof Action.Deed.Send && action.kubectl().isEmpty()) {
            content.getChildren().add(new Icon("real-world"));
        }
        Button button = new Button();
        button.setGraphic(content);
        button.getStyleClass().add(Styles.MENU_ENTRY);
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(30));
        button.setAccessibleText(
                text.getText() + action.kubectl().map(line -> ", " + line).orElse(""));
        button.setOnAction(event -> chosen.accept(action));
        return button;
    }

    void focusFirst() {
        if (!entries.isEmpty()) {
            entries.getFirst().requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && !entries.isEmpty()) {
            Node owner = getScene() == null ? null : getScene().getFocusOwner();
            int at = owner instanceof Button button ? entries.indexOf(button) : -1;
            entries.get(Math.floorMod(at + step, entries.size())).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && getScene() != null
                && getScene().getFocusOwner() instanceof Button button
                && entries.contains(button)) {
            button.fire();
            event.consume();
        }
    }
}
