package naru.stage.era;

import naru.stage.cluster.picture.Mood;
import org.kordamp.ikonli.javafx.FontIcon;

/// A small picture that goes with a word. Which glyph a name stands for is a matter of the style sheets.
final class Mark extends FontIcon {

    Mark(String name, String... styles) {
        getStyleClass().add("mark");
        getStyleClass().addAll(styles);
        setManaged(false);
        setMouseTransparent(true);
        show(name);
        layoutBoundsProperty().subscribe(() -> Looks.arrange(this));
    }

    void show(String name) {
        Looks.set(this, "icon-", "icon-" + name);
    }

    void show(String name, Mood mood) {
        show(name);
        Looks.set(this, "mood-", mood.style());
    }

    double wide() {
        return getLayoutBounds().getWidth();
    }

    /// Puts its left edge and its middle.
    void at(double x, double middle) {
        relocate(x, middle - getLayoutBounds().getHeight() / 2);
    }
}
