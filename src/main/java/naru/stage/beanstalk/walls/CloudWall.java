package naru.stage.beanstalk.walls;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.story.AskBar;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The environment is to move to another cloud: the reader packs what can go as it is, and sees what does.
final class CloudWall implements Wall {

    private final BeanstalkWords words;
    private final Runnable changed;
    private final VBox picture = new VBox(14);
    private final StackPane things = new StackPane();
    private final Button move;
    private final Button platform;
    private final Set<String> packed = new TreeSet<>();
    private boolean docker;
    private boolean moved;

    /// @param changed is told when there is something else to show
    CloudWall(BeanstalkWords words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        picture.getStyleClass().add("wall");
        move = Parts.chip("move", Material2AL.FLIGHT_TAKEOFF, this::move);
        move.getStyleClass().add(Styles.PRIMARY);
        platform = Parts.chip("platform", Material2MZ.SWAP_HORIZ, this::otherPlatform);
        VBox.setVgrow(things, Priority.ALWAYS);
        picture.getChildren().setAll(things, new HBox(10, move, platform));
    }

    private void move() {
        moved = !moved;
        if (!moved) {
            packed.clear();
        }
        changed.run();
    }

    private void otherPlatform() {
        docker = !docker;
        moved = false;
        packed.clear();
        changed.run();
    }

    @Override
    public String id() {
        return "cloud";
    }

    @Override
    public Region picture() {
        return picture;
    }

    /// The world's first environment, on the platform that the reader has chosen.
    private List<Belonging> belongings(BeanstalkWorld world) {
        return Belonging.of(world.environments().getFirst(), docker);
    }

    @Override
    public void tell(BeanstalkWorld world, AskBar bar) {
        if (!moved) {
            bar.say(words.get("walls.cloud.ask"), words.get("walls.cloud.ask.more"));
            return;
        }
        List<Belonging> all = belongings(world);
        boolean right =
                all.stream().allMatch(each -> packed.contains(each.key()) == (each.fate() == Belonging.Fate.GOES));
        String result = words.get("walls.cloud.result", Belonging.count(all, Belonging.Fate.GOES), all.size());
        bar.decide(
                right,
                words.get(right ? "bill.right" : "bill.other", result),
                words.get(docker ? "walls.cloud.why.docker" : "walls.cloud.why"));
    }

    @Override
    public void show(BeanstalkWorld world) {
        move.setText(words.get(moved ? "walls.cloud.again" : "walls.cloud.move"));
        platform.setText(words.get(docker ? "walls.cloud.to-platform" : "walls.cloud.to-docker"));
        List<Belonging> all = belongings(world);
        things.getChildren().setAll(moved ? fates(all) : luggage(all));
    }

    private Region luggage(List<Belonging> all) {
        FlowPane pieces = new FlowPane(12, 12);
        for (Belonging each : all) {
            ToggleButton thing = new ToggleButton(words.get(each.key()));
            thing.setId("belonging-" + each.key().substring(each.key().lastIndexOf('.') + 1));
            thing.getStyleClass().addAll(Styles.CHIP, "wall-thing");
            thing.setSelected(packed.contains(each.key()));
            thing.setMinWidth(Region.USE_PREF_SIZE);
            thing.selectedProperty().subscribe(selected -> pack(each.key(), selected));
            pieces.getChildren().add(thing);
        }
        VBox card = new VBox(14, Parts.label(words.get("walls.cloud.aws"), Styles.TITLE), pieces);
        card.getStyleClass().addAll(Styles.CARD, "wall-side");
        return card;
    }

    private void pack(String key, boolean goes) {
        if (goes) {
            packed.add(key);
        } else {
            packed.remove(key);
        }
    }

    private Region fates(List<Belonging> all) {
        HBox columns = new HBox(20);
        for (Belonging.Fate fate : Belonging.Fate.values()) {
            VBox column =
                    new VBox(8, Parts.label(words.get("walls.cloud.fate." + BeanstalkWords.kebab(fate)), Styles.TITLE));
            column.getStyleClass().addAll(Styles.CARD, "wall-side");
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(1);
            column.setMinSize(0, 0);
            all.stream()
                    .filter(each -> each.fate() == fate)
                    .forEach(each -> column.getChildren().add(line(each)));
            columns.getChildren().add(column);
        }
        return columns;
    }

    /// With a mark where the reader thought otherwise.
    private Label line(Belonging each) {
        boolean right = packed.contains(each.key()) == (each.fate() == Belonging.Fate.GOES);
        Label label = Parts.sentence(words.get(each.key()));
        label.setGraphic(new FontIcon(right ? Material2AL.CHECK : Material2AL.INFO));
        return label;
    }
}
