package naru.stage.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.stage.playback.Playback;
import naru.stage.story.AskBar;
import naru.stage.story.ChapterScene;

/// A page to read: it has the whole room, and time has no part in it.
///
/// @param playback stands still as long as it is on show
record PageScene(String id, Region picture, Playback<?, ?, ?> playback, BooleanProperty reducedMotion)
        implements ChapterScene {

    PageScene(String id, Region picture, Playback<?, ?, ?> playback) {
        this(id, picture, playback, new SimpleBooleanProperty());
    }

    @Override
    public Optional<AskBar> words() {
        return Optional.empty();
    }

    @Override
    public List<Node> actions() {
        return List.of();
    }

    @Override
    public ObservableValue<Boolean> timed() {
        return new ReadOnlyBooleanWrapper(false);
    }

    @Override
    public void advance(double wallSeconds) {
        // Nothing moves.
    }

    @Override
    public void entered() {
        // Nothing begins.
    }
}
