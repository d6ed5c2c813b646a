package naru.manifest.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// The files a script can name: those that lie beside it.
@FunctionalInterface
public interface Beside {

    /// @throws IOException if there is none or it cannot be read
    byte[] read(String file) throws IOException;

    static Beside folder(Path folder) {
        return file -> {
            try {
                Path path = folder.resolve(file);
                // A device is no file: it may never end.
                if (!Files.isRegularFile(path)) {
                    throw new IOException(file);
                }
                return Files.readAllBytes(path);
            } catch (InvalidPathException impossible) {
                throw new IOException(impossible.getMessage(), impossible);
            }
        };
    }

    /// Where there are no files.
    static Beside nothing() {
        return file -> {
            throw new IOException(file);
        };
    }
}
