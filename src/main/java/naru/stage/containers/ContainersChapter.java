package naru.stage.containers;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naru.stage.chapter.ChapterView;
import naru.stage.containers.delivery.DeliveryScene;
import naru.stage.containers.pipeline.PipelineScene;
import naru.stage.containers.portability.PortabilityScene;
import naru.stage.playback.Pace;
import naru.stage.playback.Playback;
import naru.stage.story.ContainerScene;
import naru.stage.text.Messages;

/// Why containers: scenes of which one is on show, each with a time of its own.
public final class ContainersChapter implements ChapterView {

    private final List<ContainerScene> scenes;
    private final ReadOnlyObjectWrapper<ContainerScene> shown;
    private final ObservableValue<Playback<?, ?, ?>> time;
    private final HBox actions = new HBox();
    private final VBox picture = new VBox();
    private final ReadOnlyBooleanWrapper timeShown = new ReadOnlyBooleanWrapper(true);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");

    /// @param worker runs the simulation, one task after the other
    /// @param stage runs tasks on the JavaFX thread, in order
    public ContainersChapter(Messages messages, Executor worker, Executor stage) {
        scenes = List.of(
                new PortabilityScene(messages, worker, stage),
                new DeliveryScene(messages, worker, stage),
                new PipelineScene(messages, worker, stage));
        scenes.forEach(scene -> scene.reducedMotion().bind(reducedMotion));
        shown = new ReadOnlyObjectWrapper<>(scenes.getFirst());
        time = shown.map(ContainerScene::playback);
        picture.getStyleClass().add("containers-chapter");
        actions.getStyleClass().add("story-actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        SceneTabs tabs = new SceneTabs(
                messages, scenes.stream().map(ContainerScene::id).toList(), shown.map(ContainerScene::id), this::show);
        shown.subscribe(scene -> place(tabs, scene));
    }

    private void place(SceneTabs tabs, ContainerScene scene) {
        VBox.setVgrow(scene.picture(), Priority.ALWAYS);
        actions.getChildren().setAll(scene.actions());
        picture.getChildren().setAll(tabs, scene.words(), scene.picture(), actions);
    }

    /// Shows a scene as it was left.
    ///
    /// @throws java.util.NoSuchElementException if there is none of that id
    public void show(String id) {
        ContainerScene next = scenes.stream()
                .filter(scene -> scene.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (next != shown.get()) {
            left();
            shown.set(next);
            entered();
        }
    }

    /// The scene on show.
    public ContainerScene scene() {
        return shown.get();
    }

    @Override
    public Region picture() {
        return picture;
    }

    @Override
    public Playback<?, ?, ?> playback() {
        return scene().playback();
    }

    @Override
    public ObservableValue<Playback<?, ?, ?>> time() {
        return time;
    }

    @Override
    public ObservableValue<Optional<Pace>> pace() {
        return shown.flatMap(scene -> scene.playback().pace());
    }

    @Override
    public EventHandler<KeyEvent> keys() {
        return event -> scene().words().keys().handle(event);
    }

    @Override
    public ObservableValue<Boolean> timeShown() {
        return timeShown.getReadOnlyProperty();
    }

    @Override
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    @Override
    public void advance(double wallSeconds) {
        scene().advance(wallSeconds);
    }

    @Override
    public void entered() {
        scene().entered();
    }
}
