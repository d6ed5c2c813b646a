package naru.stage.compare;

import static naru.stage.walk.Walks.headline;
import static naru.stage.walk.Walks.show;
import static naru.stage.walk.Walks.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import naru.simulation.kernel.SimTime;
import naru.stage.chapter.Chapter;
import naru.stage.playback.Playback;
import naru.stage.shell.FirstScene;
import naru.stage.shell.Settings;
import naru.stage.shell.Workbench;
import naru.stage.story.SceneChapter;
import naru.stage.text.Language;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From the first screen to the table, through it, a row opened live, the fault changed, the strip read, and back: in
/// Korean by mouse, in English by keys alone.
@ExtendWith(ApplicationExtension.class)
class CompareWalkTest {

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private final ExecutorService reader = Executors.newSingleThreadExecutor();
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = new Workbench(settings, Runnable::run, reader, Platform::runLater, FirstScene::opening, Chapter.ERAS);
        show(stage, bench);
    }

    @AfterEach
    void end() {
        reader.shutdownNow();
    }

    /// Waits until what is being computed has been, and is on show.
    private void computed(FxRobot robot) throws Exception {
        Future<?> last = reader.submit(() -> {});
        last.get();
        Walks.act(() -> {});
    }

    private Playback<?, ?, ?> playback() {
        return bench.view().playback();
    }

    private String scene() {
        return ((SceneChapter) bench.view()).scene().id();
    }

    private static void press(FxRobot robot, String id) {
        Walks.act(() -> robot.lookup("#" + id).query().requestFocus());
        robot.type(KeyCode.SPACE);
    }

    /// What a reader would see cut off, or would not see.
    private static List<String> amiss(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled && shows(node)).queryAllAs(Labeled.class).stream()
                .filter(label -> isCut(label) || isOutside(label))
                .map(Labeled::getText)
                .toList();
    }

    private static boolean shows(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCut(Labeled label) {
        return label.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .anyMatch(shown -> !shown.contains("\n") && !shown.equals(label.getText()));
    }

    private static boolean isOutside(Labeled label) {
        Bounds at = label.localToScene(label.getBoundsInLocal());
        return at.getMaxX() > label.getScene().getWidth() + 1
                || at.getMaxY() > label.getScene().getHeight() + 1;
    }

    @Test
    void byMouseInKorean(FxRobot robot) throws Exception {
        robot.clickOn("#chapter-compare");
        assertThat(scene()).isEqualTo("table");
        robot.clickOn("#table-full");
        robot.clickOn("#table-search").write("Secrets Manager");
        assertThat(robot.lookup("#play-secrets").tryQuery()).isPresent();
        robot.clickOn("#language-en");
        assertThat(settings.language().get()).isEqualTo(Language.ENGLISH);
        robot.clickOn("#language-ko");

        robot.clickOn("#play-secrets");
        assertThat(scene()).isEqualTo("live");
        assertThat(headline(robot)).endsWith("어느 쪽이 복구에 더 오래 걸릴까요?");
        robot.clickOn("#answer-1");
        computed(robot);
        assertThat(playback().playing().get()).isTrue();
        robot.clickOn("#live-skip");
        assertThat(headline(robot)).startsWith("맞습니다. 복구 시간은 Beanstalk ");
        assertThat(words(robot, "figure-recovery-0")).isNotEqualTo(words(robot, "figure-recovery-1"));
        assertThat(words(robot, "figure-steps-0")).isEqualTo("1");
        assertThat(robot.lookup("#step-rollout-restart").tryQuery()).isPresent();
        assertThat(amiss(robot)).isEmpty();

        robot.clickOn("#trial-second-service");
        computed(robot);
        robot.clickOn("#answer-2");
        robot.clickOn("#live-skip");
        assertThat(headline(robot)).startsWith("예상과 다릅니다. 시간당 요금이 Beanstalk는 ");
        assertThat(amiss(robot)).isEmpty();
        Walks.act(() -> playback().seek(SimTime.ofSeconds(125)));
        assertThat(words(robot, "figure-steps-0")).isEqualTo("0");

        robot.clickOn("#live-back");
        assertThat(scene()).isEqualTo("table");
        assertThat(robot.lookup("#play-secrets").tryQuery()).isPresent();
    }

    @Test
    void byKeysInEnglish(FxRobot robot) throws Exception {
        robot.press(KeyCode.SHORTCUT, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.SHORTCUT);
        robot.type(KeyCode.L);
        press(robot, "table-full");
        robot.press(KeyCode.SHORTCUT, KeyCode.F).release(KeyCode.F, KeyCode.SHORTCUT);
        robot.write("rollout undo");
        Walks.act(() -> robot.lookup("#full-table").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(scene()).isEqualTo("live");
        assertThat(headline(robot)).endsWith("Where does recovery take longer?");
        robot.type(KeyCode.DIGIT1);
        computed(robot);
        press(robot, "live-skip");
        assertThat(headline(robot)).startsWith("Right: recovery took Beanstalk ");
        assertThat(robot.lookup("#step-rollout-undo").tryQuery()).isPresent();
        assertThat(amiss(robot)).isEmpty();

        press(robot, "trial-node-loss");
        computed(robot);
        robot.type(KeyCode.DIGIT2);
        press(robot, "live-skip");
        assertThat(headline(robot)).startsWith("Right: recovery took Beanstalk ");
        assertThat(words(robot, "figure-lost-0")).isNotEqualTo("0");
        robot.type(KeyCode.COMMA);
        assertThat(playback().position().get())
                .isLessThan(playback().end().get().orElseThrow());
        assertThat(amiss(robot)).isEmpty();

        press(robot, "live-back");
        assertThat(scene()).isEqualTo("table");
        assertThat(bench.view().picture().getScene().getFocusOwner())
                .isEqualTo(robot.lookup("#full-table").query());
    }
}
