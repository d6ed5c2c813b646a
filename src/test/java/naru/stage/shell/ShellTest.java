package naru.stage.shell;

import static naru.stage.walk.Walks.show;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import naru.manifest.kube.AsBuilt;
import naru.simulation.Command;
import naru.simulation.api.KubeObject;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.ClusterPlayback;
import naru.stage.text.Language;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window in somebody's hands. Time passes only when a test lets it.
@ExtendWith(ApplicationExtension.class)
class ShellTest {

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        bench = new Workbench(settings, Runnable::run, Runnable::run, Runnable::run, FirstScene.opening());
        show(stage, bench);
        bench.lab().requestFocus();
    }

    private ClusterPlayback playback() {
        return bench.playback();
    }

    private String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static double seconds(ClusterPlayback playback) {
        return playback.position().get().seconds();
    }

    @Test
    void playsAndPausesByMouse(FxRobot robot) {
        robot.clickOn("#play");
        assertThat(playback().playing().get()).isTrue();
        Walks.act(() -> bench.playhead().advance(0.1));
        assertThat(seconds(playback())).isEqualTo(60.5);
        robot.clickOn("#play");
        Walks.act(() -> bench.playhead().advance(0.1));
        assertThat(seconds(playback())).isEqualTo(60.5);
        assertThat(text(robot, "#clock")).isEqualTo("01:00");
    }

    @Test
    void playsAndPausesBySpaceEvenAfterAClickOnAButton(FxRobot robot) {
        robot.clickOn("#language-en");
        robot.type(KeyCode.SPACE);
        assertThat(playback().playing().get()).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(playback().playing().get()).isFalse();
    }

    @Test
    void hurriesByKey(FxRobot robot) {
        robot.type(KeyCode.PLUS);
        assertThat(playback().speed().get().times()).isEqualTo(10);
        robot.type(KeyCode.MINUS, 2);
        assertThat(playback().speed().get().times()).isEqualTo(2);
    }

    @Test
    void stepsByKey(FxRobot robot) {
        Walks.act(() -> playback().seek(SimTime.ZERO));
        robot.type(KeyCode.PERIOD);
        double first = seconds(playback());
        robot.type(KeyCode.PERIOD);
        assertThat(seconds(playback())).isGreaterThan(first);
        robot.type(KeyCode.COMMA);
        assertThat(seconds(playback())).isEqualTo(first);
    }

    @Test
    void stepsAndLeapsAlongTheTimelineByKey(FxRobot robot) {
        Node timeline = robot.lookup(".timeline").query();
        Walks.act(timeline::requestFocus);
        robot.type(KeyCode.HOME);
        assertThat(seconds(playback())).isZero();
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(seconds(playback())).isEqualTo(50);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(seconds(playback())).isEqualTo(55);
        robot.type(KeyCode.PAGE_UP);
        assertThat(seconds(playback())).isEqualTo(50);
        robot.type(KeyCode.RIGHT);
        assertThat(seconds(playback())).isGreaterThan(50);
        robot.type(KeyCode.LEFT);
        assertThat(seconds(playback())).isEqualTo(50);
        robot.type(KeyCode.END);
        assertThat(seconds(playback())).isEqualTo(60);
    }

    @Test
    void scrubsByMouse(FxRobot robot) {
        Node timeline = robot.lookup(".timeline").query();
        Point2D middle = timeline.localToScreen(
                timeline.getBoundsInLocal().getWidth() / 2,
                timeline.getBoundsInLocal().getHeight() / 2);
        robot.clickOn(middle);
        assertThat(seconds(playback())).isBetween(55.0, 65.0);
        robot.drag(middle).moveBy(-200, 0).drop();
        assertThat(seconds(playback())).isBetween(10.0, 50.0);
    }

    @Test
    void undoesAndRedoesByKeyAndButton(FxRobot robot) {
        Walks.act(() -> playback().send(new Command.Cordon("node-1", true), outcome -> {}));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(isCordoned()).isFalse();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(isCordoned()).isTrue();
    }

    private boolean isCordoned() {
        return playback().frame().get().now().node("node-1").orElseThrow().unschedulable();
    }

    @Test
    void branchesOffWhenThePastIsChanged(FxRobot robot) {
        assertThat(robot.lookup(".branches").query().isVisible()).isFalse();
        Walks.act(() -> {
            playback().seek(SimTime.ofSeconds(20));
            playback().send(new Command.Cordon("node-1", true), outcome -> {});
        });
        assertThat(robot.lookup(".branches").query().isVisible()).isTrue();
        assertThat(isCordoned()).isTrue();
        robot.clickOn("#branch-0");
        assertThat(isCordoned()).isFalse();
        robot.clickOn("#branch-1");
        assertThat(isCordoned()).isTrue();
    }

    @Test
    void switchesTheLanguageLive(FxRobot robot) {
        assertThat(text(robot, "#file-menu")).isEqualTo("파일");
        robot.clickOn("#language-en");
        assertThat(text(robot, "#file-menu")).isEqualTo("File");
        robot.type(KeyCode.L);
        assertThat(text(robot, "#file-menu")).isEqualTo("파일");
    }

    @Test
    void switchesTheThemeLive(FxRobot robot) {
        robot.type(KeyCode.T);
        assertThat(settings.theme().get()).isEqualTo(Theme.DARK);
        assertThat(bench.root().getStyleClass()).contains("naru-dark").doesNotContain("naru-light");
        robot.type(KeyCode.T, 2);
        assertThat(settings.theme().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void helpNamesEveryKeyAndGoesAway(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertThat(robot.lookup(".key-cap").queryAll()).hasSizeGreaterThan(13);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".key-cap").queryAll()).isEmpty();
        robot.type(KeyCode.SPACE);
        assertThat(playback().playing().get()).isTrue();
    }

    @Test
    void aClickBesideTheMenuPutsItAway(FxRobot robot) {
        robot.clickOn("#file-menu");
        assertThat(robot.lookup(".menu-entry").queryAll()).hasSizeGreaterThan(3);
        robot.clickOn(600, 500);
        assertThat(robot.lookup(".menu-entry").queryAll()).isEmpty();
    }

    @Test
    void opensAnExampleFromTheMenu(FxRobot robot) {
        robot.clickOn("#file-menu");
        robot.clickOn(bench.messages().get("example.batch.title"));
        assertThat(playback().frame().get().now().deployments()).isEmpty();
        assertThat(seconds(playback())).isZero();
    }

    @Test
    void aBrokenFileChangesNothingButTheSentence(FxRobot robot, @TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), """
            apiVersion: v1
            kind: Pod
            metadata: {name: a}
            spec:
              containers:
                - name: a
                  image: a:1
                  resources: {requests: {cpu: lots}}
            """);
        String before = playback().frame().get().now().hash();
        Walks.act(() -> bench.files().open(broken));
        assertThat(text(robot, "#banner-sentence"))
                .contains("broken.yaml")
                .contains("8")
                .contains("lots");
        assertThat(playback().frame().get().now().hash()).isEqualTo(before);
        Walks.act(() -> settings.language().set(Language.ENGLISH));
        assertThat(text(robot, "#banner-sentence")).contains("line 8");
    }

    @Test
    void saysWhatIsNotPlayedAndPlaysTheRest(FxRobot robot, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mixed.yaml"), """
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: {name: front}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: alone}
            spec:
              containers:
                - {name: a, image: "a:1"}
            """);
        Walks.act(() -> bench.files().open(file));
        assertThat(robot.lookup("#notices .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().contains("Ingress"));
        assertThat(playback().frame().get().now().nodes()).hasSize(3);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#notices").tryQuery()).isEmpty();
    }

    @Test
    void whatIsSavedOpensAgain(FxRobot robot, @TempDir Path folder) {
        Path file = folder.resolve("scene.json");
        Walks.act(() -> {
            playback().send(new Command.StopNode("node-3"), outcome -> {});
            playback().seek(SimTime.ofSeconds(130));
            bench.files().save(file);
        });
        assertThat(text(robot, "#banner-sentence")).contains("scene.json");
        String saved = playback().frame().get().now().hash();
        Walks.act(() -> playback().reset());
        Walks.act(() -> bench.files().open(file));
        assertThat(playback().frame().get().now().hash()).isEqualTo(saved);
    }

    @Test
    void whatIsExportedIsTheSameCluster(FxRobot robot, @TempDir Path folder) {
        Path file = folder.resolve("cluster.yaml");
        Walks.act(() -> {
            playback().seek(SimTime.ofSeconds(130));
            bench.files().export(file);
        });
        assertThat(text(robot, "#banner-sentence")).contains("cluster.yaml");
        List<String> before = AsBuilt.of(playback().frame().get().now()).stream()
                .map(KubeObject::name)
                .toList();
        Walks.act(() -> bench.files().open(file));
        assertThat(AsBuilt.of(playback().frame().get().now()))
                .extracting(KubeObject::name)
                .containsExactlyElementsOf(before);
    }

    @Test
    void everyButtonHasAName(FxRobot robot) {
        assertThat(robot.from(bench.root()).lookup(".button").queryAllAs(Button.class))
                .filteredOn(Node::isVisible)
                .allMatch(button -> hasWords(button.getText()) || hasWords(button.getAccessibleText()));
    }

    @Test
    void nothingIsCutShort(FxRobot robot) {
        for (Theme theme : Theme.values()) {
            for (Language language : Language.values()) {
                Walks.act(() -> {
                    settings.theme().set(theme);
                    settings.language().set(language);
                    bench.root().applyCss();
                    bench.root().layout();
                });
                assertThat(cutShort(robot, ".top-bar"))
                        .as("%s %s", theme, language)
                        .isEmpty();
                assertThat(cutShort(robot, ".transport-bar"))
                        .as("%s %s", theme, language)
                        .isEmpty();
            }
        }
    }

    private static List<String> cutShort(FxRobot robot, String part) {
        return robot
                .from(robot.lookup(part).queryAs(Node.class))
                .lookup((Node node) -> node instanceof Labeled labeled && hasWords(labeled.getText()))
                .queryAllAs(Labeled.class)
                .stream()
                .filter(labeled -> labeled.isVisible() && !isWhole(labeled))
                .map(Labeled::getText)
                .toList();
    }

    /// A font icon is a text, too.
    private static boolean isWhole(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .anyMatch(child -> child instanceof Text text && text.getText().equals(labeled.getText()));
    }

    private static boolean hasWords(String text) {
        return text != null && !text.isBlank();
    }
}
