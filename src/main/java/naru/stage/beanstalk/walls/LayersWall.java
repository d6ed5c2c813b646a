package naru.stage.beanstalk.walls;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.walls.Layer.Stack;
import naru.stage.story.AskBar;
import naru.stage.theme.Styles;

/// Between two eras: an instance in layers, for each kind of platform. It is a virtual machine, and containers run in
/// it.
final class LayersWall implements Wall {

    /// In a virtual machine, in a container, or in a container in a virtual machine.
    private static final int ANSWERS = 3;

    private static final double CHOICES = 500;

    private final BeanstalkWords words;
    private final Runnable changed;
    private final HBox picture = new HBox(28);
    private final Map<Stack, ToggleButton> choices = new EnumMap<>(Stack.class);
    private final Label services = Parts.sentence("", Styles.MUTED);
    private final Label orchestration = Parts.sentence("", Styles.MUTED);
    private final VBox layers = new VBox(6);
    private Stack stack = Stack.LANGUAGE;
    private OptionalInt said = OptionalInt.empty();

    /// @param changed is told when there is something else to show
    LayersWall(BeanstalkWords words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        picture.getStyleClass().add("wall");
        ToggleGroup one = new ToggleGroup();
        for (Stack each : Stack.values()) {
            choices.put(each, choice(each, one));
        }
        VBox left = new VBox(10);
        left.getChildren().addAll(choices.values());
        left.getChildren().addAll(services, orchestration);
        left.setMinWidth(CHOICES);
        left.setPrefWidth(CHOICES);
        HBox.setHgrow(layers, Priority.ALWAYS);
        picture.getChildren().setAll(left, layers);
    }

    @Override
    public String id() {
        return "layers";
    }

    @Override
    public Region picture() {
        return picture;
    }

    private void choose(Stack next) {
        stack = next;
        changed.run();
    }

    @Override
    public void tell(BeanstalkWorld world, AskBar bar) {
        if (said.isEmpty()) {
            List<String> answers = new ArrayList<>();
            for (int i = 1; i <= ANSWERS; i++) {
                answers.add(words.get("walls.layers.answer." + i));
            }
            bar.ask(words.get("walls.layers.ask"), answers, place -> {
                said = OptionalInt.of(place);
                choose(Stack.DOCKER);
            });
        } else if (stack == Stack.DOCKER) {
            boolean right = said.getAsInt() == outcome(stack);
            String result = words.get("walls.layers.result");
            bar.decide(right, words.get(right ? "bill.right" : "bill.other", result), words.get("walls.layers.why"));
        } else {
            String key = "walls.layers.tell." + BeanstalkWords.kebab(stack);
            bar.say(words.get(key), words.get(key + ".more"));
        }
    }

    /// The place of the answer that its layers give.
    static int outcome(Stack stack) {
        return stack.virtualised() && stack.containerised() ? 2 : stack.containerised() ? 1 : 0;
    }

    @Override
    public void show(BeanstalkWorld world) {
        choices.forEach((each, button) -> {
            button.setText(words.get("walls.layers.stack." + BeanstalkWords.kebab(each)));
            button.setDisable(said.isEmpty());
            button.setSelected(each == stack);
        });
        services.setText(words.get("walls.layers.services"));
        orchestration.setText(words.get("walls.layers.orchestration"));
        layers.getChildren().clear();
        for (Layer each : stack.layers().reversed()) {
            layers.getChildren().add(bar(each));
        }
    }

    private ToggleButton choice(Stack each, ToggleGroup one) {
        ToggleButton button = new ToggleButton();
        button.setId("stack-" + BeanstalkWords.kebab(each));
        button.getStyleClass().add(Styles.CHIP);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(one);
        button.setOnAction(event -> choose(each));
        return button;
    }

    private Node bar(Layer layer) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        String keeper = BeanstalkWords.kebab(layer.keeper());
        HBox bar = new HBox(
                12,
                Parts.label(words.get("walls.layers.layer." + BeanstalkWords.kebab(layer)), Styles.STRONG),
                space,
                Parts.label(words.get("walls.layers.keeper." + keeper)));
        bar.getStyleClass().addAll("wall-layer", "wall-keeper-" + keeper);
        VBox.setVgrow(bar, Priority.ALWAYS);
        return bar;
    }
}
