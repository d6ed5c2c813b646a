package naru.stage.capture;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.scene.Scene;
import naru.stage.story.Film;
import naru.stage.theme.Theme;

/// Takes pictures of a film at one size and in one theme. Whoever asks waits for them; never on the JavaFX thread.
final class Camera {

    private final Film film;
    private final int width;
    private final int height;

    private Camera(Film film, int width, int height) {
        this.film = film;
        this.width = width;
        this.height = height;
    }

    /// @param film made on the JavaFX thread
    static Camera before(Supplier<Film> film, Theme theme, int width, int height) {
        return Toolkit.call(() -> {
            Film set = film.get();
            theme.applyTo(new Scene(set.root(), width, height));
            return new Camera(set, width, height);
        });
    }

    Film film() {
        return film;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Photograph take(Duration moment) {
        return Toolkit.call(() -> {
            film.show(moment);
            film.root().applyCss();
            film.root().layout();
            return Photograph.of(film.root(), width, height);
        });
    }
}
