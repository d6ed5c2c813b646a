package naru.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Runs the command line in this process and keeps what it says.
final class CommandLineHarness {

    private final Path directory;
    private Locale locale = Locale.ENGLISH;
    private boolean display = true;
    private final List<String> windows = new ArrayList<>();

    /// @param directory what relative paths start from
    CommandLineHarness(Path directory) {
        this.directory = directory;
    }

    record Result(int code, String out, String err) {

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    CommandLineHarness in(Locale system) {
        this.locale = system;
        return this;
    }

    CommandLineHarness withoutDisplay() {
        this.display = false;
        return this;
    }

    /// The windows that were opened, each as language, theme and file.
    List<String> windows() {
        return windows;
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = run(new PrintStream(out, false, StandardCharsets.UTF_8), err, arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    int run(PrintStream out, ByteArrayOutputStream err, String... arguments) {
        Surroundings surroundings = new Surroundings(
                out, new PrintStream(err, true, StandardCharsets.UTF_8), false, locale, directory, display);
        return new CommandLineApp(
                        surroundings,
                        (language, theme, file) -> windows.add(language + " " + theme + " "
                                + file.map(path -> path.getFileName().toString())
                                        .orElse("-")))
                .run(arguments);
    }
}
