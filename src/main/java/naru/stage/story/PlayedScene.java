package naru.stage.story;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import naru.stage.playback.Frame;
import naru.stage.playback.Playback;

/// A scene that plays a world of its own, says what comes of it, and sends the reader's commands to it.
///
/// @param <W> the world at one moment
/// @param <C> what can be done to it; it is either done (`true`) or refused
public abstract class PlayedScene<W, C> implements ChapterScene {

    private final String id;
    private final Playback<W, C, Boolean> playback;
    private final AskBar bar = new AskBar();
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");

    protected PlayedScene(String id, Playback<W, C, Boolean> playback) {
        this.id = id;
        this.playback = playback;
    }

    /// The moment on show.
    protected final W world() {
        return playback.frame().get().now();
    }

    /// The moment on show, as if leapt to: to show it again, as in another language.
    protected final Frame<W> still() {
        return new Frame<>(world(), false);
    }

    /// Whether what differs from the frame before is shown as movement.
    protected final boolean moves(Frame<W> frame) {
        return frame.flowing() && !reducedMotion.get();
    }

    /// Whether what moves by itself does so now.
    protected final boolean moves() {
        return playback.playing().get() && !reducedMotion.get();
    }

    protected final AskBar bar() {
        return bar;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Playback<W, C, Boolean> playback() {
        return playback;
    }

    @Override
    public final Optional<AskBar> words() {
        return Optional.of(bar);
    }

    @Override
    public final BooleanProperty reducedMotion() {
        return reducedMotion;
    }
}
