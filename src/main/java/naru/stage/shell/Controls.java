package naru.stage.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small parts the chrome is made of, each with words for those who see it and those who hear it.
final class Controls {

    private final Messages messages;

    Controls(Messages messages) {
        this.messages = messages;
    }

    /// A button that is only an icon; its words are its tooltip and its name.
    Button icon(Ikon ikon, String key, Runnable action) {
        Button button = new Button(null, new FontIcon(ikon));
        button.getStyleClass().addAll(Styles.FLAT, Styles.ICON);
        name(button, key);
        button.setOnAction(event -> action.run());
        return button;
    }

    Button flat(String key, Runnable action) {
        Button button = new Button();
        button.getStyleClass().add(Styles.FLAT);
        button.textProperty().bind(messages.text(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    Button menuEntry(String key, Runnable action) {
        Button button = new Button();
        button.getStyleClass().setAll("button", Styles.MENU_ENTRY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.textProperty().bind(messages.text(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    Label label(String key, String... styleClasses) {
        Label label = new Label();
        label.getStyleClass().addAll(styleClasses);
        label.textProperty().bind(messages.text(key));
        return label;
    }

    private void name(Button button, String key) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.text(key));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(messages.text(key));
    }
}
