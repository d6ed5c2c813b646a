package naru.stage.containers.pipeline;

import static naru.stage.walk.Walks.clipped;
import static naru.stage.walk.Walks.focus;
import static naru.stage.walk.Walks.headline;
import static naru.stage.walk.Walks.isOff;
import static naru.stage.walk.Walks.letItRun;
import static naru.stage.walk.Walks.open;
import static naru.stage.walk.Walks.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import naru.simulation.kernel.SimTime;
import naru.simulation.pipeline.WorkingDay;
import naru.stage.chapter.Chapter;
import naru.stage.playback.Playback;
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

/// Changes are committed, stopped, deployed and rolled back: in Korean by mouse, in English by keys alone.
@ExtendWith(ApplicationExtension.class)
class PipelineWalkTest {

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = open(stage, settings, Chapter.CONTAINERS);
    }

    private Playback<?, ?, ?> playback() {
        return bench.view().playback();
    }

    private static String likeness(FxRobot robot, String way) {
        return robot.lookup("#likeness-" + way).queryAs(Label.class).getText();
    }

    @Test
    void byMouseInKorean(FxRobot robot) {
        robot.clickOn("#scene-pipeline");
        assertThat(playback().playing().get()).isTrue();
        assertThat(headline(robot)).isEqualTo("같은 커밋인데 파이프라인은 5번, 손으로는 1번 배포했습니다");
        assertThat(likeness(robot, "by-hand")).contains(" ≠ ");
        assertThat(likeness(robot, "pipeline")).contains(" = ");

        robot.clickOn("#pipeline-commit-bug");
        assertThat(playback().playing().get()).isFalse();
        assertThat(headline(robot)).endsWith("누가 먼저 알아챌까요?");
        robot.clickOn("#answer-1");
        assertThat(isOff(robot, "pipeline-commit-bug")).isTrue();
        letItRun(robot, bench);
        assertThat(headline(robot)).startsWith("CI는 10분 만에 알아챘고, 손으로는 8시간");
        assertThat(robot.lookup(".verdict-right").tryQuery()).isPresent();
        assertThat(clipped(robot)).isEmpty();

        robot.clickOn("#pipeline-commit-setting");
        robot.clickOn("#answer-1");
        robot.clickOn("#pipeline-skip");
        assertThat(headline(robot)).isEqualTo("운영까지 갔습니다. 장애는 파이프라인 11분, 손으로 1시간 10분이었습니다");
        assertThat(sentence(robot)).contains("이전 다이제스트를 다시 켜면 1분");
        assertThat(robot.lookup(".verdict-other").tryQuery()).isPresent();
        assertThat(clipped(robot)).isEmpty();
    }

    @Test
    void byKeysInEnglish(FxRobot robot) {
        Walks.act(() -> settings.language().set(Language.ENGLISH));
        focus(robot, "scene-portability");
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        focus(robot, "pipeline-commit-library");
        robot.type(KeyCode.SPACE);
        assertThat(headline(robot))
                .isEqualTo("This commit needs library 3.2; the production server has 3.0. Where does it run?");
        robot.type(KeyCode.DIGIT2);
        assertThat(headline(robot)).startsWith("Commit 8: ");
        letItRun(robot, bench);
        assertThat(headline(robot)).isEqualTo("Through the pipeline only; by hand production failed for 1 h 10 min");
        assertThat(clipped(robot)).isEmpty();

        focus(robot, "pipeline-commit-library");
        robot.type(KeyCode.SPACE);
        assertThat(headline(robot)).contains("the production server has 3.2");
        robot.type(KeyCode.DIGIT1);
        focus(robot, "pipeline-skip");
        robot.type(KeyCode.SPACE);
        assertThat(headline(robot)).startsWith("It runs on both ways");
        assertThat(clipped(robot)).isEmpty();
    }

    @Test
    void rollsBackToTheFormerDigest(FxRobot robot) {
        robot.clickOn("#scene-pipeline");
        Walks.act(playback()::pause);
        String before = likeness(robot, "pipeline");
        robot.clickOn("#pipeline-roll-back");
        assertThat(headline(robot)).startsWith("파이프라인: 이전 다이제스트를 다시 켭니다");
        assertThat(isOff(robot, "pipeline-roll-back")).isTrue();
        Walks.act(() -> playback().seek(SimTime.ZERO.plus(WorkingDay.LENGTH).plus(Duration.ofMinutes(2))));
        assertThat(likeness(robot, "pipeline")).contains(" = ").isNotEqualTo(before);
        assertThat(headline(robot)).startsWith("손으로: 운영자가 이전 릴리스를 다시 빌드합니다");
        Walks.act(playback()::undo);
        assertThat(likeness(robot, "pipeline")).isEqualTo(before);
    }

    @Test
    void aVerdictIsThereAgainAtItsMoment(FxRobot robot) {
        robot.clickOn("#scene-pipeline");
        Walks.act(playback()::pause);
        String opening = headline(robot);
        robot.clickOn("#pipeline-commit-setting").clickOn("#answer-3").clickOn("#pipeline-skip");
        String verdict = headline(robot);
        SimTime end = playback().position().get();
        Walks.act(() -> playback().seek(SimTime.ZERO.plus(WorkingDay.LENGTH).plus(Duration.ofMinutes(12))));
        assertThat(headline(robot)).startsWith("8번 커밋: 파이프라인은 ");
        Walks.act(() -> playback().seek(end));
        assertThat(headline(robot)).isEqualTo(verdict);
        Walks.act(playback()::undo);
        assertThat(headline(robot)).isEqualTo(opening);
    }

    @Test
    void aQuestionEndsWhenTheMomentIsAnother(FxRobot robot) {
        robot.clickOn("#scene-pipeline").clickOn("#pipeline-commit-bug");
        assertThat(robot.lookup("#answer-1").tryQuery()).isPresent();
        Walks.act(() -> playback().seek(SimTime.ofSeconds(60)));
        assertThat(robot.lookup("#answer-1").tryQuery()).isEmpty();
    }

    @Test
    void developersCommitByThemselvesAsLongAsTheyMay(FxRobot robot) {
        robot.clickOn("#scene-pipeline");
        ToggleButton keep = robot.lookup("#pipeline-keep").queryAs(ToggleButton.class);
        assertThat(keep.isSelected()).isTrue();
        robot.clickOn("#pipeline-keep");
        Walks.act(playback()::pause);
        assertThat(keep.isSelected()).isFalse();
        Walks.act(() -> playback().seek(SimTime.ZERO.plus(WorkingDay.LENGTH.multipliedBy(2))));
        assertThat(sentence(robot)).contains("커밋 7개");
        robot.clickOn("#pipeline-commit-good");
        Walks.act(playback()::pause);
        assertThat(sentence(robot)).contains("커밋 8개");
    }

    @Test
    void aChangeIsTheSameViewFromBuildToProduction(FxRobot robot) {
        robot.clickOn("#scene-pipeline").clickOn("#pipeline-commit-good");
        Walks.act(playback()::pause);
        Node change = chip(robot, "8");
        double left = change.getLayoutX();
        Node production = robot.lookup("#station-pipeline-production").query();
        assertThat(left).isLessThan(production.getLayoutX());
        Walks.act(playback()::play);
        Walks.act(() -> {
            for (int i = 0; i < 60; i++) {
                bench.playhead().advance(0.1);
            }
        });
        Walks.act(playback()::pause);
        assertThat(chip(robot, "8")).isSameAs(change);
        assertThat(change.getLayoutX())
                .isBetween(production.getLayoutX(), production.getLayoutX() + ((Region) production).getWidth());
    }

    /// A change on its way through the pipeline, which is drawn below the other.
    private static Node chip(FxRobot robot, String number) {
        return robot.lookup(".change-chip").queryAll().stream()
                .filter(chip -> chip.lookup(".label") instanceof Label label
                        && label.getText().equals(number))
                .max(Comparator.comparingDouble(Node::getLayoutY))
                .orElseThrow();
    }

    @Test
    void aQuestionStaysOpenInAnotherLanguage(FxRobot robot) {
        robot.clickOn("#scene-pipeline").clickOn("#pipeline-commit-bug");
        String korean = headline(robot);
        Walks.act(() -> settings.language().set(Language.ENGLISH));
        assertThat(headline(robot)).isNotEqualTo(korean).endsWith("?");
        robot.clickOn("#answer-1");
        assertThat(playback().playing().get()).isTrue();
    }
}
