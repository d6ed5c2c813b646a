package naru.stage.beanstalk.walls;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.story.AskBar;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The environment is to move to another cloud: the reader packs what can go as it is, and sees what does.
final class CloudWall implements Wall {

    private static final int COLUMNS = 3;
    private static final double GAP = 14;
    private static final double BAG_WIDTH = 400;

    private final BeanstalkWords words;
    private final Runnable changed;
    private final VBox picture = new VBox(14);
    private final StackPane things = new StackPane();
    private final Button move;
    private final Button platform;
    private final VBox bag = new VBox(4);
    private final Set<String> packed = new TreeSet<>();
    private List<Belonging> shown = List.of();
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
        shown = all;
        things.getChildren().setAll(moved ? fates(all) : luggage(all));
    }

    private Region luggage(List<Belonging> all) {
        GridPane pieces = new GridPane(GAP, GAP);
        for (int i = 0; i < COLUMNS; i++) {
            pieces.getColumnConstraints()
                    .add(new ColumnConstraints(0, 1, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true));
        }
        for (int i = 0; i < all.size(); i++) {
            ToggleButton thing = thing(all.get(i));
            GridPane.setVgrow(thing, Priority.ALWAYS);
            pieces.add(thing, i % COLUMNS, i / COLUMNS);
        }
        VBox.setVgrow(pieces, Priority.ALWAYS);
        VBox left = new VBox(GAP, Parts.label(words.get("walls.cloud.aws"), Styles.TITLE), pieces);
        left.getStyleClass().addAll(Styles.CARD, "wall-side");
        HBox.setHgrow(left, Priority.ALWAYS);
        bag.getStyleClass().setAll(Styles.CARD, "wall-side");
        bag.setMinWidth(BAG_WIDTH);
        bag.setPrefWidth(BAG_WIDTH);
        showBag(all);
        return new HBox(20, left, bag);
    }

    private ToggleButton thing(Belonging each) {
        ToggleButton thing = new ToggleButton(words.get(each.key()));
        thing.setId("belonging-" + each.key().substring(each.key().lastIndexOf('.') + 1));
        thing.getStyleClass().addAll(Styles.CHIP, "wall-thing");
        thing.setWrapText(true);
        thing.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        thing.setSelected(packed.contains(each.key()));
        thing.setOnAction(event -> pack(each.key(), thing.isSelected()));
        return thing;
    }

    /// What the reader takes along, and how much of all that is.
    private void showBag(List<Belonging> all) {
        bag.getChildren()
                .setAll(
                        Parts.label(words.get("walls.cloud.bag"), Styles.TITLE),
                        count(words.get("walls.cloud.of", packed.size(), all.size())));
        all.stream()
                .filter(each -> packed.contains(each.key()))
                .forEach(each -> bag.getChildren().add(Parts.sentence(words.get(each.key()))));
        if (packed.isEmpty()) {
            bag.getChildren().add(Parts.sentence(words.get("walls.cloud.bag.empty"), Styles.MUTED));
        }
    }

    private static Label count(String number) {
        return Parts.label(number, "wall-count", Styles.FIGURES);
    }

    private void pack(String key, boolean goes) {
        if (goes) {
            packed.add(key);
        } else {
            packed.remove(key);
        }
        showBag(shown);
    }

    private Region fates(List<Belonging> all) {
        HBox columns = new HBox(20);
        for (Belonging.Fate fate : Belonging.Fate.values()) {
            String key = "walls.cloud.fate." + BeanstalkWords.kebab(fate);
            Label title = Parts.label(words.get(key), Styles.TITLE);
            title.setGraphic(FateLook.icon(fate));
            VBox column = new VBox(
                    10,
                    title,
                    count(words.get("walls.cloud.of", Belonging.count(all, fate), all.size())),
                    Parts.sentence(words.get(key + ".means"), Styles.MUTED));
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

    /// With its column's mark, and a word where the reader thought otherwise.
    private Label line(Belonging each) {
        boolean taken = packed.contains(each.key());
        String name = words.get(each.key());
        boolean right = taken == (each.fate() == Belonging.Fate.GOES);
        String said = right ? name : words.get(taken ? "walls.cloud.taken" : "walls.cloud.left", name);
        Label label = Parts.sentence(said, "wall-fate");
        label.setGraphic(FateLook.icon(each.fate()));
        return label;
    }
}
