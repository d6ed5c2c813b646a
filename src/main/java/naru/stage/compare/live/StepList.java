package naru.stage.compare.live;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import naru.simulation.contest.Step;
import naru.stage.text.Amounts;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/// What a person has had to do by now, each step with its time and what was typed.
final class StepList extends VBox {

    private final LiveWords words;

    StepList(LiveWords words) {
        this.words = words;
        getStyleClass().add("live-steps");
    }

    void show(List<Step> steps) {
        getChildren().setAll(steps.stream().map(this::line).toList());
    }

    private Node line(Step step) {
        FontIcon person = new FontIcon(Material2MZ.PERSON);
        person.getStyleClass().add("live-person");
        Label time = new Label(Amounts.clock(Duration.ofNanos(step.at().nanos())));
        time.getStyleClass().addAll(Styles.BODY, Styles.FIGURES, Styles.MUTED);
        Label what = new Label(words.step(step.id()));
        what.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        Label typed = new Label(step.typed());
        typed.getStyleClass().addAll(Styles.BODY, "live-command");
        FlowPane line = new FlowPane(person, time, what, typed);
        line.getStyleClass().add("live-step");
        line.setId("step-" + step.id());
        Stream.of(time, what, typed).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        return line;
    }
}
