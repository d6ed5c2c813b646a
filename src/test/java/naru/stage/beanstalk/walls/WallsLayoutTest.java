package naru.stage.beanstalk.walls;

import static naru.stage.walk.Walks.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
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

/// Every page of the walls, full of what it can hold, in both languages and all themes: nothing is cut short, leaves
/// the window or lies over its neighbour.
@ExtendWith(ApplicationExtension.class)
class WallsLayoutTest {

    private static final double TOLERANCE = 1;

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = open(stage, settings, Chapter.BEANSTALK);
    }

    private static void press(FxRobot robot, String id) {
        Walks.act(() -> robot.lookup("#" + id).queryAs(ToggleButton.class).fire());
    }

    @Test
    void whateverIsWished(FxRobot robot) {
        press(robot, "scene-walls");
        press(robot, "wall-wishes");
        for (String wish : List.of("sidecar", "ports", "allowed", "image", "gpu", "egress", "nightly", "disk")) {
            press(robot, "wish-" + wish);
        }
        Walks.act(
                () -> robot.lookup("#offer-gpu-standard").queryAs(Button.class).fire());
        everythingHasRoom(robot);
    }

    @Test
    void whateverIsPackedAndMoved(FxRobot robot) {
        press(robot, "scene-walls");
        press(robot, "wall-cloud");
        Walks.act(
                () -> robot.lookup(".wall-thing").queryAllAs(ToggleButton.class).forEach(ToggleButton::fire));
        everythingHasRoom(robot);
        Walks.act(() -> robot.lookup("#walls-move").queryAs(Button.class).fire());
        everythingHasRoom(robot);
    }

    @Test
    void beforeAnythingIsSaid(FxRobot robot) {
        press(robot, "scene-walls");
        for (String wall : List.of("services", "wishes", "cloud", "layers")) {
            press(robot, "wall-" + wall);
            everythingHasRoom(robot);
        }
    }

    private void everythingHasRoom(FxRobot robot) {
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
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
