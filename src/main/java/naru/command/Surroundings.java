package naru.command;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import naru.command.argument.SentenceException;

/// Everything the command line knows of the machine it runs on.
///
/// @param interactive whether a person watches standard error as it is written
/// @param locale the system's language
/// @param directory what relative paths start from
/// @param display whether a window can be shown
public record Surroundings(
        PrintStream out, PrintStream err, boolean interactive, Locale locale, Path directory, boolean display) {

    /// Those of this process. Output is UTF-8 everywhere, so that Korean survives whatever the platform's charset
    /// is.
    public static Surroundings ofThisProcess() {
        return new Surroundings(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false),
                Locale.getDefault(Locale.Category.DISPLAY),
                Path.of(""),
                Display.isPresent());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /// The path as this process finds it.
    ///
    /// @throws SentenceException if no file can have such a name
    public Path resolve(String path) {
        try {
            return directory.resolve(path);
        } catch (InvalidPathException impossible) {
            throw new SentenceException("command.problem.no-file", path);
        }
    }
}
