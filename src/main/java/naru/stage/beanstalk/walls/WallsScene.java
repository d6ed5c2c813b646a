package naru.stage.beanstalk.walls;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.SimTime;
import naru.simulation.wish.WishList;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.price.Tariff;
import naru.stage.playback.ChronicleRecorder;
import naru.stage.playback.Playback;
import naru.stage.playback.Speed;
import naru.stage.story.PlayedScene;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;

/// Where Beanstalk ends: one wall at a time, each to be run into.
public final class WallsScene extends PlayedScene<BeanstalkWorld, BeanstalkCommand> {

    /// Five minutes of building in five seconds.
    private static final Speed SPEED = Speed.STEPS.get(5);

    private final StackPane picture = new StackPane();
    private final List<Wall> walls;
    private final List<ToggleButton> chips;
    private final ReadOnlyBooleanWrapper timed = new ReadOnlyBooleanWrapper(true);
    private Wall shown;
    private boolean making;

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    /// @param browser shows a page of the web
    public WallsScene(
            Messages messages, Executor worker, Executor stage, Tariff tariff, WishList wishes, Consumer<URI> browser) {
        super(
                "walls",
                new Playback<>(
                        worker,
                        stage,
                        new ChronicleRecorder<>(Chronicle.begin(Services.dynamics()), WallMarks::of, List.of()),
                        SimTime.ZERO));
        BeanstalkWords words = new BeanstalkWords(messages);
        playback().speed().set(SPEED);
        // As high as the room there is: what words would need in a column of no width is nobody's wish.
        picture.setMinHeight(0);
        picture.setPrefHeight(0);
        ServicesWall services = new ServicesWall(words, tariff, this::build);
        walls = List.of(
                services,
                new WishesWall(words, wishes, browser, this::refresh),
                new CloudWall(words, this::refresh),
                new LayersWall(words, this::refresh));
        shown = services;
        ToggleGroup one = new ToggleGroup();
        chips = walls.stream().map(wall -> chip(wall, one)).toList();
        one.selectToggle(chips.getFirst());
        playback().frame().subscribe(frame -> refresh());
        messages.language().subscribe(language -> {
            for (int i = 0; i < walls.size(); i++) {
                chips.get(i).setText(words.get("walls." + walls.get(i).id()));
            }
            refresh();
        });
    }

    private ToggleButton chip(Wall wall, ToggleGroup one) {
        ToggleButton chip = new ToggleButton();
        chip.setId("wall-" + wall.id());
        chip.getStyleClass().add(Styles.CHIP);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setToggleGroup(one);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            turnTo(wall);
        });
        return chip;
    }

    private void refresh() {
        BeanstalkWorld world = world();
        shown.show(world);
        shown.tell(world, bar());
        if (!picture.getChildren().equals(List.of(shown.picture()))) {
            picture.getChildren().setAll(shown.picture());
        }
        boolean makes = world.environments().size() > 1 && !Services.allRun(world);
        if (making && !makes) {
            playback().pause();
        }
        making = makes;
    }

    /// Where there is no bar of time, none passes.
    private void turnTo(Wall wall) {
        shown = wall;
        timed.set(wall.timed());
        if (!wall.timed()) {
            playback().pause();
        }
        refresh();
    }

    private void build() {
        Services.others()
                .forEach(command -> playback().send(command, done -> playback().play()));
    }

    // What the chapter asks for

    @Override
    public Region picture() {
        return picture;
    }

    @Override
    public List<Node> actions() {
        return List.copyOf(chips);
    }

    @Override
    public ObservableValue<Boolean> timed() {
        return timed.getReadOnlyProperty();
    }
}
