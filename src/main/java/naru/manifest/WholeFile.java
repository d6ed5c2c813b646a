package naru.manifest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.BiFunction;

/// Reads and writes files as a whole.
public final class WholeFile {

    private WholeFile() {}

    /// What is in a file, or why it cannot be had.
    ///
    /// @param format by which a file is named that is too large for it
    /// @param limit the most bytes it may have
    /// @param reader turns the file's name and its bytes into the thing
    public static <T> Reading<T> read(
            Path file, String format, int limit, BiFunction<String, byte[], Reading<T>> reader) {
        String name = name(file);
        if (Files.isDirectory(file)) {
            return Reading.failed(Problem.of(name, ProblemKind.FILE_IS_FOLDER));
        }
        try {
            if (Files.size(file) > limit) {
                return Reading.failed(Problem.of(name, ProblemKind.FILE_TOO_LARGE, format, limit >> 20));
            }
            return reader.apply(name, Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            return Reading.failed(Problem.of(name, ProblemKind.FILE_MISSING));
        } catch (IOException unreadable) {
            return Reading.failed(Problem.of(name, ProblemKind.FILE_UNREADABLE, words(unreadable)));
        }
    }

    /// Never leaves half of a file: beside its place first, flushed to the disk, then renamed.
    ///
    /// @throws IOException if that cannot be; what was there before is still there
    public static void write(Path file, byte[] content) throws IOException {
        // Through a link to what it points at, so that the link survives.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path draft = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(channel);
                out.write(content);
                channel.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// The problem to show when [#write] has thrown.
    public static Problem unwritable(Path file, IOException reason) {
        return Problem.of(name(file), ProblemKind.FILE_UNWRITABLE, words(reason));
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static String words(IOException reason) {
        return reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
    }
}
