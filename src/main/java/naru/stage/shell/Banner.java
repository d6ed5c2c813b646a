package naru.stage.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// One sentence across the top of the stage: what went wrong, or what was done. It waits to be put away.
final class Banner extends HBox {

    private final Label sentence = new Label();
    private final FontIcon icon = new FontIcon(Material2AL.ERROR_OUTLINE);

    Banner(Messages messages, Announcements announcements) {
        getStyleClass().add("banner");
        managedProperty().bind(visibleProperty());
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        sentence.getStyleClass().add(Styles.BODY);
        sentence.setId("banner-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        accessibleTextProperty().bind(sentence.textProperty());
        getChildren()
                .setAll(
                        icon,
                        sentence,
                        new Controls(messages).icon(Material2AL.CLOSE, "action.close", announcements::hush));
        announcements.said().subscribe(said -> said.ifPresentOrElse(this::show, this::hide));
    }

    private void show(Announcements.Said said) {
        getStyleClass().removeAll(Styles.GOOD, Styles.BAD);
        getStyleClass().add(styleOf(said.tone()));
        icon.setIconCode(iconOf(said.tone()));
        sentence.textProperty().bind(said.words());
        setVisible(true);
    }

    private void hide() {
        sentence.textProperty().unbind();
        setVisible(false);
    }

    private static String styleOf(Announcements.Tone tone) {
        return switch (tone) {
            case DONE -> Styles.GOOD;
            case PROBLEM -> Styles.BAD;
        };
    }

    private static Ikon iconOf(Announcements.Tone tone) {
        return switch (tone) {
            case DONE -> Material2AL.CHECK_CIRCLE_OUTLINE;
            case PROBLEM -> Material2AL.ERROR_OUTLINE;
        };
    }
}
