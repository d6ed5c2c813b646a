package naru.stage.compare.table;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What leads out of the table.
///
/// @param play is told the event that is to be played on both platforms
/// @param open is told an address that is to be shown in a browser
/// @param files where documents go
/// @param worker runs what takes a while
/// @param stage runs tasks on the JavaFX thread, in order
public record Doors(Consumer<String> play, Consumer<URI> open, Files files, Executor worker, Executor stage) {

    /// Writes files, whole or not at all.
    public interface Files {
        void write(Path file, byte[] content) throws IOException;
    }
}
