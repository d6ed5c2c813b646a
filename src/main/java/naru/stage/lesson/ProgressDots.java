package naru.stage.lesson;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import naru.content.Step;
import naru.stage.text.Messages;

/// How far the story has come: a dot for each step, longer for the one that is told.
final class ProgressDots extends HBox {

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    ProgressDots(List<Step> steps, Step now, Messages messages) {
        super(6);
        getStyleClass().add("mission-dots");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        int place = steps.indexOf(now);
        setAccessibleText(messages.get("missions.step", place + 1, steps.size()));
        for (int i = 0; i < steps.size(); i++) {
            Region dot = new Region();
            dot.getStyleClass().add("mission-dot");
            dot.pseudoClassStateChanged(PAST, i < place);
            dot.pseudoClassStateChanged(NOW, i == place);
            getChildren().add(dot);
        }
    }
}
