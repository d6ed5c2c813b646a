package naru.stage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naru.simulation.Snapshot;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.kernel.SimTime;
import naru.stage.text.Language;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A whole walk by mouse in the whole window: a node is killed, its pods come back on others when they should, and the
/// reader goes back to before it happened and lets it go another way.
@ExtendWith(ApplicationExtension.class)
class NodeLossWalkTest {

    private static final String LOST = "node-2";

    private Workbench bench;

    @Start
    void start(Stage stage) {
        Settings settings = Settings.of(Language.ENGLISH, Theme.LIGHT);
        bench = new Workbench(settings, Runnable::run, Runnable::run, Runnable::run, FirstScene.opening());
        stage.setScene(bench.scene(1280, 720));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        bench.lab().requestFocus();
    }

    private Snapshot now() {
        return bench.playback().frame().get().now();
    }

    /// Lets the window run by itself for so long, ten frames a second, at the speed that is set.
    private void run(FxRobot robot, double seconds) {
        robot.type(KeyCode.SPACE);
        Walks.act(() -> {
            for (int i = 0; i < seconds * 10; i++) {
                bench.playhead().advance(0.1);
            }
        });
        robot.type(KeyCode.SPACE);
        assertThat(bench.playback().playing().get()).isFalse();
    }

    private void choose(FxRobot robot, String node, String action) {
        robot.clickOn(robot.lookup(".node-name")
                .match(name -> ((Labeled) name).getText().equals(node))
                .<Node>query());
        String words = bench.messages().get(action);
        robot.clickOn(robot.lookup(".entry-text")
                .match(text -> ((Labeled) text).getText().equals(words))
                .<Node>query());
    }

    private static List<Occurrence> happened(Snapshot snapshot, Reason reason) {
        return snapshot.occurrences().values().stream()
                .filter(occurrence -> occurrence.reason() == reason)
                .toList();
    }

    @Test
    void podsOfAKilledNodeComeBackElsewhereAndThePastCanGoAnotherWay(FxRobot robot) {
        robot.clickOn(".scheduler-switch");
        run(robot, 4);
        List<Pod> before = now().podsOn(LOST);
        assertThat(before).isNotEmpty();
        SimTime killed = now().time();

        choose(robot, LOST, "action.cut-power");
        assertThat(now().machine(LOST).orElseThrow().isUp()).isFalse();
        robot.type(KeyCode.PLUS, 4);
        assertThat(bench.playback().speed().get().times()).isEqualTo(120);
        run(robot, 4);

        Occurrence silent = happened(now(), Reason.NODE_NOT_READY).getFirst();
        assertThat(silent.time().since(killed)).isBetween(Duration.ofSeconds(40), Duration.ofSeconds(55));
        assertThat(happened(now(), Reason.EVICTED))
                .hasSize(before.size())
                .allSatisfy(evicted -> assertThat(evicted.time().since(silent.time()))
                        .isBetween(Duration.ofSeconds(300), Duration.ofSeconds(301)));
        assertThat(now().pods())
                .filteredOn(Pod::isActive)
                .noneMatch(pod -> pod.spec().nodeName().equals(LOST))
                .hasSize(now().deployments().stream()
                                .mapToInt(deployment -> deployment.spec().replicas())
                                .sum()
                        + lonelyPods());

        seekBefore(robot, killed);
        assertThat(now().time()).isLessThan(killed);
        assertThat(now().machine(LOST).orElseThrow().isUp()).isTrue();
        choose(robot, LOST, "action.cordon");

        assertThat(robot.lookup(".branches").query().isVisible()).isTrue();
        run(robot, 4);
        assertThat(happened(now(), Reason.NODE_NOT_READY)).isEmpty();
        assertThat(now().node(LOST).orElseThrow().unschedulable()).isTrue();
        robot.clickOn("#branch-0");
        assertThat(happened(now(), Reason.NODE_NOT_READY)).hasSize(1);
    }

    /// Those that no controller brings back, wherever they run.
    private int lonelyPods() {
        return (int) now().pods().stream()
                .filter(pod -> pod.isActive() && pod.meta().owner().isEmpty())
                .count();
    }

    /// Clicks on the timeline a little before the moment: it ends where the simulation has been looked at so far.
    private void seekBefore(FxRobot robot, SimTime moment) {
        Node timeline = robot.lookup(".timeline").query();
        Bounds line = timeline.localToScreen(timeline.getBoundsInLocal());
        double x = line.getMinX() + line.getWidth() * 0.5;
        robot.clickOn(new Point2D(x, line.getCenterY()));
        while (!now().time().isBefore(moment) && x > line.getMinX() + 4) {
            x -= 8;
            robot.clickOn(new Point2D(x, line.getCenterY()));
        }
    }
}
