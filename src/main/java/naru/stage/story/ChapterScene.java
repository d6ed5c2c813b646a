package naru.stage.story;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.stage.playback.Playback;

/// One of the scenes of a chapter. Lives on the JavaFX thread.
public interface ChapterScene {

    /// Its tab says `<chapter>.<id>.title`.
    String id();

    /// About 1600 x 540, between the words above and the actions below; always the same region.
    Region picture();

    /// Time in this scene.
    Playback<?, ?, ?> playback();

    /// What it says and asks, above the picture; always the same bar. Empty: the picture has the room to itself.
    Optional<AskBar> words();

    /// What the reader can do, in the row below: at most about seven; always the same nodes. None: there is no row.
    List<Node> actions();

    /// Whether the bar of time belongs to what it shows; of a scene with pages it may change.
    default ObservableValue<Boolean> timed() {
        return new ReadOnlyBooleanWrapper(true);
    }

    /// Lets wall time pass for what moves by itself; the playback has been advanced already.
    default void advance(double wallSeconds) {}

    /// Whether movement gives way to a change of state.
    BooleanProperty reducedMotion();

    /// It is on show from now on, and may begin to play.
    default void entered() {}
}
