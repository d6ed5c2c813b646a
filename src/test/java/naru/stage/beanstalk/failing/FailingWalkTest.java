package naru.stage.beanstalk.failing;

import static naru.stage.walk.Walks.clipped;
import static naru.stage.walk.Walks.headline;
import static naru.stage.walk.Walks.isOff;
import static naru.stage.walk.Walks.letItRun;
import static naru.stage.walk.Walks.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import naru.simulation.beanstalk.BeanstalkWorld;
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

/// A version fails and its cause is found: in its log while the instance is there, and nowhere once it has gone.
@ExtendWith(ApplicationExtension.class)
class FailingWalkTest {

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = open(stage, settings, Chapter.BEANSTALK);
    }

    private static String texts(FxRobot robot) {
        return robot.lookup(node -> node instanceof Text).queryAllAs(Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.joining("\n"));
    }

    private Inquiry inquiry() {
        return Inquiry.of((BeanstalkWorld) bench.view().playback().frame().get().now());
    }

    @Test
    void theCauseStandsInTheLog(FxRobot robot) {
        robot.clickOn("#scene-failing");
        assertThat(isOff(robot, "failing-logs")).isTrue();
        robot.clickOn("#failing-deploy");
        robot.clickOn("#answer-2");
        letItRun(robot, bench);
        assertThat(headline(robot)).isEqualTo("예상대로입니다. v7을 실행하는 인스턴스는 한 대입니다.");
        assertThat(texts(robot)).contains("요청하지 않았습니다").doesNotContain("PAYMENT_URL");
        assertThat(clipped(robot)).isEmpty();

        robot.clickOn("#failing-mend");
        robot.clickOn("#menu-failing-mend-wrong-runtime");
        letItRun(robot, bench);
        assertThat(headline(robot)).isEqualTo("v8도 실패했습니다. 원인은 그것이 아니었습니다.");

        robot.clickOn("#failing-logs");
        letItRun(robot, bench);
        assertThat(texts(robot)).contains("Error: PAYMENT_URL is not set").contains("원인이 적혀 있습니다");
        assertThat(clipped(robot)).isEmpty();

        robot.clickOn("#failing-mend");
        robot.clickOn("#menu-failing-mend-missing-variable");
        letItRun(robot, bench);
        assertThat(headline(robot)).startsWith("v9로 모두 정상입니다. 4단계, ");
        assertThat(inquiry().running("v9")).isEqualTo(Case.INSTANCES);
    }

    /// And whoever asks early need not wait for the timeout.
    @Test
    void theCauseGoesWithTheInstance(FxRobot robot) {
        Walks.act(() -> settings.language().set(Language.ENGLISH));
        Walks.act(
                () -> robot.lookup("#scene-failing").queryAs(ToggleButton.class).fire());
        press(robot, "failing-anew", KeyCode.SPACE);
        press(robot, "menu-failing-anew-immutable", KeyCode.ENTER);
        press(robot, "failing-deploy", KeyCode.SPACE);
        robot.type(KeyCode.DIGIT1);
        letItRun(robot, bench);
        assertThat(headline(robot)).isEqualTo("As you said: no instance runs v7.");
        press(robot, "failing-logs", KeyCode.SPACE);
        letItRun(robot, bench);
        assertThat(texts(robot)).contains("Does not name the cause").contains("Gone, with its log");
        assertThat(texts(robot)).doesNotContain("PAYMENT_URL");
        assertThat(clipped(robot)).isEmpty();

        press(robot, "failing-anew", KeyCode.SPACE);
        press(robot, "menu-failing-anew-rolling", KeyCode.ENTER);
        press(robot, "failing-deploy", KeyCode.SPACE);
        robot.type(KeyCode.DIGIT1);
        Walks.act(() -> bench.view().playback().seek(Case.SETTLED.plus(Duration.ofMinutes(3))));
        press(robot, "failing-logs", KeyCode.SPACE);
        letItRun(robot, bench);
        assertThat(headline(robot)).isEqualTo("The log names the cause.");
        press(robot, "failing-abort", KeyCode.SPACE);
        letItRun(robot, bench);
        assertThat(inquiry().running(Case.BROKEN)).isEqualTo(1);
        press(robot, "failing-back", KeyCode.SPACE);
        letItRun(robot, bench);
        assertThat(headline(robot)).startsWith("All is well with v6: 4 steps, ");
        assertThat(inquiry().running(Case.GOOD)).isEqualTo(Case.INSTANCES);
    }

    private static void press(FxRobot robot, String id, KeyCode key) {
        Walks.act(() -> robot.lookup("#" + id).queryAs(Button.class).requestFocus());
        robot.type(key);
    }
}
