package naru.stage.beanstalk.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
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

/// Into each wall: in Korean by mouse, in English by keys.
@ExtendWith(ApplicationExtension.class)
class WallsWalkTest {

    private static final int MOST_FRAMES = 2000;

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = new Workbench(
                settings, Runnable::run, Runnable::run, Runnable::run, FirstScene::opening, Chapter.BEANSTALK);
        stage.setScene(bench.scene(1280, 720));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        bench.view().picture().requestFocus();
    }

    private static String headline(FxRobot robot) {
        return robot.lookup("#story-headline").queryAs(Label.class).getText();
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
                .flatMap(label -> label.lookupAll(".text").stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(text -> label.isVisible() && !text.getText().equals(label.getText()))
                        .map(text -> label.getText() + " → " + text.getText()))
                .filter(words -> !words.contains("\n"))
                .toList();
    }

    @Test
    void byMouseInKorean(FxRobot robot) {
        robot.clickOn("#scene-walls");
        robot.clickOn("#answer-3");
        letItRun(robot);
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
        robot.interact(() -> settings.language().set(Language.ENGLISH));
        robot.interact(
                () -> robot.lookup("#scene-walls").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#wall-layers").query().requestFocus());
        robot.type(KeyCode.SPACE, KeyCode.DIGIT2);
        assertThat(headline(robot)).isEqualTo("Not as you said. A container, and the container in a virtual machine.");
        robot.interact(() -> robot.lookup("#stack-cluster").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(headline(robot)).startsWith("In Cluster mode Kubernetes places containers");
        assertThat(clipped(robot)).isEmpty();
        robot.interact(() -> robot.lookup("#stack-language").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(headline(robot)).startsWith("With a language's platform");
    }
}
