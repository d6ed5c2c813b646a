package naru.stage.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import naru.simulation.kernel.SimTime;
import naru.stage.chapter.Chapter;
import naru.stage.playback.Playback;
import naru.stage.shell.FirstScene;
import naru.stage.shell.Settings;
import naru.stage.shell.Workbench;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What the walks through Naru's window share: how it is opened, how time passes, and what a reader sees.
public final class Walks {

    /// The smallest window Naru is made for, in points.
    private static final double WIDTH = 1280;

    private static final double HEIGHT = 720;

    /// In seconds of wall time.
    private static final double FRAME = 0.1;

    /// What has not come to rest after half an hour never will.
    private static final int MOST_FRAMES = 20_000;

    /// Longer than any test may take.
    private static final long PATIENCE_MILLIS = 120_000;

    private Walks() {}

    /// Naru's window on a chapter, with the keyboard in its picture. Whatever is computed is there at once.
    public static Workbench open(Stage stage, Settings settings, Chapter chapter) {
        Workbench bench =
                new Workbench(settings, Runnable::run, Runnable::run, Runnable::run, FirstScene::opening, chapter);
        show(stage, bench);
        return bench;
    }

    /// The same for a workbench of one's own.
    public static void show(Stage stage, Workbench bench) {
        stage.setScene(bench.scene(WIDTH, HEIGHT));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        bench.view().picture().requestFocus();
    }

    /// Does something on the stage's own thread and lays out what came of it. A robot would wait 50 ms after each
    /// such step for others to come to rest; here nobody else is at work.
    ///
    /// @throws RuntimeException whatever went wrong
    public static void act(Runnable what) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            what.run();
            Window.getWindows().forEach(window -> {
                window.getScene().getRoot().applyCss();
                window.getScene().getRoot().layout();
            });
        });
        // What it has put off until later has its turn, too.
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {});
    }

    /// Until it has come to rest by itself, frame by frame.
    public static void letItRun(FxRobot robot, Workbench bench) {
        Playback<?, ?, ?> playback = bench.view().playback();
        assertThat(playback.playing().get()).as("it plays").isTrue();
        Walks.act(() -> {
            for (int i = 0; i < MOST_FRAMES && playback.playing().get(); i++) {
                bench.playhead().advance(FRAME);
            }
        });
        assertThat(playback.playing().get()).as("it still plays").isFalse();
    }

    /// To a moment, and stays there.
    public static void goTo(FxRobot robot, Workbench bench, double seconds) {
        Walks.act(() -> {
            bench.view().playback().seek(SimTime.ofSeconds(seconds));
            bench.view().playback().pause();
        });
    }

    public static String headline(FxRobot robot) {
        return words(robot, "story-headline");
    }

    public static String sentence(FxRobot robot) {
        return robot.lookup(".story-sentence").queryAs(Labeled.class).getText();
    }

    /// What is written on a label or a button.
    public static String words(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Labeled.class).getText();
    }

    public static boolean isOff(FxRobot robot, String id) {
        return robot.lookup("#" + id).query().isDisabled();
    }

    public static void focus(FxRobot robot, String id) {
        Walks.act(() -> robot.lookup("#" + id).query().requestFocus());
    }

    /// What a reader would see cut off: the words, and what is drawn of them. Where lines break is no matter.
    public static List<String> clipped(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(Labeled::isVisible)
                .flatMap(label -> label.lookupAll(".text").stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(drawn -> !unbroken(drawn.getText()).equals(unbroken(label.getText())))
                        .map(drawn -> label.getText() + " → " + drawn.getText()))
                .toList();
    }

    private static String unbroken(String words) {
        return words.replaceAll("\\s", "");
    }
}
