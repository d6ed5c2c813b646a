package naru.manifest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes files so that there is never half of one: beside its place first, flushed to the disk, then renamed.
public final class WholeFile {

    private WholeFile() {}

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
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        String words = reason.getMessage() == null ? reason.getClass().getSimpleName() : reason.getMessage();
        return Problem.of(name, ProblemKind.FILE_UNWRITABLE, words);
    }
}
