package naru.stage.chapter;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import naru.stage.playback.Pace;
import naru.stage.playback.Playback;

/// What a chapter gives to the window. Lives on the JavaFX thread.
public interface ChapterView {

    /// What lies between the bars; always the same region. Given the focus, it hands it to what should have it.
    Region picture();

    /// The time of this chapter; the bar below, undo and redo, and the keys work on it.
    Playback<?, ?, ?> playback();

    /// The same, as it changes where a chapter has scenes with a time each.
    default ObservableValue<Playback<?, ?, ?>> time() {
        return new SimpleObjectProperty<>(playback());
    }

    /// How the moments of a story lie on the line of time; empty: evenly.
    default ObservableValue<Optional<Pace>> pace() {
        return playback().pace();
    }

    /// Keys that nothing inside the picture has used, before the window's own shortcuts get them. An event that was
    /// consumed has been used already.
    EventHandler<KeyEvent> keys();

    /// Whether the bar of time is there.
    ObservableValue<Boolean> timeShown();

    /// What is open in it, said by the window's title; nothing where a chapter is one thing.
    default ObservableValue<String> title() {
        return new SimpleStringProperty("");
    }

    /// Whether movement gives way to a change of state; the window binds it to the reader's setting.
    BooleanProperty reducedMotion();

    /// Lets wall time pass for what moves by itself; the playback has been advanced already.
    void advance(double wallSeconds);

    /// It is on show from now on.
    default void entered() {}

    /// Another chapter takes its place: time stands still.
    default void left() {
        playback().pause();
    }
}
