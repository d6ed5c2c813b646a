package naru;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import naru.stage.chapter.Chapter;
import naru.stage.shell.FirstScene;
import naru.stage.shell.Settings;
import naru.stage.shell.Workbench;
import naru.stage.text.Language;
import naru.stage.theme.Theme;

/// The composition root of the window: the only place that knows which thread does what.
public final class App {

    private static final double PART_OF_SCREEN = 0.85;
    private static final double SHAPE = 16.0 / 9;
    private static final double LEAST_WIDTH = 640;

    private App() {}

    /// Shows the window and returns when it has been closed.
    ///
    /// @param open the file to begin with; empty: the first chapter
    public static void show(Language language, Theme theme, Optional<Path> open) {
        ExecutorService worker = thread("naru-simulation");
        ExecutorService reader = thread("naru-files");
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> show(Settings.of(language, theme), open, worker, reader, closed));
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
            worker.shutdownNow();
            reader.shutdownNow();
        }
    }

    private static void show(
            Settings settings,
            Optional<Path> open,
            ExecutorService worker,
            ExecutorService reader,
            CountDownLatch closed) {
        try {
            Chapter first = open.isPresent() ? Chapter.KUBERNETES : Chapter.ERAS;
            HostServices host = new Host().getHostServices();
            Workbench bench = new Workbench(
                    settings,
                    worker,
                    reader,
                    Platform::runLater,
                    address -> host.showDocument(address.toString()),
                    FirstScene::opening,
                    first);
            Stage stage = new Stage();
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            double width = Math.min(screen.getWidth(), screen.getHeight() * SHAPE) * PART_OF_SCREEN;
            stage.setScene(bench.scene(width, width / SHAPE));
            stage.setMinWidth(LEAST_WIDTH);
            stage.setMinHeight(LEAST_WIDTH / SHAPE);
            stage.titleProperty().bind(bench.title());
            settings.reducedMotion().bind(Platform.getPreferences().reducedMotionProperty());
            stage.setOnHidden(event -> {
                bench.playhead().stop();
                closed.countDown();
            });
            open.ifPresent(bench.files()::open);
            bench.playhead().start();
            stage.show();
            bench.view().picture().requestFocus();
        } catch (RuntimeException | Error e) {
            closed.countDown();
            throw e;
        }
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                task -> Thread.ofPlatform().name(name).daemon().unstarted(task));
    }

    /// The toolkit gives the way to a browser to applications only. This one is never started: the window is shown
    /// above.
    private static final class Host extends Application {

        @Override
        public void start(Stage stage) {
            throw new UnsupportedOperationException();
        }
    }
}
