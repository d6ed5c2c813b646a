package naru.command;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Files that tests of the command line read.
final class TestFiles {

    private TestFiles() {}

    /// Beside the tests.
    static Path own(String name) {
        URL url = TestFiles.class.getResource(name);
        if (url == null) {
            throw new IllegalArgumentException(name);
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Shared by everybody who works here, but not part of the project: the test is skipped where it is missing.
    static Path shared(String name) {
        Path file = Path.of("..", "shared").resolve(name).toAbsolutePath().normalize();
        Assumptions.assumeTrue(Files.exists(file), file + " is not here");
        return file;
    }
}
