package naru.stage.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
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
import naru.stage.playback.Pace;
import naru.stage.playback.Playback;
import naru.stage.text.Messages;

/// A chapter of scenes, of which one is on show, each with a time of its own.
public final class SceneChapter implements ChapterView {

    private final List<ChapterScene> scenes;
    private final ReadOnlyObjectWrapper<ChapterScene> shown;
    private final ObservableValue<Playback<?, ?, ?>> time;
    private final HBox actions = new HBox();
    private final VBox picture = new VBox();
    private final ObservableValue<Boolean> timeShown;
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");

    /// @param id what its words begin with
    /// @param scenes in the order of their tabs; at least one
    public SceneChapter(String id, Messages messages, List<ChapterScene> scenes) {
        this.scenes = List.copyOf(scenes);
        scenes.forEach(scene -> scene.reducedMotion().bind(reducedMotion));
        shown = new ReadOnlyObjectWrapper<>(this.scenes.getFirst());
        time = shown.map(ChapterScene::playback);
        timeShown = shown.flatMap(ChapterScene::timed);
        picture.getStyleClass().add(id + "-chapter");
        actions.getStyleClass().add("story-actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        SceneTabs tabs = new SceneTabs(
                messages, id, scenes.stream().map(ChapterScene::id).toList(), shown.map(ChapterScene::id), this::show);
        shown.subscribe(scene -> place(tabs, scene));
    }

    private void place(SceneTabs tabs, ChapterScene scene) {
        VBox.setVgrow(scene.picture(), Priority.ALWAYS);
        actions.getChildren().setAll(scene.actions());
        List<Region> rows = new ArrayList<>(List.of(tabs));
        scene.words().ifPresent(rows::add);
        rows.add(scene.picture());
        if (!scene.actions().isEmpty()) {
            rows.add(actions);
        }
        picture.getChildren().setAll(rows);
    }

    /// Shows a scene as it was left.
    ///
    /// @throws java.util.NoSuchElementException if there is none of that id
    public void show(String id) {
        ChapterScene next = scenes.stream()
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
    public ChapterScene scene() {
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
        return event -> scene().words().ifPresent(words -> words.keys().handle(event));
    }

    @Override
    public ObservableValue<Boolean> timeShown() {
        return timeShown;
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
