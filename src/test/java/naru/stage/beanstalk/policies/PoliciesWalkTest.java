package naru.stage.beanstalk.policies;

import static naru.stage.walk.Walks.clipped;
import static naru.stage.walk.Walks.goTo;
import static naru.stage.walk.Walks.isOff;
import static naru.stage.walk.Walks.open;
import static naru.stage.walk.Walks.words;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naru.simulation.beanstalk.race.Race;
import naru.simulation.beanstalk.race.Way;
import naru.stage.chapter.Chapter;
import naru.stage.shell.Settings;
import naru.stage.shell.Workbench;
import naru.stage.story.SceneChapter;
import naru.stage.text.Language;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A version goes out in six ways, then a broken one, then a mended one: in Korean by mouse, in English by keys alone.
@ExtendWith(ApplicationExtension.class)
class PoliciesWalkTest {

    private static final double OVER = 1500;

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = open(stage, settings, Chapter.BEANSTALK);
        ((SceneChapter) bench.view()).show("policies");
    }

    private Race race() {
        return (Race) bench.view().playback().frame().get().now();
    }

    @Test
    void byMouseInKorean(FxRobot robot) {
        assertThat(words(robot, "story-headline")).isEqualTo("같은 버전을 배포하는 여섯 가지 방법");
        assertThat(isOff(robot, "policies-abort")).isTrue();
        robot.clickOn("#policies-deploy");
        assertThat(words(robot, "story-headline")).startsWith("v2는 정상입니다.");
        robot.clickOn("#answer-1");
        assertThat(bench.view().playback().playing().get()).isTrue();
        assertThat(isOff(robot, "policies-deploy")).isTrue();
        goTo(robot, bench, 400);
        assertThat(words(robot, "story-headline")).startsWith("v2 배포 중");
        assertThat(clipped(robot)).isEmpty();
        goTo(robot, bench, OVER);
        assertThat(words(robot, "story-headline")).isEqualTo("예상대로입니다. 요청이 실패한 방법: 한 번에 모두");
        assertThat(words(robot, "policy-all-at-once-fewest")).isEqualTo("4개 중 0");
        assertThat(words(robot, "policy-rolling-failed")).isEqualTo("0건");
        assertThat(words(robot, "policy-blue-green-failed")).isEqualTo("0건");
        assertThat(race().environments(Way.BLUE_GREEN))
                .singleElement()
                .satisfies(each -> assertThat(each.version()).isEqualTo("v2"));

        robot.clickOn("#policies-conduct");
        robot.clickOn("#menu-conduct-fails-health-check");
        assertThat(words(robot, "policies-conduct")).isEqualTo("v3: 상태 확인에 실패함");
        robot.clickOn("#policies-deploy");
        robot.clickOn("#answer-4");
        goTo(robot, bench, 2 * OVER);
        assertThat(words(robot, "story-headline")).isEqualTo("예상과 다릅니다. v3이 남은 방법: 한 번에 모두, 롤링");
        assertThat(clipped(robot)).isEmpty();

        assertThat(words(robot, "policies-conduct")).isEqualTo("v4: 정상");
        robot.clickOn("#policies-deploy");
        robot.clickOn("#answer-1");
        goTo(robot, bench, 3 * OVER);
        for (Way way : Way.values()) {
            assertThat(race().environment(way).version()).isEqualTo("v4");
        }
    }

    @Test
    void byKeysInEnglish(FxRobot robot) {
        Walks.act(() -> settings.language().set(Language.ENGLISH));
        press(robot, "policies-instances");
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(race().environment(Way.ROLLING).instances()).hasSize(5);
        press(robot, "policies-batch");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(words(robot, "policies-batch")).isEqualTo("Batch: 50%");

        press(robot, "policies-deploy");
        robot.type(KeyCode.DIGIT4);
        goTo(robot, bench, 300);
        assertThat(clipped(robot)).isEmpty();
        press(robot, "policies-abort");
        goTo(robot, bench, OVER);
        assertThat(race().idle()).isTrue();
        assertThat(words(robot, "story-headline")).startsWith("v2 did not get through in ");

        String id = race().environment(Way.ROLLING).instances().getFirst().id();
        Walks.act(() -> robot.lookup("#instance-" + id).query().requestFocus());
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(race().environment(Way.ROLLING).instance(id).orElseThrow().faults())
                .isNotEmpty();
        assertThat(clipped(robot)).isEmpty();
    }

    private static void press(FxRobot robot, String id) {
        Walks.act(() -> robot.lookup("#" + id).query().requestFocus());
        robot.type(KeyCode.SPACE);
    }
}
