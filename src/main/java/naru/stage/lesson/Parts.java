package naru.stage.lesson;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small parts that the pages of a story are made of.
final class Parts {

    private final Messages messages;

    Parts(Messages messages) {
        this.messages = messages;
    }

    /// The one button that leads on.
    Button main(String key, Runnable action) {
        Button button = chip(key, action);
        button.getStyleClass().add(Styles.PRIMARY);
        button.setId("mission-next");
        return button;
    }

    Button chip(String key, Runnable action) {
        Button button = new Button(messages.get(key));
        button.getStyleClass().setAll("button", Styles.CHIP);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    Button flat(Ikon ikon, String key, Runnable action) {
        Button button = new Button(messages.get(key), new FontIcon(ikon));
        button.getStyleClass().setAll("button", Styles.FLAT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    static Label text(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /// A word with its sign: neither says it by colour alone.
    static Label sign(Ikon ikon, String words, String... styleClasses) {
        Label label = new Label(words, new FontIcon(ikon));
        label.getStyleClass().addAll(styleClasses);
        label.setGraphicTextGap(8);
        return label;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
