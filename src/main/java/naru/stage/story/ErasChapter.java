package naru.stage.story;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import naru.content.eras.Story;
import naru.content.format.Stories;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraWorld;
import naru.stage.chapter.ChapterView;
import naru.stage.playback.Playback;
import naru.stage.playback.Recorder;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;
import org.controlsfx.control.SegmentedButton;

/// The eras of deployment: physical servers, virtual machines, containers. First as a story, which plays by itself;
/// then side by side, for the reader to try. Both are shown by one playback, each with a time of its own.
public final class ErasChapter implements ChapterView {

    private final ErasPlayback playback;
    private final Map<Way, EraView> views = new EnumMap<>(Way.class);
    private final Picture picture = new Picture();
    private final SegmentedButton choices = new SegmentedButton();
    private final ReadOnlyBooleanWrapper timeShown = new ReadOnlyBooleanWrapper(true);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private Way shown = Way.STORY;

    /// The ways to look at the eras.
    private enum Way {
        STORY,
        COMPARE
    }

    /// @param worker runs the simulation, one task after the other
    /// @param reader runs what takes long and is no simulation
    /// @param stage runs tasks on the JavaFX thread, in order
    public ErasChapter(
            Messages messages, ObservableValue<Theme> theme, Executor worker, Executor reader, Executor stage) {
        Story told = Stories.eras();
        Recorder<EraWorld, EraCommand, Boolean> recorder = StorySession.record(told);
        playback = new ErasPlayback(worker, stage, recorder);
        StorySession session = StorySession.of(told, recorder, playback);
        views.put(Way.STORY, new EraStoryView(messages, theme, playback, session, () -> show(Way.COMPARE)));
        views.put(Way.COMPARE, new SideBySideView(messages, theme, playback, reader, stage));
        views.values().forEach(view -> view.reducedMotion().bind(reducedMotion));
        for (Way way : Way.values()) {
            choices.getButtons().add(choice(messages, way));
        }
        choices.getStyleClass().add("eras-views");
        choices.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(choices, Pos.TOP_RIGHT);
        // Below what a view opens above its picture.
        choices.setViewOrder(1);
        picture.getChildren().setAll((Node) view(), choices);
        choose();
    }

    private ToggleButton choice(Messages messages, Way way) {
        String name = way.name().toLowerCase(Locale.ROOT);
        ToggleButton choice = new ToggleButton();
        choice.setId("eras-" + name);
        choice.getStyleClass().add("language");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.textProperty().bind(messages.text("eras.view." + name));
        choice.setOnAction(event -> show(way));
        return choice;
    }

    private void show(Way next) {
        if (next != shown) {
            left();
            shown = next;
            picture.getChildren().set(0, (Node) view());
            entered();
        }
        choose();
    }

    private void choose() {
        for (Way way : Way.values()) {
            choices.getButtons().get(way.ordinal()).setSelected(way == shown);
        }
    }

    private EraView view() {
        return Objects.requireNonNull(views.get(shown));
    }

    /// Of no button, so that Space plays and pauses, but not while a menu has the keyboard.
    private final class Picture extends StackPane {

        Picture() {
            getStyleClass().add("eras");
            setFocusTraversable(true);
        }

        @Override
        public void requestFocus() {
            if (!view().isAsked()) {
                super.requestFocus();
            }
        }
    }

    @Override
    public Region picture() {
        return picture;
    }

    @Override
    public Playback<?, ?, ?> playback() {
        return playback;
    }

    /// Of the view on show, whichever that is when a key is pressed.
    @Override
    public EventHandler<KeyEvent> keys() {
        return event -> view().keys().handle(event);
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
        view().advance(wallSeconds);
    }

    @Override
    public void entered() {
        view().entered();
    }

    @Override
    public void left() {
        playback.pause();
        view().left();
    }
}
