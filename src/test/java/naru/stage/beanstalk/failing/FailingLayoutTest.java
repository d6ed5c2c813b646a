package naru.stage.beanstalk.failing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import naru.simulation.kernel.SimTime;
import naru.stage.chapter.Chapter;
import naru.stage.shell.FirstScene;
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

/// Every card full of what it can hold, for every fault, in both languages and all themes: nothing is cut short, leaves
/// the window or lies over its neighbour.
@ExtendWith(ApplicationExtension.class)
class FailingLayoutTest {

    private static final double TOLERANCE = 1;
    private static final double GIVEN_UP = 1400;

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = new Workbench(
                settings, Runnable::run, Runnable::run, Runnable::run, FirstScene::opening, Chapter.BEANSTALK);
        stage.setScene(bench.scene(1280, 720));
        stage.show();
    }

    private static void press(FxRobot robot, String id) {
        Walks.act(() -> robot.lookup("#" + id).queryAs(ButtonBase.class).fire());
    }

    private void goTo(FxRobot robot, double seconds) {
        Walks.act(() -> {
            bench.view().playback().seek(SimTime.ofSeconds(seconds));
            bench.view().playback().pause();
        });
    }

    /// From before it is known to its log; and by an immutable deployment, which takes the log away.
    @Test
    void everyFault(FxRobot robot) {
        press(robot, "scene-failing");
        everythingHasRoom(robot, Theme.LIGHT);
        for (int fault = 0; fault < Bug.ALL.size(); fault++) {
            press(robot, "failing-deploy");
            press(robot, "answer-1");
            goTo(robot, GIVEN_UP);
            everythingHasRoom(robot, Theme.LIGHT);
            press(robot, "failing-logs");
            goTo(robot, GIVEN_UP + 20);
            everythingHasRoom(robot, Theme.LIGHT);
            press(robot, "failing-anew");
            press(robot, "menu-failing-anew-other");
        }
        press(robot, "failing-anew");
        press(robot, "menu-failing-anew-immutable");
        press(robot, "failing-deploy");
        press(robot, "answer-1");
        goTo(robot, GIVEN_UP);
        press(robot, "failing-logs");
        goTo(robot, GIVEN_UP + 20);
        everythingHasRoom(robot, Theme.values());
    }

    private void everythingHasRoom(FxRobot robot, Theme... themes) {
        for (Language language : Language.values()) {
            for (Theme theme : themes) {
                Walks.act(() -> {
                    settings.language().set(language);
                    settings.theme().set(theme);
                    bench.view().picture().getScene().getRoot().applyCss();
                    bench.view().picture().getScene().getRoot().layout();
                });
                List<String> faults = new ArrayList<>();
                Walks.act(() -> collect(bench.view().picture(), faults));
                assertThat(faults).as("%s, %s", language, theme).isEmpty();
            }
        }
    }

    private void collect(Parent parent, List<String> faults) {
        Bounds room = bench.view().picture().localToScene(bench.view().picture().getLayoutBounds());
        List<Labeled> labels = parent.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.isVisible() && label.getParent().isVisible())
                .filter(label -> !label.getText().isEmpty())
                .toList();
        for (Labeled label : labels) {
            label.lookupAll(".text").stream()
                    .filter(node -> node.getParent() == label)
                    .map(Text.class::cast)
                    .filter(text -> !text.getText()
                            .replace("\n", " ")
                            .equals(label.getText().replace("\n", " ")))
                    .forEach(text -> faults.add("cut: " + text.getText()));
            if (!within(room, scene(label))) {
                faults.add("outside: " + label.getText());
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            for (Labeled other : labels.subList(i + 1, labels.size())) {
                if (overlap(scene(labels.get(i)), scene(other))) {
                    faults.add("overlapping: " + labels.get(i).getText() + " | " + other.getText());
                }
            }
        }
    }

    private static Bounds scene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean within(Bounds room, Bounds part) {
        return part.getMinX() >= room.getMinX() - TOLERANCE
                && part.getMinY() >= room.getMinY() - TOLERANCE
                && part.getMaxX() <= room.getMaxX() + TOLERANCE
                && part.getMaxY() <= room.getMaxY() + TOLERANCE;
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()) > TOLERANCE
                && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()) > TOLERANCE;
    }
}
