package naru.stage.beanstalk.upload;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Environment;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.EventList;
import naru.stage.beanstalk.picture.HealthList;
import naru.stage.theme.Styles;

/// What the service lets its user see: the event stream, or the health of every instance.
final class SidePanel extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final BeanstalkWords words;
    private final EventList events;
    private final HealthList health;
    private final Label nothing = new Label();
    private final Button eventTab = tab("side-events");
    private final Button healthTab = tab("side-health");

    SidePanel(BeanstalkWords words) {
        this.words = words;
        events = new EventList(words);
        health = new HealthList(words);
        getStyleClass().addAll(Styles.CARD, "side-panel");
        nothing.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        StackPane lists = new StackPane(nothing, events, health);
        StackPane.setAlignment(nothing, Pos.TOP_LEFT);
        lists.setMinHeight(0);
        VBox.setVgrow(lists, Priority.ALWAYS);
        for (Region list : new Region[] {events, health}) {
            list.setMinSize(0, 0);
        }
        eventTab.setOnAction(event -> choose(false));
        healthTab.setOnAction(event -> choose(true));
        getChildren().addAll(new HBox(8, eventTab, healthTab), lists);
        choose(false);
    }

    private static Button tab(String id) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll(Styles.CHIP, "beanstalk-choice");
        return button;
    }

    private void choose(boolean healthShown) {
        events.setVisible(!healthShown);
        health.setVisible(healthShown);
        eventTab.pseudoClassStateChanged(CURRENT, !healthShown);
        healthTab.pseudoClassStateChanged(CURRENT, healthShown);
    }

    void show(BeanstalkWorld world) {
        eventTab.setText(words.get("side.events"));
        healthTab.setText(words.get("side.health"));
        events.show(world.happenings());
        nothing.setText(world.happenings().isEmpty() ? words.get("side.nothing") : "");
        Optional<Environment> environment = world.environment(Settings.ENVIRONMENT);
        healthTab.setDisable(environment.isEmpty());
        environment.ifPresentOrElse(health::show, () -> choose(false));
    }
}
