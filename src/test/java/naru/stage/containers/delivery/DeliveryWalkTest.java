package naru.stage.containers.delivery;

import static naru.stage.walk.Walks.clipped;
import static naru.stage.walk.Walks.headline;
import static naru.stage.walk.Walks.isOff;
import static naru.stage.walk.Walks.letItRun;
import static naru.stage.walk.Walks.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naru.simulation.delivery.Fleet;
import naru.simulation.kernel.SimTime;
import naru.stage.chapter.Chapter;
import naru.stage.shell.Settings;
import naru.stage.shell.Workbench;
import naru.stage.story.SceneChapter;
import naru.stage.text.Language;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A release goes out, comes back and grows: in Korean by mouse, in English by keys alone.
@ExtendWith(ApplicationExtension.class)
class DeliveryWalkTest {

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = open(stage, settings, Chapter.CONTAINERS);
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private SimTime now() {
        return bench.view().playback().position().get();
    }

    @Test
    void byMouseInKorean(FxRobot robot) {
        robot.clickOn("#scene-deployment");
        assertThat(headline(robot)).contains("4.4 GiB").contains("540 MiB");

        robot.clickOn("#delivery-code");
        assertThat(headline(robot)).isEqualTo("코드를 고쳐 v2를 배포합니다. 컨테이너 호스트는 각각 무엇을 받아야 할까요?");
        robot.clickOn("#answer-2");
        assertThat(bench.view().playback().playing().get()).isTrue();
        assertThat(isOff(robot, "delivery-code")).isTrue();
        letItRun(robot, bench);
        assertThat(headline(robot)).isEqualTo("예상대로입니다. v2 배포에 컨테이너는 24초, 가상 머신은 5분 3초 걸렸습니다");
        assertThat(clipped(robot)).isEmpty();

        robot.clickOn("#delivery-rollback");
        robot.clickOn("#answer-1");
        letItRun(robot, bench);
        assertThat(headline(robot)).isEqualTo("예상과 다릅니다. v1 롤백에 컨테이너는 8초, 가상 머신은 38초 걸렸습니다");
        assertThat(clipped(robot)).isEmpty();

        robot.clickOn("#delivery-network");
        assertThat(robot.lookup("#delivery-network").queryAs(Button.class).getText())
                .isEqualTo("회선 10 Gbit/s");
        robot.clickOn("#delivery-scale");
        robot.clickOn("#answer-3");
        robot.clickOn("#delivery-end");
        assertThat(headline(robot)).startsWith("예상대로입니다. 복제본 6개");
        robot.clickOn("#delivery-base");
        robot.clickOn("#answer-1");
        letItRun(robot, bench);
        assertThat(headline(robot)).startsWith("예상과 다릅니다. v3");
        assertThat(texts(robot)).anyMatch(text -> text.contains("레이어가 전부 새로 만들어졌고"));
        assertThat(clipped(robot)).isEmpty();
    }

    @Test
    void byKeysInEnglish(FxRobot robot) {
        Walks.act(() -> settings.language().set(Language.ENGLISH));
        Walks.act(() -> robot.lookup("#scene-portability").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        Walks.act(() -> robot.lookup("#delivery-library").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(headline(robot)).startsWith("A library changes: v2.");
        robot.type(KeyCode.DIGIT2);
        assertThat(bench.view().playback().playing().get()).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(bench.view().playback().playing().get())
                .as("space is time's again")
                .isFalse();
        assertThat(headline(robot)).startsWith("Deploying v2");
        robot.type(KeyCode.PERIOD, KeyCode.PERIOD);
        assertThat(now().isAfter(SimTime.ZERO)).isTrue();
        Walks.act(() -> robot.lookup("#delivery-end").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(headline(robot)).startsWith("As you said. v2 runs everywhere");
        assertThat(clipped(robot)).isEmpty();

        Walks.act(() -> robot.lookup("#delivery-replace").query().requestFocus());
        robot.type(KeyCode.SPACE, KeyCode.DIGIT3);
        letItRun(robot, bench);
        assertThat(headline(robot)).startsWith("Not as you said. The empty host answers");
    }

    @Test
    void goesBackAndForthInTime(FxRobot robot) {
        robot.clickOn("#scene-deployment");
        String opening = headline(robot);
        robot.clickOn("#delivery-code").clickOn("#answer-2").clickOn("#delivery-end");
        String result = headline(robot);
        SimTime end = now();
        Walks.act(() -> bench.view().playback().seek(SimTime.ofSeconds(120)));
        assertThat(headline(robot)).contains("24초").contains("레지스트리로 가는 중");
        Walks.act(() -> bench.view().playback().seek(end));
        assertThat(headline(robot)).isEqualTo(result);
        Walks.act(() -> bench.view().playback().undo());
        assertThat(headline(robot)).isEqualTo(opening);
        assertThat(now()).isEqualTo(SimTime.ZERO);
    }

    @Test
    void aQuestionEndsWhenTheMomentIsAnother(FxRobot robot) {
        robot.clickOn("#scene-deployment");
        robot.clickOn("#delivery-code").clickOn("#answer-2").clickOn("#delivery-end");
        robot.clickOn("#delivery-rollback");
        assertThat(headline(robot)).isEqualTo("이전 버전으로 되돌립니다. 컨테이너 호스트는 각각 무엇을 받아야 할까요?");
        Walks.act(() -> bench.view().playback().seek(SimTime.ofSeconds(60)));
        assertThat(headline(robot)).startsWith("v2 배포");
        assertThat(robot.lookup("#answer-1").tryQuery()).isEmpty();
    }

    @Test
    void whatComesIsSeenToComeUnlessMotionIsReduced(FxRobot robot) {
        robot.clickOn("#scene-deployment");
        fetched(robot);
        assertThat(packets(robot)).isZero();
        frames(robot, 3);
        assertThat(packets(robot)).isEqualTo(Fleet.HOSTS);
        frames(robot, 20);
        assertThat(packets(robot)).isZero();

        Walks.act(() -> bench.view().playback().undo());
        Walks.act(() -> settings.reducedMotion().set(true));
        fetched(robot);
        frames(robot, 3);
        assertThat(packets(robot)).isZero();
    }

    private void frames(FxRobot robot, int count) {
        Walks.act(() -> {
            for (int i = 0; i < count; i++) {
                bench.playhead().advance(0.1);
            }
        });
    }

    /// Built, pushed, fetched by every host.
    private void fetched(FxRobot robot) {
        robot.clickOn("#delivery-code");
        robot.lookup("#answer-2").tryQuery().ifPresent(robot::clickOn);
        Walks.act(() -> {
            for (int i = 0; i < 3; i++) {
                bench.view().playback().stepForward();
            }
        });
    }

    private static long packets(FxRobot robot) {
        return robot.lookup(".layer-packet").queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }

    @Test
    void everyOrderIsNamedInBothLanguages(FxRobot robot) {
        robot.clickOn("#scene-deployment");
        for (Language language : Language.values()) {
            Walks.act(() -> settings.language().set(language));
            assertThat(Stream.of("code", "library", "base", "rollback", "scale", "replace", "network", "end")
                            .map(id -> robot.lookup("#delivery-" + id)
                                    .queryAs(Button.class)
                                    .getText()))
                    .as(language.name().toLowerCase(Locale.ROOT))
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
            assertThat(clipped(robot)).isEmpty();
        }
    }

    @Test
    void theSceneCanBeAskedFor(FxRobot robot) {
        Walks.act(() -> {
            if (bench.view() instanceof SceneChapter chapter) {
                chapter.show("deployment");
            }
        });
        assertThat(robot.lookup("#delivery-code").tryQuery()).isPresent();
    }
}
