package naru.stage.beanstalk.cluster;

import static naru.stage.walk.Walks.clipped;
import static naru.stage.walk.Walks.headline;
import static naru.stage.walk.Walks.letItRun;
import static naru.stage.walk.Walks.open;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import naru.stage.chapter.Chapter;
import naru.stage.shell.Settings;
import naru.stage.shell.Workbench;
import naru.stage.text.Language;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Beanstalk Cluster: a second environment that is guessed about, a change past the service, and refusals, in both
/// languages.
@ExtendWith(ApplicationExtension.class)
class ClusterWalkTest {

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = open(stage, settings, Chapter.BEANSTALK);
    }

    private static void press(FxRobot robot, String id) {
        Walks.act(() -> robot.lookup("#" + id).queryAs(Button.class).fire());
    }

    @Test
    void askedForMoreAndMore(FxRobot robot) {
        Walks.act(
                () -> robot.lookup("#scene-cluster").queryAs(ToggleButton.class).fire());
        assertThat(headline(robot)).isEqualTo("환경 하나가 서비스가 운영하는 클러스터에서 레플리카로 실행됩니다.");
        press(robot, "cluster-second");
        assertThat(robot.lookup("#cluster-deploy").queryAs(Button.class).isDisabled())
                .as("first a guess")
                .isTrue();
        press(robot, "answer-1");
        letItRun(robot, bench);
        assertThat(headline(robot)).isEqualTo("예상대로입니다. 늘지 않음.");
        assertThat(clipped(robot)).isEmpty();

        Walks.act(() -> settings.language().set(Language.ENGLISH));
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
