package naru.stage.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Scenario;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Service;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.LoadCurve;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Versions and requests under a person's hands: three pods behind a Service, with a client that sends.
@ExtendWith(ApplicationExtension.class)
class NewActionsTest {

    private static final SimTime NOW = SimTime.ofSeconds(70);
    private static final ObjectKey WEB = new ObjectKey(Kind.DEPLOYMENT, "default", "web");
    private static final ObjectKey SERVICE = new ObjectKey(Kind.SERVICE, "default", "web");

    private final List<Command> sent = new ArrayList<>();
    private LabView lab;

    @Start
    void start(Stage stage) {
        List<KubeObject> objects = new ArrayList<>(Worlds.web(3, 3).objects());
        objects.add(Service.clusterIp(
                ObjectMeta.of("default", "web", Labels.NONE),
                Labels.of("app", "web"),
                List.of(new Service.Port("http", 80, "80", "TCP"))));
        History history = History.begin(Scenario.of(7, objects));
        history.apply(
                SimTime.ofSeconds(60),
                new Command.SendTraffic(
                        new Client("shoppers", SERVICE, LoadCurve.constant(20), 10, Duration.ofSeconds(5))));
        lab = new LabView(
                new Messages(new SimpleObjectProperty<>(Language.ENGLISH)), (command, then) -> sent.add(command));
        Scene scene = new Scene(new StackPane(lab), 1280, 720);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        lab.show(history.at(NOW), Motion.JUMP);
    }

    private static void focus(FxRobot robot, Node node) {
        Walks.act(node::requestFocus);
    }

    private static List<String> kubectlLines(FxRobot robot) {
        return robot.lookup(".entry-command").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void aVersionIsChosenByItsConduct(FxRobot robot) {
        focus(robot, robot.lookup(".workload").query());
        robot.type(KeyCode.ENTER);
        assertThat(kubectlLines(robot)).contains("kubectl rollout restart deployment web");
        // Four ways to scale, then the image.
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(kubectlLines(robot)).contains("kubectl set image deployment web main=…:missing");
        for (int i = 0; i < ImageConduct.MISSING.ordinal(); i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        waitForFxEvents();
        String image = "registry.example.com/web:missing";
        assertThat(sent)
                .containsExactly(
                        new Command.DescribeImage(image, ImageConduct.MISSING),
                        new Command.SetImage(WEB, "main", image));
    }

    @Test
    void aClientIsStoppedAtItsCard(FxRobot robot) {
        robot.clickOn(robot.lookup(".client").<Node>query());
        robot.type(KeyCode.UP, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(sent).containsExactly(new Command.StopTraffic("shoppers"));
    }

    @Test
    void requestsAreDotsUnlessNothingShallMove(FxRobot robot) {
        assertThat(robot.lookup(".request").match(Node::isVisible).queryAll()).isNotEmpty();
        Walks.act(() -> lab.reducedMotion().set(true));
        assertThat(robot.lookup(".request").match(Node::isVisible).queryAll()).isEmpty();
    }

    @Test
    void everyChipSaysWhatItIs(FxRobot robot) {
        assertThat(robot.lookup(".chip-card").queryAllAs(Node.class))
                .hasSize(2)
                .allSatisfy(chip -> assertThat(chip.getAccessibleText()).isNotBlank());
    }
}
