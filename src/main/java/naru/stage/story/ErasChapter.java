package naru.stage.story;

import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
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

/// The eras of deployment: physical servers, virtual machines, containers. A story, which plays by itself.
public final class ErasChapter implements ChapterView {

    private final ErasPlayback playback;
    private final EraStoryView story;
    private final Picture picture = new Picture();
    private final ReadOnlyBooleanWrapper timeShown = new ReadOnlyBooleanWrapper(true);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");

    /// @param worker runs the simulation, one task after the other
    /// @param reader runs what takes long and is no simulation
    /// @param stage runs tasks on the JavaFX thread, in order
    public ErasChapter(
            Messages messages, ObservableValue<Theme> theme, Executor worker, Executor reader, Executor stage) {
        Story told = Stories.eras();
        Recorder<EraWorld, EraCommand, Boolean> recorder = StorySession.record(told);
        playback = new ErasPlayback(worker, stage, recorder);
        story = new EraStoryView(messages, theme, playback, StorySession.of(told, recorder, playback), () -> {});
        story.reducedMotion().bind(reducedMotion);
        picture.getChildren().setAll(story);
    }

    /// Of no button, so that Space plays and pauses, but not while a menu has the keyboard.
    private final class Picture extends StackPane {

        Picture() {
            getStyleClass().add("eras");
            setFocusTraversable(true);
        }

        @Override
        public void requestFocus() {
            if (!story.isAsked()) {
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

    @Override
    public EventHandler<KeyEvent> keys() {
        return story.keys();
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
        story.advance(wallSeconds);
    }

    @Override
    public void entered() {
        story.entered();
    }

    @Override
    public void left() {
        playback.pause();
        story.left();
    }
}
