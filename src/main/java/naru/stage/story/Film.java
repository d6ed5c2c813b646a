package naru.stage.story;

import java.time.Duration;
import java.util.List;
import javafx.scene.Parent;

/// A story that can be drawn at any moment of its showing, without a window and without time passing: for pictures,
/// slides and handouts. Lives on the JavaFX thread.
public interface Film {

    /// One step of it.
    ///
    /// @param begin when it is shown first, in wall time from the start of the story
    /// @param end when the next one begins
    /// @param best the moment at which a single picture tells most of it
    /// @param title and `caption`: its words, in the film's language
    record Shot(String id, Duration begin, Duration end, Duration best, String title, String caption) {}

    /// What it is called, in its language.
    String title();

    List<Shot> shots();

    Duration length();

    /// Puts the picture as it is at that moment, at rest.
    void show(Duration moment);

    /// The picture with its caption in it, laid out for 1600 x 900 and scaled to whatever size it is given.
    Parent root();
}
