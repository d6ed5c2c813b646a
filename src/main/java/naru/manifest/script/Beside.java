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
                return Files.readAllBytes(folder.resolve(file));
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
