package naru.stage.shell;

import static naru.stage.walk.Walks.show;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naru.simulation.Command;
import naru.simulation.kernel.SimTime;
import naru.stage.chapter.Chapter;
import naru.stage.chapter.ChapterView;
import naru.stage.text.Language;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From chapter to chapter by mouse and by keys; each has a time of its own.
@ExtendWith(ApplicationExtension.class)
class ChaptersTest {

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private final List<Opening> loaded = new ArrayList<>();
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = new Workbench(settings, Runnable::run, Runnable::run, Runnable::run, this::lab, Chapter.ERAS);
        show(stage, bench);
    }

    private Opening lab() {
        loaded.add(FirstScene.opening());
        return loaded.getLast();
    }

    private void assertShown(Chapter chapter, FxRobot robot) {
        assertThat(bench.chapter().get()).isEqualTo(chapter);
        assertThat(robot.lookup(".chapter-tab").queryAllAs(ToggleButton.class))
                .filteredOn(Toggle::isSelected)
                .extracting(Node::getId)
                .containsExactly("chapter-" + chapter.name().toLowerCase(Locale.ROOT));
        assertThat(Stream.of(Chapter.values()).map(bench::view).filter(this::isThere))
                .containsExactly(bench.view(chapter));
    }

    private boolean isThere(ChapterView view) {
        return view.picture().getScene() != null;
    }

    @Test
    void theFirstPictureLoadsNoOther(FxRobot robot) {
        assertThat(robot.lookup("#chapter-eras").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(loaded).isEmpty();
        robot.clickOn("#chapter-kubernetes");
        assertThat(loaded).hasSize(1);
    }

    @Test
    void goesFromChapterToChapterByMouse(FxRobot robot) {
        assertShown(Chapter.ERAS, robot);
        robot.clickOn("#chapter-containers");
        assertShown(Chapter.CONTAINERS, robot);
        robot.clickOn("#chapter-containers");
        assertShown(Chapter.CONTAINERS, robot);
        robot.clickOn("#chapter-kubernetes");
        assertShown(Chapter.KUBERNETES, robot);
        assertThat(robot.lookup("#file-menu").query().isVisible()).isTrue();
        robot.clickOn("#chapter-eras");
        assertShown(Chapter.ERAS, robot);
        assertThat(robot.lookup("#file-menu").query().isVisible()).isFalse();
        assertThat(robot.lookup("#missions").query().isVisible()).isFalse();
    }

    @Test
    void goesFromChapterToChapterByKeys(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        assertShown(Chapter.KUBERNETES, robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertShown(Chapter.CONTAINERS, robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertShown(Chapter.ERAS, robot);
        Walks.act(() -> robot.lookup("#chapter-eras").query().requestFocus());
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertShown(Chapter.CONTAINERS, robot);
        assertThat(robot.lookup("#chapter-containers").query().isFocused())
                .as("whoever walks along the tabs stays there")
                .isTrue();
    }

    @Test
    void theKeysOfTimeGoToTheChapterOnShow(FxRobot robot) {
        assertThat(bench.view(Chapter.ERAS).playback().playing().get())
                .as("the story tells itself")
                .isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(bench.view(Chapter.ERAS).playback().playing().get()).isFalse();
        robot.type(KeyCode.SPACE);
        Walks.act(() -> bench.playhead().advance(0.1));
        SimTime reached = bench.view(Chapter.ERAS).playback().position().get();
        assertThat(reached.isAfter(SimTime.ZERO)).isTrue();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        assertThat(bench.view(Chapter.ERAS).playback().playing().get())
                .as("leaving pauses")
                .isFalse();
        robot.type(KeyCode.SPACE);
        Walks.act(() -> bench.playhead().advance(0.1));
        assertThat(bench.playback().position().get().isAfter(FirstScene.START)).isTrue();
        assertThat(bench.view(Chapter.ERAS).playback().position().get()).isEqualTo(reached);
    }

    @Test
    void undoStaysInItsChapter(FxRobot robot) {
        Node undo = robot.lookup(
                        (Node node) -> bench.messages().get("action.undo").equals(node.getAccessibleText()))
                .query();
        robot.clickOn("#chapter-kubernetes");
        Walks.act(() -> bench.playback().send(new Command.Cordon("node-1", true), outcome -> {}));
        assertThat(undo.isDisabled()).isFalse();
        robot.clickOn("#chapter-eras");
        assertThat(undo.isDisabled()).isTrue();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(bench.playback().canUndo().get()).isTrue();
        robot.clickOn("#chapter-kubernetes");
        robot.clickOn(undo);
        assertThat(bench.playback().canUndo().get()).isFalse();
    }

    @Test
    void aFileThatIsOpenedIsShown(FxRobot robot, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("alone.yaml"), """
            apiVersion: v1
            kind: Pod
            metadata: {name: alone}
            spec:
              containers:
                - {name: a, image: "a:1"}
            """);
        Walks.act(() -> bench.files().open(file));
        assertShown(Chapter.KUBERNETES, robot);
        assertThat(bench.playback().playing().get()).isTrue();
        assertThat(bench.view().title().getValue()).isEqualTo("alone.yaml");
        assertThat(bench.title().getValue()).isEqualTo(bench.messages().get("app.title", "alone.yaml"));
        robot.clickOn("#file-menu");
        assertThat(robot.lookup(bench.messages().get("menu.shown", "alone.yaml"))
                        .queryAll())
                .isNotEmpty();
        Walks.act(() -> bench.show(Chapter.COMPARE));
        assertThat(bench.title().getValue())
                .isEqualTo(bench.messages().get("app.title", bench.messages().get("chapter.compare")));
    }

    @Test
    void reducedMotionReachesEveryChapter(FxRobot robot) {
        for (Chapter chapter : Chapter.values()) {
            Walks.act(() -> bench.show(chapter));
        }
        Walks.act(() -> settings.reducedMotion().set(true));
        assertThat(Chapter.values())
                .allMatch(chapter -> bench.view(chapter).reducedMotion().get());
    }
}
