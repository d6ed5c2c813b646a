package naru.stage.beanstalk.walls;

import static naru.stage.walk.Walks.clipped;
import static naru.stage.walk.Walks.headline;
import static naru.stage.walk.Walks.letItRun;
import static naru.stage.walk.Walks.open;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
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

/// Into each wall: in Korean by mouse, in English by keys.
@ExtendWith(ApplicationExtension.class)
class WallsWalkTest {

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = open(stage, settings, Chapter.BEANSTALK);
    }

    @Test
    void byMouseInKorean(FxRobot robot) {
        robot.clickOn("#scene-walls");
        robot.clickOn("#answer-3");
        letItRun(robot, bench);
        assertThat(headline(robot)).isEqualTo("예상대로입니다. 환경 여섯 개에는 인스턴스 12개가 들고, 클러스터 하나에서는 노드 2개에 같은 레플리카가 모두 들어갑니다.");
        assertThat(clipped(robot)).isEmpty();

        robot.clickOn("#wall-cloud");
        robot.clickOn("#belonging-code");
        robot.clickOn("#belonging-alarms");
        robot.clickOn("#walls-move");
        assertThat(headline(robot)).startsWith("예상과 다릅니다. ");
        robot.clickOn("#walls-move");
        robot.clickOn("#walls-platform");
        robot.clickOn("#belonging-code");
        robot.clickOn("#belonging-dockerfile");
        robot.clickOn("#walls-move");
        assertThat(headline(robot)).isEqualTo("예상대로입니다. 12가지 가운데 2가지만 그대로 갑니다.");
        assertThat(clipped(robot)).isEmpty();
    }

    @Test
    void byKeysInEnglish(FxRobot robot) {
        Walks.act(() -> settings.language().set(Language.ENGLISH));
        Walks.act(() -> robot.lookup("#scene-walls").queryAs(ToggleButton.class).fire());
        Walks.act(() -> robot.lookup("#wall-layers").query().requestFocus());
        robot.type(KeyCode.SPACE, KeyCode.DIGIT2);
        assertThat(headline(robot)).isEqualTo("Not as you said. A container, and the container in a virtual machine.");
        Walks.act(() -> robot.lookup("#stack-cluster").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(headline(robot)).startsWith("In Cluster mode Kubernetes places containers");
        assertThat(clipped(robot)).isEmpty();
        Walks.act(() -> robot.lookup("#stack-language").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(headline(robot)).startsWith("On a language platform");
    }
}
