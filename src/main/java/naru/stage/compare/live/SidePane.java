package naru.stage.compare.live;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.stage.beanstalk.picture.Sign;
import naru.stage.theme.Styles;

/// A platform: what it is called and how it is, what is there, and what a person has had to do.
final class SidePane extends VBox {

    private final Label name = new Label();
    private final Label about = new Label();
    private final VBox rows = new VBox();

    SidePane(String id, Sign status, StepList steps) {
        getStyleClass().addAll(Styles.CARD, "live-side");
        setId("side-" + id);
        name.getStyleClass().add(Styles.TITLE);
        name.setMinWidth(USE_PREF_SIZE);
        about.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        about.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        status.setMinWidth(USE_PREF_SIZE);
        HBox heading = new HBox(name, about, between, status);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("live-heading");
        rows.getStyleClass().add("live-rows");
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().setAll(heading, rows, steps);
    }

    void name(String title, String more) {
        name.setText(title);
        about.setText(more);
    }

    /// What is there, one below the other.
    void rows(List<? extends Region> next) {
        if (!rows.getChildren().equals(next)) {
            next.forEach(row -> VBox.setVgrow(row, Priority.ALWAYS));
            rows.getChildren().setAll(next);
        }
    }
}
