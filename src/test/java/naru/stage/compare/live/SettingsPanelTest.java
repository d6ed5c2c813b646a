package naru.stage.compare.live;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import naru.simulation.api.Deployment;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.Policy;
import naru.simulation.contest.Trial;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;
import naru.stage.walk.Walks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every setting can be read and chosen, in both languages, and what is chosen is what a contest is held with.
@ExtendWith(ApplicationExtension.class)
class SettingsPanelTest {

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final LiveSession session = new LiveSession(Runnable::run, task -> {}, Runnable::run, Prices.usual());
    private final StackPane root = new StackPane();

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(root, 1000, 700);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void open(FxRobot robot, Language wanted) {
        Walks.act(() -> {
            language.set(wanted);
            root.getChildren().setAll(new SettingsPanel(session, new LiveWords(new Messages(language))));
        });
    }

    private static String word(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ToggleButton.class).getText();
    }

    @Test
    void readsInBothLanguages(FxRobot robot) {
        open(robot, Language.ENGLISH);
        assertThat(word(robot, "#setting-load-2")).isEqualTo("25 a second");
        open(robot, Language.KOREAN);
        assertThat(word(robot, "#setting-load-2")).isEqualTo("초당 25건");
        assertThat(word(robot, "#setting-policy-4")).isEqualTo("변경 불가능");
    }

    @Test
    void whatIsChosenIsWhatAContestIsHeldWith(FxRobot robot) {
        open(robot, Language.ENGLISH);
        robot.clickOn("#setting-policy-1")
                .clickOn("#setting-batch-2")
                .clickOn("#setting-strategy-2")
                .clickOn("#setting-load-3");
        var settings = session.settings().get();
        assertThat(settings.trial()).isEqualTo(Trial.DEPLOY);
        assertThat(settings.policy()).isEqualTo(Policy.ALL_AT_ONCE);
        assertThat(settings.batch()).isEqualTo(new BatchSize.Percentage(50));
        assertThat(settings.strategy()).isEqualTo(Deployment.StrategyType.RECREATE);
        assertThat(settings.perSecond()).isEqualTo(100);
        assertThat(robot.lookup("#setting-policy-1").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        assertThat(robot.lookup("#setting-policy-2").queryAs(ToggleButton.class).isSelected())
                .isFalse();
    }
}
