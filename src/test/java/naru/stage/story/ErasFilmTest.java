package naru.stage.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import naru.stage.text.Language;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The story of the eras as a film: any moment, without time passing.
@ExtendWith(ApplicationExtension.class)
class ErasFilmTest {

    private Film film;

    @Start
    void start(Stage stage) {
        film = new ErasFilm(Language.KOREAN, Theme.LIGHT);
        Scene scene = new Scene(film.root(), 960, 540);
        Theme.LIGHT.applyTo(scene);
    }

    private String headline() {
        return ((Label) film.root().lookup("#story-headline")).getText();
    }

    @Test
    void itsShotsFollowOneAnotherToItsEnd(FxRobot robot) {
        Walks.act(() -> {
            List<Film.Shot> shots = film.shots();
            Duration end = Duration.ZERO;
            for (Film.Shot shot : shots) {
                assertThat(shot.begin()).isEqualTo(end);
                assertThat(shot.best()).isBetween(shot.begin(), shot.end());
                assertThat(shot.title()).isNotBlank();
                assertThat(shot.caption()).isNotBlank().doesNotContain("{");
                end = shot.end();
            }
            assertThat(film.length()).isEqualTo(end);
        });
    }

    @Test
    void showsAnyMomentInAnyOrder(FxRobot robot) {
        Walks.act(() -> {
            List<Film.Shot> shots = film.shots();
            for (Film.Shot shot : List.of(shots.getLast(), shots.get(3), shots.get(9), shots.getFirst())) {
                film.show(shot.best());
                film.root().applyCss();
                film.root().layout();
                assertThat(headline()).isEqualTo(shot.title());
            }
            film.show(film.length());
            assertThat(headline()).isEqualTo(shots.getLast().title());
        });
    }
}
