package naru.stage.shell;

import static naru.stage.walk.Walks.headline;
import static naru.stage.walk.Walks.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import naru.content.eras.Story;
import naru.content.format.Stories;
import naru.simulation.kernel.SimTime;
import naru.stage.chapter.Chapter;
import naru.stage.playback.Pace;
import naru.stage.playback.Playback;
import naru.stage.text.Language;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The story of the eras: watched, stopped, stepped through, taken over and given back; once by mouse, once by keyboard
/// alone.
@ExtendWith(ApplicationExtension.class)
class ErasWalkTest {

    private static final Story STORY = Stories.eras();
    private static final double FRAME = 0.1;
    private static final int MOST_FRAMES = 2_500;

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;

    @Start
    void start(Stage stage) {
        settings.reducedMotion().set(true);
        bench = open(stage, settings, Chapter.ERAS);
    }

    private Playback<?, ?, ?> playback() {
        return bench.view().playback();
    }

    private int step() {
        return STORY.stepAt(playback().position().get());
    }

    private Pace pace() {
        return playback().pace().get().orElseThrow();
    }

    private void letPass(FxRobot robot, double seconds) {
        Walks.act(() -> {
            for (int i = 0; i < Math.round(seconds / FRAME); i++) {
                bench.playhead().advance(FRAME);
            }
        });
    }

    private String word(String key) {
        return bench.messages().get(key);
    }

    private String headlineOf(String step) {
        return word("eras.story." + step + ".headline");
    }

    private static int place(String id) {
        return IntStream.range(0, STORY.steps().size())
                .filter(i -> STORY.steps().get(i).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void button(FxRobot robot, String key) {
        robot.clickOn((Node node) -> node.isVisible() && word(key).equals(node.getAccessibleText()));
    }

    @Test
    void isWatchedAndTakenOverByMouse(FxRobot robot) {
        assertThat(playback().playing().get()).as("it tells itself").isTrue();
        letPass(robot, 8);
        assertThat(headline(robot)).isEqualTo(headlineOf("arrive"));
        robot.clickOn("#play");
        SimTime stopped = playback().position().get();
        letPass(robot, 1);
        assertThat(playback().position().get()).isEqualTo(stopped);
        button(robot, "action.stepForward");
        assertThat(playback().position().get()).isEqualTo(STORY.begin(place("well")));
        button(robot, "action.stepBack");
        assertThat(playback().position().get()).isEqualTo(STORY.begin(place("arrive")));
        robot.clickOn(".timeline");
        assertThat(step()).as("scrubbed to the middle").isBetween(6, 11);

        Walks.act(() -> playback().seek(STORY.still(place("wild"))));
        robot.clickOn("#take-over");
        assertThat(headline(robot)).isEqualTo(word("eras.story-poised.headline"));
        SimTime left = playback().position().get();
        robot.clickOn(robot.lookup(".era-app").nth(1).<Node>query(), MouseButton.SECONDARY);
        robot.clickOn("#menu-leak");
        itIsTheReaders(robot, left);

        robot.clickOn("#back");
        assertThat(playback().branch().get().id()).isZero();
        assertThat(playback().position().get()).isEqualTo(left);
        toTheEnd(robot);
        robot.clickOn("#compare");
        assertThat(robot.lookup("#side-by-side").tryQuery()).isPresent();
        assertThat(playback().pace().get()).isEmpty();
        robot.clickOn("#eras-story");
        assertThat(step()).as("where it was left").isEqualTo(STORY.steps().size() - 1);
        assertThat(playback().branches().get()).hasSize(2);
    }

    @Test
    void isWatchedAndTakenOverByKeyboard(FxRobot robot) {
        Walks.act(() -> settings.language().set(Language.ENGLISH));
        letPass(robot, 3);
        robot.type(KeyCode.SPACE);
        assertThat(playback().playing().get()).isFalse();
        robot.type(KeyCode.PERIOD, 2);
        assertThat(headline(robot)).isEqualTo(headlineOf("well"));
        robot.type(KeyCode.COMMA);
        assertThat(headline(robot)).isEqualTo(headlineOf("arrive"));
        robot.type(KeyCode.PAGE_DOWN, 3);
        assertThat(headline(robot)).isEqualTo(headlineOf("dedicate"));
        robot.type(KeyCode.PAGE_UP);
        assertThat(headline(robot)).isEqualTo(headlineOf("wild"));
        robot.type(KeyCode.END);
        assertThat(step()).isEqualTo(STORY.steps().size() - 1);
        robot.type(KeyCode.HOME);
        assertThat(playback().position().get()).isEqualTo(SimTime.ZERO);

        robot.type(KeyCode.PAGE_DOWN, 2);
        letPass(robot, 1);
        tabTo(robot, "take-over");
        robot.type(KeyCode.ENTER);
        SimTime left = playback().position().get();
        assertThat(headline(robot)).isEqualTo(word("eras.story-poised.headline"));
        robot.type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
        itIsTheReaders(robot, left);

        tabTo(robot, "back");
        robot.type(KeyCode.ENTER);
        assertThat(playback().position().get()).isEqualTo(left);
        toTheEnd(robot);
        tabTo(robot, "compare");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#side-by-side").tryQuery()).isPresent();
    }

    private void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < 60; i++) {
            if (id.equals(focused())) {
                return;
            }
            robot.type(KeyCode.TAB);
        }
        assertThat(focused()).as("reached by Tab").isEqualTo(id);
    }

    private String focused() {
        return Optional.ofNullable(bench.root().getScene().getFocusOwner())
                .flatMap(node -> Optional.ofNullable(node.getId()))
                .orElse("");
    }

    /// A branch in real time, with what was done marked.
    private void itIsTheReaders(FxRobot robot, SimTime left) {
        assertThat(playback().branches().get()).hasSize(2);
        assertThat(playback().branch().get().forkedAt()).isEqualTo(left);
        assertThat(headline(robot)).isEqualTo(word("eras.story-yours.headline"));
        assertThat(playback().playing().get()).isTrue();
        SimTime before = playback().position().get();
        letPass(robot, 2);
        assertThat(playback().position().get().since(before).toMillis() / 1000.0)
                .isCloseTo(2, within(FRAME));
        assertThat(playback().marks().get())
                .anyMatch(mark -> !mark.time().isBefore(left))
                .noneMatch(mark -> mark.name().equals("eras.yours"));
    }

    private void toTheEnd(FxRobot robot) {
        assertThat(playback().playing().get()).isTrue();
        double leftToSee = pace().total() - pace().wall(playback().position().get());
        Walks.act(() -> {
            for (int i = 0; i < MOST_FRAMES && playback().playing().get(); i++) {
                bench.playhead().advance(FRAME);
            }
        });
        assertThat(playback().playing().get()).as("it ends by itself").isFalse();
        assertThat(leftToSee).isLessThan(MOST_FRAMES * FRAME);
        assertThat(step()).isEqualTo(STORY.steps().size() - 1);
        assertThat(headline(robot)).isEqualTo(headlineOf("yours"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordOfEveryStepIsWhole(Language language, FxRobot robot) {
        Walks.act(() -> {
            settings.language().set(language);
            playback().pause();
        });
        for (int i = 0; i < STORY.steps().size(); i++) {
            SimTime moment = STORY.still(i);
            String id = STORY.steps().get(i).id();
            Walks.act(() -> {
                playback().seek(moment);
                bench.root().applyCss();
                bench.root().layout();
            });
            assertThat(headline(robot)).isEqualTo(headlineOf(id));
            everyLabelIsWhole(id);
            assertThat(sentenceLines(robot)).as(id).isEqualTo(1);
        }
    }

    private void everyLabelIsWhole(String step) {
        for (Node node : bench.root().lookupAll(".label, .button")) {
            if (node instanceof Labeled label
                    && label.isVisible()
                    && !label.getText().isEmpty()) {
                assertThat(drawn(label)).as("%s: %s", step, label.getText()).isEqualTo(label.getText());
                Bounds bounds = label.localToScene(label.getBoundsInLocal());
                assertThat(bounds.getMaxX()).as("%s: %s", step, label.getText()).isLessThanOrEqualTo(1281);
            }
        }
    }

    private static String drawn(Labeled label) {
        return Optional.ofNullable(label.lookup(".text"))
                .map(text -> ((javafx.scene.text.Text) text).getText().replace("\n", " "))
                .orElse(label.getText());
    }

    private static long sentenceLines(FxRobot robot) {
        List<Labeled> sentences = List.copyOf(robot.lookup(".story-sentence").queryAllAs(Labeled.class));
        return sentences.stream()
                .map(label -> (javafx.scene.text.Text) label.lookup(".text"))
                .flatMap(text -> text.getText().lines())
                .count();
    }
}
