package naru.stage.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Outcome;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The lab under a person's hands: two nodes of 2 cores, the scheduler stopped, pods of 1.5, 3 and 0.3 cores waiting.
@ExtendWith(ApplicationExtension.class)
class LabViewTest {

    private static final SimTime NOW = SimTime.ofSeconds(20);

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final History history = History.begin(Worlds.byHand());
    private final List<Command> sent = new ArrayList<>();
    private final List<String> announced = new ArrayList<>();
    private LabView lab;
    private SimTime now = NOW;

    @Start
    void start(Stage stage) {
        lab = new LabView(new Messages(language), (command, then) -> {
            sent.add(command);
            Outcome outcome = history.apply(now, command);
            then.accept(outcome);
        });
        lab.announcement().addListener((property, was, is) -> announced.add(is));
        Scene scene = new Scene(new StackPane(lab), 1280, 720);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        lab.show(history.at(NOW), Motion.JUMP);
    }

    private PodView pod(FxRobot robot, String name) {
        return robot.lookup(".pod")
                .match(node -> node instanceof PodView view
                        && view.face().key().name().equals(name)
                        && !view.getStyleClass().contains("ghost"))
                .query();
    }

    private NodeCard card(FxRobot robot, String name) {
        return robot.lookup(".node-card")
                .match(node ->
                        node instanceof NodeCard card && card.face().name().equals(name))
                .query();
    }

    private Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void carry(FxRobot robot, Node from, Node to) {
        robot.drag(from);
        robot.moveBy(30, 0);
        robot.dropTo(middle(to));
        waitForFxEvents();
    }

    /// Lets simulated and wall time pass, by hand.
    private void later(FxRobot robot, double seconds) {
        Walks.act(() -> {
            now = new SimTime(now.nanos() + (long) (seconds * 1e9));
            lab.show(history.at(now), Motion.PLAY);
            for (int i = 0; i < 40; i++) {
                lab.advance(0.1);
            }
        });
    }

    private String headline(FxRobot robot) {
        return robot.lookup(".sentence .headline").<Labeled>query().getText();
    }

    private void focus(FxRobot robot, Node node) {
        Walks.act(node::requestFocus);
    }

    @Test
    void carryingAPodOntoANodeBindsIt(FxRobot robot) {
        carry(robot, pod(robot, "small"), card(robot, "node-2"));
        assertThat(sent).containsExactly(new Command.Bind(ObjectKey.pod("small"), "node-2"));
        later(robot, 1);
        assertThat(pod(robot, "small").face().node()).isEqualTo("node-2");
        assertThat(card(robot, "node-2")
                        .getBoundsInParent()
                        .contains(pod(robot, "small").getBoundsInParent()))
                .isTrue();
    }

    @Test
    void aNodeWithoutRoomRefusesAndSaysWhy(FxRobot robot) {
        carry(robot, pod(robot, "huge"), card(robot, "node-1"));
        assertThat(sent).isEmpty();
        assertThat(headline(robot)).contains("huge").contains("node-1");
        assertThat(announced).anyMatch(text -> text.contains("needs 3, 2 free"));
        Walks.act(() -> {
            for (int i = 0; i < 20; i++) {
                lab.advance(0.1);
            }
        });
        assertThat(robot.lookup(".ghost").tryQuery()).isEmpty();
        assertThat(pod(robot, "huge").face().isWaiting()).isTrue();
    }

    @Test
    void whileCarriedTheNodeShowsWhatWouldBe(FxRobot robot) {
        robot.drag(pod(robot, "big")).moveBy(30, 0).moveTo(middle(card(robot, "node-1")));
        waitForFxEvents();
        assertThat(robot.lookup(".footnote-title").queryAllAs(Labeled.class))
                .anyMatch(label -> label.getText().startsWith("It fits"));
        assertThat(robot.lookup(".gauge-figures").queryAllAs(Labeled.class))
                .anyMatch(label -> label.getText().contains("→ 1.5 / 2"));
        Walks.act(() -> lab.advance(0.1));
        assertThat(pod(robot, "big").getOpacity())
                .as("where it was taken from it is faint")
                .isLessThan(0.5);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.drop();
        waitForFxEvents();
        assertThat(sent).isEmpty();
    }

    @Test
    void aPlacedPodDroppedInTheTrayIsDeleted(FxRobot robot) {
        Walks.act(() -> history.apply(now, new Command.Bind(ObjectKey.pod("small"), "node-1")));
        later(robot, 2);
        carry(robot, pod(robot, "small"), robot.lookup(".tray").query());
        assertThat(sent).containsExactly(new Command.Delete(ObjectKey.pod("small")));
    }

    @Test
    void theKeyboardCarriesToo(FxRobot robot) {
        focus(robot, pod(robot, "small"));
        robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(sent).containsExactly(new Command.Bind(ObjectKey.pod("small"), "node-2"));
        assertThat(announced).anyMatch(text -> text.startsWith("small picked up"));
        assertThat(announced).anyMatch(text -> text.startsWith("node-2. It fits"));
    }

    @Test
    void escapePutsBack(FxRobot robot) {
        focus(robot, pod(robot, "small"));
        robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(sent).isEmpty();
        assertThat(announced.getLast()).contains("back where it was");
    }

    @Test
    void menusOpenRunAndCloseByKeyboard(FxRobot robot) {
        focus(robot, card(robot, "node-2"));
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".actions").tryQuery()).isPresent();
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(sent).containsExactly(new Command.Cordon("node-2", true));
        assertThat(robot.lookup(".actions").tryQuery()).isEmpty();
        assertThat(lab.getScene().getFocusOwner()).isEqualTo(card(robot, "node-2"));
        robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
        assertThat(robot.lookup(".actions").tryQuery()).isEmpty();
        assertThat(lab.getScene().getFocusOwner()).isEqualTo(card(robot, "node-2"));
    }

    @Test
    void whatCannotBeDoneIsExplained(FxRobot robot) {
        Walks.act(() -> history.apply(now, new Command.Cordon("node-1", true)));
        focus(robot, card(robot, "node-1"));
        robot.type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(headline(robot)).isEqualTo("That was not done.");
    }

    @Test
    void arrowsLeadTheFocusOverTheStage(FxRobot robot) {
        focus(robot, pod(robot, "big"));
        robot.type(KeyCode.RIGHT);
        assertThat(lab.getScene().getFocusOwner()).isEqualTo(card(robot, "node-1"));
        robot.type(KeyCode.RIGHT);
        assertThat(lab.getScene().getFocusOwner()).isEqualTo(card(robot, "node-2"));
    }

    @Test
    void whyItWaitsIsATable(FxRobot robot) {
        Walks.act(() -> history.apply(now, new Command.RunScheduler(true)));
        later(robot, 5);
        robot.clickOn(pod(robot, "huge"));
        robot.type(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup(".score-refused").queryAllAs(Labeled.class))
                .hasSize(2)
                .allMatch(label -> label.getText().contains("needs 3"));
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".scores").tryQuery()).isEmpty();
    }

    @Test
    void everythingThatTakesTheFocusSaysWhatItIs(FxRobot robot) {
        assertThat(robot.lookup((Node node) -> node.isFocusTraversable() && node.isVisible())
                        .queryAllAs(Node.class))
                .hasSizeGreaterThan(8)
                .allSatisfy(node -> {
                    String spoken = node.getAccessibleText();
                    String text = node instanceof Labeled labeled ? labeled.getText() : "";
                    assertThat((spoken == null ? "" : spoken) + (text == null ? "" : text))
                            .as(node.getStyleClass().toString())
                            .isNotBlank();
                });
    }

    @Test
    void theLanguageChangesAtOnce(FxRobot robot) {
        Walks.act(() -> language.set(Language.KOREAN));
        assertThat(headline(robot)).contains("파드 3개");
        Walks.act(() -> language.set(Language.ENGLISH));
        assertThat(robot.lookup((Node node) -> node instanceof Labeled).queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .allSatisfy(text -> assertThat(text == null ? "" : text).doesNotContainPattern("[가-힣]"));
    }
}
