package naru.stage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naru.content.Performance;
import naru.content.Step;
import naru.content.format.Missions;
import naru.stage.lesson.MissionSession;
import naru.stage.lesson.Page;
import naru.stage.text.Language;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every mission from the list to its summary: one by mouse in Korean, the next by keyboard alone in English, each page
/// looked at in both languages.
@ExtendWith(ApplicationExtension.class)
class MissionWalkTest {

    private static final int MOST_FRAMES = 10_000;

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = new Workbench(settings, Runnable::run, Runnable::run, Runnable::run, FirstScene.opening());
        settings.reducedMotion().set(true);
        stage.setScene(bench.scene(1280, 720));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        bench.lab().requestFocus();
    }

    static Stream<Arguments> walks() {
        List<String> ids = Missions.ids();
        Language[] languages = Language.values();
        return IntStream.range(0, ids.size()).mapToObj(i -> Arguments.of(ids.get(i), languages[i % languages.length]));
    }

    private MissionSession session() {
        return bench.missions();
    }

    private Step step() {
        return session().step().get().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("walks")
    void isToldFromStartToEnd(String id, Language language, FxRobot robot) {
        boolean byMouse = language == Language.KOREAN;
        Walks.act(() -> settings.language().set(language));
        robot.clickOn("#missions");
        assertThat(session().page().get()).isEqualTo(Page.LIST);
        everyWordIsWhole(robot, "#missions-page");
        if (byMouse) {
            robot.clickOn("#mission-" + id);
        } else {
            int place = session().ids().indexOf(id);
            robot.type(KeyCode.TAB, place);
            robot.type(KeyCode.ENTER);
        }
        Performance performance = session().performance().get().orElseThrow();
        assertThat(performance.mission().id()).isEqualTo(id);

        List<Step> steps = performance.mission().steps();
        int right = 0;
        for (Step expected : steps) {
            assertThat(step()).isEqualTo(expected);
            switch (expected) {
                case Step.Say say -> tellsWholly(robot);
                case Step.Predict predict -> {
                    tellsWholly(robot);
                    right += predict(robot, performance, predict, byMouse) ? 1 : 0;
                }
                case Step.Run run -> {
                    everyWordIsWhole(robot, "#mission-strip");
                    watch(robot, performance, run, byMouse);
                }
                case Step.Explain explain -> explains(robot, performance, explain);
                case Step.FreePlay free -> tellsWholly(robot);
            }
            if (!(expected instanceof Step.FreePlay)) {
                goOn(robot, byMouse);
            }
        }

        assertThat(session().logbook().get().done()).contains(id);
        assertThat(session().logbook().get().answers().get(id))
                .hasSameSizeAs(performance.mission().predictions());
        assertThat(right).isLessThan(performance.mission().predictions().size() + 1);
        robot.clickOn("#mission-next");
        assertThat(robot.lookup("#mission-strip").query().isVisible()).isTrue();
        assertThat(bench.lab().isDisabled()).isFalse();
        robot.clickOn("#mission-list");
        assertThat(robot.lookup(bench.messages().get("missions.done")).tryQuery())
                .isPresent();
        robot.clickOn("#mission-lab");
        assertThat(session().page().get()).isEqualTo(Page.LAB);
        assertThat(bench.playback().position().get()).isEqualTo(FirstScene.START);
    }

    /// Nobody goes on without having said something; the first choice is taken back for the second.
    private boolean predict(FxRobot robot, Performance performance, Step.Predict predict, boolean byMouse) {
        robot.type(KeyCode.ESCAPE);
        assertThat(session().canGoOn().get()).isFalse();
        if (byMouse) {
            robot.clickOn("#choice-1");
            robot.clickOn("#choice-2");
        } else {
            robot.type(KeyCode.DIGIT1, KeyCode.DIGIT2);
        }
        assertThat(session().logbook().get().answer(performance.mission().id(), predict.id()))
                .contains(predict.choices().get(1).id());
        return performance.truth(predict).equals(predict.choices().get(1));
    }

    /// Time passes by itself, and stops where the run ends; who has seen enough goes to the end at once. One
    /// mission that is watched to the end is enough: what they come to does not depend on it.
    private void watch(FxRobot robot, Performance performance, Step.Run run, boolean byMouse) {
        Performance.Played played = performance.played(run);
        assertThat(bench.playback().playing().get()).isTrue();
        assertThat(bench.lab().isDisabled()).isTrue();
        assertThat(session().canGoOn().get()).isFalse();
        boolean patient = byMouse
                && performance.mission().id().equals(session().ids().getFirst())
                && run.equals(performance.mission().runs().getFirst());
        Walks.act(() -> {
            for (int i = 0;
                    i < (patient ? MOST_FRAMES : 3)
                            && bench.playback().playing().get();
                    i++) {
                bench.playhead().advance(0.1);
            }
        });
        if (!patient && byMouse) {
            robot.clickOn("#mission-hurry");
        } else if (!patient) {
            Walks.act(() -> robot.lookup("#mission-hurry").query().requestFocus());
            robot.type(KeyCode.ENTER);
        }
        assertThat(bench.playback().position().get()).isEqualTo(played.end());
    }

    private void explains(FxRobot robot, Performance performance, Step.Explain explain) {
        tellsWholly(robot);
        for (Step.Predict predict : performance.mission().predictionsOf(explain)) {
            boolean right = performance.truth(predict).equals(predict.choices().get(1));
            String verdict = bench.messages().get(right ? "missions.right" : "missions.wrong");
            assertThat(robot.lookup(verdict).tryQuery()).isPresent();
        }
    }

    private void switchLanguage() {
        settings.language().set(settings.language().get() == Language.KOREAN ? Language.ENGLISH : Language.KOREAN);
    }

    private static void goOn(FxRobot robot, boolean byMouse) {
        if (byMouse) {
            robot.clickOn("#mission-next");
        } else {
            robot.type(KeyCode.ENTER);
        }
    }

    /// All of a step is to be read at once: nothing cut off, nothing to scroll.
    private void tellsWholly(FxRobot robot) {
        Walks.act(this::switchLanguage);
        everyWordIsWhole(robot, "#mission-panel");
        Walks.act(this::switchLanguage);
        everyWordIsWhole(robot, "#mission-panel");
        ScrollPane scroll = robot.lookup(".mission-scroll").queryAs(ScrollPane.class);
        double content = scroll.getContent().getBoundsInLocal().getHeight();
        assertThat(content)
                .as("%s is higher than its place", step().id())
                .isLessThanOrEqualTo(scroll.getViewportBounds().getHeight() + 1);
    }

    private static void everyWordIsWhole(FxRobot robot, String page) {
        Node root = robot.lookup(page).query();
        Walks.act(() -> {
            root.getScene().getRoot().applyCss();
            root.getScene().getRoot().layout();
        });
        for (Node node : root.lookupAll(".label")) {
            if (node instanceof Label label
                    && label.isVisible()
                    && !label.getText().isEmpty()) {
                assertThat(shown(label)).as(label.getText()).isEqualTo(label.getText());
                Bounds bounds = label.localToScene(label.getBoundsInLocal());
                assertThat(bounds.getMaxX()).as(label.getText()).isLessThanOrEqualTo(1281);
            }
        }
    }

    /// What is drawn of its words: with an ellipsis if there was no room for all.
    private static String shown(Labeled label) {
        return Optional.ofNullable(label.lookup(".text"))
                .map(text -> ((javafx.scene.text.Text) text).getText())
                .map(text -> text.replace("\n", " "))
                .orElse(label.getText());
    }
}
