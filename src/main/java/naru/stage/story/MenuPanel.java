package naru.stage.story;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A menu as part of the stage, so that it grows and is photographed with it. Up and Down go through its entries.
public final class MenuPanel extends VBox {

    private final List<Button> entries = new ArrayList<>();

    /// @param words as they are shown
    public record Entry(String id, Ikon icon, String words, Runnable deed) {}

    /// @param nothing said where there is no entry
    public MenuPanel(String title, List<Entry> all, String nothing) {
        getStyleClass().addAll(Styles.PANEL, "story-menu");
        Label heading = new Label(title);
        heading.getStyleClass().addAll(Styles.TITLE, "story-menu-title");
        getChildren().add(heading);
        all.forEach(entry -> entries.add(button(entry)));
        getChildren().addAll(entries);
        if (entries.isEmpty()) {
            Label empty = new Label(nothing);
            empty.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
            getChildren().add(empty);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Button button(Entry entry) {
        Button button = new Button(entry.words(), new FontIcon(entry.icon()));
        button.setId("menu-" + entry.id());
        button.getStyleClass().addAll(Styles.MENU_ENTRY, "story-menu-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> entry.deed().run());
        return button;
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        Node owner = getScene() == null ? this : getScene().getFocusOwner();
        int at = entries.indexOf(owner);
        if (step != 0 && !entries.isEmpty()) {
            entries.get(Math.floorMod(at + step, entries.size())).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && at >= 0) {
            entries.get(at).fire();
            event.consume();
        }
    }
}
