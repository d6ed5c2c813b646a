package naru.stage.beanstalk.failing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.theme.Styles;

/// What the search has cost so far: steps of a person, time, and requests that failed meanwhile.
final class CostRow extends HBox {

    private final List<Label> figures = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();

    CostRow() {
        getStyleClass().addAll(Styles.CARD, "failing-cost");
        for (String id : List.of("steps", "time", "failed")) {
            Label figure = new Label();
            figure.setId("failing-cost-" + id);
            figure.getStyleClass().addAll(Styles.TITLE, Styles.FIGURES);
            Label name = new Label();
            name.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
            VBox both = new VBox(figure, name);
            both.getStyleClass().add("failing-cost-item");
            HBox.setHgrow(both, Priority.ALWAYS);
            figures.add(figure);
            names.add(name);
            getChildren().add(both);
        }
    }

    void show(Inquiry inquiry, BeanstalkWords words) {
        figures.get(0).setText(words.get("failing.cost.steps", inquiry.steps()));
        figures.get(1).setText(words.duration(inquiry.taken()));
        figures.get(2)
                .setText(words.get(
                        "failing.cost.failed", inquiry.environment().tally().failed()));
        names.get(0).setText(words.get("failing.cost.steps.name"));
        names.get(1).setText(words.get("failing.cost.time.name"));
        names.get(2).setText(words.get("failing.cost.failed.name"));
    }
}
