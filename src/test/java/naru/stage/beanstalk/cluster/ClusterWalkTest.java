package naru.stage.beanstalk.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import naru.stage.chapter.Chapter;
import naru.stage.shell.FirstScene;
import naru.stage.shell.Settings;
import naru.stage.shell.Workbench;
import naru.stage.text.Language;
import naru.stage.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Beanstalk Cluster: a second environment that is guessed about, a change past the service, and refusals, in both
/// languages.
@ExtendWith(ApplicationExtension.class)
class ClusterWalkTest {

    private static final int MOST_FRAMES = 2000;

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = new Workbench(
                settings, Runnable::run, Runnable::run, Runnable::run, FirstScene::opening, Chapter.BEANSTALK);
        stage.setScene(bench.scene(1280, 720));
        stage.show();
    }

    private static String headline(FxRobot robot) {
        return robot.lookup("#story-headline").queryAs(Label.class).getText();
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(Button.class).fire());
    }

    private void letItRun(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < MOST_FRAMES && bench.view().playback().playing().get(); i++) {
                bench.playhead().advance(0.1);
            }
        });
        assertThat(bench.view().playback().playing().get()).isFalse();
    }

    private static List<String> clipped(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(Labeled::isVisible)
                .flatMap(label -> label.lookupAll(".text").stream()
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getText())
                        .filter(shown -> shown.contains("…") && !label.getText().contains("…")))
                .toList();
    }

    @Test
    void askedForMoreAndMore(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#scene-cluster").queryAs(ToggleButton.class).fire());
        assertThat(headline(robot)).isEqualTo("환경 하나가 서비스가 운영하는 클러스터에서 레플리카로 실행됩니다.");
        press(robot, "cluster-second");
        assertThat(robot.lookup("#cluster-deploy").queryAs(Button.class).isDisabled())
                .as("first a guess")
                .isTrue();
        press(robot, "answer-1");
        letItRun(robot);
        assertThat(headline(robot)).isEqualTo("예상대로입니다. 늘지 않음.");
        assertThat(clipped(robot)).isEmpty();

        robot.interact(() -> settings.language().set(Language.ENGLISH));
        assertThat(headline(robot)).isEqualTo("As you said: No further node.");
        assertThat(clipped(robot)).isEmpty();
        press(robot, "cluster-replicas");
        press(robot, "menu-cluster-none");
        assertThat(headline(robot)).isEqualTo("Refused: at least one replica has to run.");
        press(robot, "cluster-beyond");
        press(robot, "menu-cluster-kubectl");
        assertThat(headline(robot)).isEqualTo("The cluster was changed without the service.");
        press(robot, "cluster-terminate");
        press(robot, "cluster-terminate");
        assertThat(headline(robot)).isEqualTo("No environment is left.");
        assertThat(clipped(robot)).isEmpty();
    }
}
