package naru.stage.shell;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens a file dropped on the window from outside: the one place that knows the platform's own drag and drop.
final class DropZone {

    private final SceneFiles files;

    DropZone(SceneFiles files) {
        this.files = files;
    }

    void install(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (fileOf(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<File> file = fileOf(event);
            file.ifPresent(dropped -> files.open(dropped.toPath()));
            event.setDropCompleted(file.isPresent());
            event.consume();
        });
    }

    private static Optional<File> fileOf(DragEvent event) {
        List<File> dropped = event.getDragboard().getFiles();
        return dropped.stream().findFirst();
    }
}
