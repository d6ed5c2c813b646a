package naru.stage.cluster;

import naru.stage.cluster.picture.Mood;
import org.kordamp.ikonli.javafx.FontIcon;

/// A small picture that goes with a word. Which glyph a name stands for is a matter of `cluster.css`.
final class Icon extends FontIcon {

    Icon(String name) {
        getStyleClass().add("mark");
        show(name);
        setMouseTransparent(true);
    }

    void show(String name) {
        getStyleClass().removeIf(style -> style.startsWith("icon-"));
        getStyleClass().add("icon-" + name);
    }

    void show(String name, Mood mood) {
        show(name);
        Looks.set(this, "mood-", mood.style());
    }
}
