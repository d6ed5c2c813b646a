package naru.stage.beanstalk.upload;

import static naru.stage.walk.Walks.clipped;
import static naru.stage.walk.Walks.goTo;
import static naru.stage.walk.Walks.headline;
import static naru.stage.walk.Walks.isOff;
import static naru.stage.walk.Walks.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Status;
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

/// Code is uploaded, and what comes of it is used, broken and taken down: in Korean by mouse, in English by keys alone.
@ExtendWith(ApplicationExtension.class)
class UploadWalkTest {

    private static final double LAUNCHED = 900;

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

    private Environment environment() {
        BeanstalkWorld world =
                (BeanstalkWorld) bench.view().playback().frame().get().now();
        return world.environments().getFirst();
    }

    @Test
    void byMouseInKorean(FxRobot robot) {
        assertThat(isOff(robot, "upload-terminate")).isTrue();
        robot.clickOn("#upload-platform");
        robot.clickOn("#platform-python");
        assertThat(robot.lookup("#upload-platform").queryAs(Button.class).getText())
                .isEqualTo("Python");
        robot.clickOn("#upload-bundle");
        assertThat(headline(robot)).startsWith("v1만 올리고");
        robot.clickOn("#answer-3");
        assertThat(bench.view().playback().playing().get()).isTrue();
        assertThat(environment().configuration().platform()).contains("Python");

        goTo(robot, bench, 100);
        assertThat(headline(robot)).startsWith("Beanstalk가 만들고 있습니다");
        goTo(robot, bench, LAUNCHED);
        assertThat(headline(robot)).startsWith("예상대로입니다. 4분");
        assertThat(texts(robot)).contains("환경이 시작되었습니다.").contains("서비스 중");
        assertThat(clipped(robot)).isEmpty();

        robot.clickOn("#upload-break");
        robot.clickOn("#menu-fault-hung");
        goTo(robot, bench, LAUNCHED + 120);
        assertThat(environment().health().status()).isEqualTo(Status.SEVERE);
        assertThat(headline(robot)).startsWith("상태: 심각");
        robot.clickOn("#side-health");
        assertThat(texts(robot)).contains("로드 밸런서의 상태 확인에 실패합니다.");
        String id = environment().instances().getFirst().id();
        robot.clickOn("#instance-" + id);
        robot.clickOn("#menu-heal");
        goTo(robot, bench, LAUNCHED + 400);
        assertThat(environment().health().status()).isEqualTo(Status.OK);

        robot.clickOn("#upload-bundle");
        assertThat(headline(robot)).startsWith("v2 배포 중");
        goTo(robot, bench, 2 * LAUNCHED);
        assertThat(environment().version()).isEqualTo("v2");

        robot.clickOn("#upload-terminate");
        goTo(robot, bench, 4 * LAUNCHED);
        assertThat(environment().state()).isEqualTo(Environment.State.TERMINATED);
        assertThat(headline(robot)).startsWith("환경이 사라졌습니다");
    }

    @Test
    void byKeysInEnglish(FxRobot robot) {
        Walks.act(() -> settings.language().set(Language.ENGLISH));
        press(robot, "upload-bundle", KeyCode.SPACE);
        robot.type(KeyCode.DIGIT1);
        goTo(robot, bench, LAUNCHED);
        assertThat(headline(robot)).startsWith("Not as you said: ");
        assertThat(clipped(robot)).isEmpty();

        press(robot, "upload-traffic-10", KeyCode.SPACE);
        goTo(robot, bench, 3 * LAUNCHED);
        assertThat(environment().instances()).hasSizeGreaterThan(1);

        press(robot, "upload-configure", KeyCode.SPACE);
        robot.type(KeyCode.ENTER);
        goTo(robot, bench, 5 * LAUNCHED);
        assertThat(environment().configuration().database()).isPresent();
        assertThat(texts(robot)).contains("RDS database");

        press(robot, "part-auto-scaling-group", KeyCode.ENTER);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(environment().configuration().capacity().max()).isEqualTo(2);
        assertThat(clipped(robot)).isEmpty();
    }

    private static void press(FxRobot robot, String id, KeyCode key) {
        Walks.act(() -> robot.lookup("#" + id).query().requestFocus());
        robot.type(key);
    }
}
