package naru.stage.beanstalk.bill;

import static naru.stage.walk.Walks.clipped;
import static naru.stage.walk.Walks.headline;
import static naru.stage.walk.Walks.isOff;
import static naru.stage.walk.Walks.letItRun;
import static naru.stage.walk.Walks.open;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
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

/// The bill: what costs most, what a deployment and a forgotten weekend add, and a price of one's own. In Korean by
/// mouse, in English by keys.
@ExtendWith(ApplicationExtension.class)
class BillWalkTest {

    private final Settings settings = Settings.of(Language.KOREAN, Theme.LIGHT);
    private Workbench bench;

    @Start
    void start(Stage stage) {
        bench = open(stage, settings, Chapter.BEANSTALK);
    }

    private static String line(FxRobot robot, String item) {
        return robot.lookup("#bill-" + item).query().getAccessibleText();
    }

    @Test
    void byMouseInKorean(FxRobot robot) {
        robot.clickOn("#scene-bill");
        assertThat(isOff(robot, "bill-weekend")).as("first a guess").isTrue();
        robot.clickOn("#answer-1");
        letItRun(robot, bench);
        assertThat(headline(robot)).isEqualTo("예상과 다릅니다. 가장 큰 항목은 인스턴스입니다.");
        assertThat(line(robot, "beanstalk")).isEqualTo("Elastic Beanstalk 자체, $0.00, $0.00");
        assertThat(line(robot, "t3-small")).contains("$0.0416");
        assertThat(clipped(robot)).isEmpty();

        robot.clickOn("#bill-weekend");
        robot.clickOn("#answer-3");
        assertThat(headline(robot)).startsWith("예상대로입니다. 잊힌 주말의 요금은");
        assertThat(line(robot, "egress")).endsWith("$0.00");
        assertThat(clipped(robot)).isEmpty();

        robot.clickOn("#bill-region");
        assertThat(robot.lookup(".bill-title").queryAs(Label.class).getText()).contains("ap-northeast-2");
        robot.clickOn("#bill-shape");
        assertThat(robot.lookup("#bill-load-balancer").tryQuery()).isEmpty();
    }

    @Test
    void byKeysInEnglish(FxRobot robot) {
        Walks.act(() -> settings.language().set(Language.ENGLISH));
        Walks.act(() -> robot.lookup("#scene-bill")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .fire());
        robot.type(KeyCode.DIGIT2);
        letItRun(robot, bench);
        assertThat(headline(robot)).isEqualTo("As you said. Largest item: Instances.");

        Walks.act(() -> robot.lookup("#bill-t3-small").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#price-source")
                        .queryAs(javafx.scene.control.Button.class)
                        .getText())
                .startsWith("https://");
        Walks.act(() -> robot.lookup("#price-amount").query().requestFocus());
        for (int i = 0; i < 20; i++) {
            robot.type(KeyCode.DOWN);
        }
        assertThat(headline(robot))
                .as("another price, another answer")
                .isEqualTo("Not as you said. Largest item: Load balancer.");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#price-sheet").tryQuery()).isEmpty();

        Walks.act(() -> robot.lookup("#bill-deploy").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(headline(robot)).startsWith("A change is under way");
        Walks.act(() -> bench.view()
                .playback()
                .seek(bench.view().playback().position().get().plus(java.time.Duration.ofHours(1))));
        assertThat(headline(robot)).startsWith("v2 is deployed. The extra instances ran for");
        assertThat(clipped(robot)).isEmpty();
    }
}
