package naru.stage.story;

import javafx.beans.property.BooleanProperty;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

/// One of the ways to look at the eras. They share a playback: whichever is on show has it.
interface EraView {

    /// Takes the playback over, where it was left.
    void entered();

    /// Gives the playback away.
    void left();

    /// Lets wall time pass for what moves by itself.
    void advance(double wallSeconds);

    BooleanProperty reducedMotion();

    /// Keys that nothing in the picture has used.
    EventHandler<KeyEvent> keys();

    /// Whether a menu has the keyboard.
    boolean isAsked();
}
