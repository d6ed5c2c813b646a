package naru.stage.containers.portability;

import static naru.stage.walk.Walks.clipped;
import static naru.stage.walk.Walks.headline;
import static naru.stage.walk.Walks.open;
import static naru.stage.walk.Walks.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import naru.simulation.kernel.SimTime;
import naru.simulation.portability.PortabilityWorld;
import naru.simulation.portability.Site;
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

/// The shop is carried to every place, in both ways: in Korean by mouse, in English by keys alone.
@ExtendWith(ApplicationExtension.class)
class PortabilityWalkTest {

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = open(stage, settings, Chapter.CONTAINERS);
    }

    private PortabilityWorld world() {
        return (PortabilityWorld) bench.view().playback().frame().get().now();
    }

    private boolean containerRuns(Site site) {
        return world().place(site).container().orElseThrow().stay().start().runs();
    }

    private boolean fileRuns(Site site) {
        return world().place(site).file().orElseThrow().start().runs();
    }

    private void letItRun(FxRobot robot) {
        Walks.letItRun(robot, bench);
        everyWordIsWhole(robot);
    }

    /// Nothing is cut off or without room, and every stack stays within its card.
    private static void everyWordIsWhole(FxRobot robot) {
        Walks.act(() -> {
            Node root = robot.lookup(".containers-chapter").query().getScene().getRoot();
            root.applyCss();
            ((Parent) root).layout();
        });
        assertThat(clipped(robot)).isEmpty();
        for (PlaceCard card : robot.lookup(".place-card").queryAllAs(PlaceCard.class)) {
            for (Node lane : card.lookupAll(".carried-lane")) {
                Bounds inside = lane.getBoundsInLocal();
                for (Node each : ((Parent) lane).getChildrenUnmodifiable()) {
                    assertThat(each.getBoundsInParent().getMinY())
                            .as("%s: %s stands higher than its lane", card.site(), each)
                            .isGreaterThanOrEqualTo(inside.getMinY() - 3);
                }
            }
        }
    }

    @Test
    void byMouseInKorean(FxRobot robot) {
        assertThat(headline(robot)).isEqualTo("노트북에서는 잘 돌아갑니다. 다른 곳에서도 그럴까요?");
        robot.clickOn("#portability-carry-data-centre");
        assertThat(headline(robot)).isEqualTo("데이터 센터에서는 무엇이 실행될까요?");
        robot.clickOn("#answer-1");
        letItRun(robot);
        assertThat(containerRuns(Site.DATA_CENTRE)).isTrue();
        assertThat(fileRuns(Site.DATA_CENTRE)).isFalse();
        assertThat(headline(robot)).isEqualTo("데이터 센터: 이미지는 실행되지만 파일만으로는 시작하지 못합니다");
        assertThat(sentence(robot))
                .startsWith("예상과 다릅니다.")
                .contains("libssl.so.3: cannot open shared object file")
                .contains("104 MiB")
                .contains("4.8초");

        robot.clickOn("#portability-install");
        assertThat(headline(robot)).isEqualTo("결제도 같은 라이브러리를 씁니다. OpenSSL 3을 설치하면 무엇이 실행될까요?");
        robot.clickOn("#answer-4");
        assertThat(headline(robot)).isEqualTo("OpenSSL 3을 설치하자 결제가 멈췄습니다");
        assertThat(sentence(robot)).startsWith("예상대로입니다.").contains("GLIBC_2.34");
        assertThat(robot.lookup("#portability-install").queryAs(Button.class).isDisabled())
                .as("the C library cannot be installed by itself")
                .isTrue();
        everyWordIsWhole(robot);

        robot.clickOn("#portability-change");
        robot.clickOn("#answer-1");
        assertThat(sentence(robot)).startsWith("예상대로입니다.").contains("1개(8 MiB)");
    }

    @Test
    void byHand(FxRobot robot) {
        robot.drag("#carried-image", MouseButton.PRIMARY);
        PlaceCard cloud = robot.lookup(".place-card").queryAllAs(PlaceCard.class).stream()
                .filter(card -> card.site() == Site.CLOUD)
                .findFirst()
                .orElseThrow();
        // As a hand moves: in great leaps a drag is not seen as one.
        while (!cloud.localToScreen(cloud.getLayoutBounds())
                .contains(robot.robotContext().getBaseRobot().retrieveMouse())) {
            robot.moveBy(50, 0);
        }
        robot.drop();
        letItRun(robot);
        assertThat(containerRuns(Site.CLOUD)).isTrue();
        assertThat(world().place(Site.CLOUD).file()).isEmpty();
        assertThat(headline(robot)).isEqualTo("클라우드: 이미지가 실행됩니다");
    }

    @Test
    void byKeysInEnglish(FxRobot robot) {
        Walks.act(() -> settings.language().set(Language.ENGLISH));
        Walks.act(() -> robot.lookup("#scene-portability").query().requestFocus());
        while (!robot.lookup("#carried-image").query().isFocused()) {
            robot.type(KeyCode.TAB);
        }
        robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        letItRun(robot);
        assertThat(containerRuns(Site.CLOUD_ARM)).isFalse();
        assertThat(headline(robot)).isEqualTo("ARM server: the image does not start");
        assertThat(sentence(robot)).contains("Exec format error");

        Walks.act(() -> robot.lookup("#portability-both").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(headline(robot)).isEqualTo("One digest, two images inside");
        Walks.act(() -> robot.lookup("#portability-carry-cloud-arm").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(headline(robot)).isEqualTo("ARM server: what will run there?");
        robot.type(KeyCode.DIGIT2);
        letItRun(robot);
        assertThat(containerRuns(Site.CLOUD_ARM)).isTrue();
        assertThat(sentence(robot)).startsWith("As you said.");

        robot.type(KeyCode.COMMA);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(world().place(Site.CLOUD_ARM)
                        .container()
                        .orElseThrow()
                        .stay()
                        .start()
                        .runs())
                .as("as it was before the second journey")
                .isFalse();
    }

    @Test
    void aCarriedThingCanBePutBack(FxRobot robot) {
        Walks.act(() -> robot.lookup("#carried-file").query().requestFocus());
        robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.ESCAPE);
        robot.type(KeyCode.SPACE, KeyCode.ENTER);
        assertThat(world().journeys()).isEmpty();
        assertThat(robot.lookup(".place-card").queryAllAs(PlaceCard.class))
                .noneMatch(card -> card.getPseudoClassStates().toString().contains("aimed"));
    }

    @Test
    void anyMomentTellsItselfAgain(FxRobot robot) {
        String opening = headline(robot);
        robot.clickOn("#portability-carry-cloud").clickOn("#answer-2");
        letItRun(robot);
        String result = headline(robot);
        SimTime end = bench.view().playback().position().get();
        Walks.act(() -> bench.view().playback().seek(SimTime.ofSeconds(2)));
        assertThat(headline(robot)).isEqualTo("쇼핑몰을 나르고 있습니다");
        Walks.act(() -> bench.view().playback().seek(end));
        assertThat(headline(robot)).isEqualTo(result);
        Walks.act(() -> bench.view().playback().undo());
        assertThat(headline(robot)).isEqualTo(opening);
        assertThat(world().happenings()).isEqualTo(List.of());
    }

    @Test
    void aQuestionEndsWhenTheMomentIsAnother(FxRobot robot) {
        robot.clickOn("#portability-carry-cloud").clickOn("#answer-2");
        letItRun(robot);
        robot.clickOn("#portability-carry-data-centre");
        Walks.act(() -> bench.view().playback().seek(SimTime.ofSeconds(2)));
        assertThat(robot.lookup("#answer-1").tryQuery()).isEmpty();
        robot.clickOn("#portability-carry-data-centre");
        assertThat(robot.lookup("#answer-1").tryQuery())
                .as("what was not answered is asked again")
                .isPresent();
    }

    @Test
    void anotherQuestionTakesTheFirstBack(FxRobot robot) {
        robot.clickOn("#portability-carry-data-centre").clickOn("#portability-carry-cloud");
        assertThat(headline(robot)).isEqualTo("클라우드에서는 무엇이 실행될까요?");
        robot.clickOn("#portability-carry-cloud");
        assertThat(world().journeys()).as("nothing goes before an answer").isEmpty();
        robot.clickOn("#portability-carry-data-centre");
        assertThat(headline(robot)).isEqualTo("데이터 센터에서는 무엇이 실행될까요?");
    }
}
