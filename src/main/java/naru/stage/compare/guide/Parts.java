package naru.stage.compare.guide;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small parts that the page is made of.
final class Parts {

    private Parts() {}

    /// Text that takes as many lines as it needs.
    static Label text(String words, String... styleClasses) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /// A word with its sign, on one line: neither says it by colour alone.
    static Label sign(Ikon ikon, String words, String... styleClasses) {
        Label label = new Label(words, new FontIcon(ikon));
        label.getStyleClass().add("guide-sign");
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
