package naru.stage.capture;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// JavaFX without a window. Started once, on JavaFX's own headless platform where nothing else was asked for; it stays
/// until the process ends.
final class Toolkit {

    private static boolean started;

    private Toolkit() {}

    /// Runs `task` on the JavaFX thread and waits for its answer.
    static <T> T call(Callable<T> task) {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("Stills are not to be taken on the JavaFX thread");
        }
        start();
        FutureTask<T> future = new FutureTask<>(task);
        Platform.runLater(future);
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while taking a still", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A still could not be taken", e.getCause());
        }
    }

    private static synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        prefer("glass.platform", "Headless");
        prefer("prism.order", "sw");
        try {
            Platform.startup(() -> {});
        } catch (IllegalStateException runningAlready) {
            // Somebody else's window is open in this process: stills are taken beside it.
            return;
        }
        Platform.setImplicitExit(false);
    }

    private static void prefer(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
