package naru.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.command.argument.Numbers;
import naru.command.argument.SentenceException;
import naru.stage.capture.Stills;
import naru.stage.text.Language;

/// Draws stills into a folder and says how far it has come.
final class Pictures {

    private final Context context;
    private final int total;
    private final ProgressLine line;
    private int done;

    /// @param total how many there are to draw altogether
    Pictures(Context context, int total) {
        this.context = context;
        this.total = total;
        this.line = new ProgressLine(context.surroundings());
    }

    /// The folder, made if it is not there: before the drawing rather than after it.
    static Path folder(String typed, Surroundings surroundings) {
        try {
            Path folder = surroundings.resolve(typed);
            Files.createDirectories(folder);
            if (Files.isWritable(folder)) {
                return folder;
            }
        } catch (IOException impossible) {
            // Said below, in the same words.
        }
        throw new SentenceException("command.problem.folder", typed);
    }

    void write(List<String> names, Language language, Numbers.Size size, Optional<Duration> at, Path folder) {
        try {
            Stills.write(names, language, context.theme(), size.width(), size.height(), at, folder, this::show);
            done += names.size();
        } catch (UncheckedIOException unwritable) {
            throw new SentenceException("command.problem.folder", folder.toString());
        } finally {
            line.end();
        }
    }

    private void show(Stills.Progress progress) {
        line.show(context.messages()
                .get(
                        "command.progress",
                        Integer.toString(done + progress.done()),
                        Integer.toString(total),
                        progress.name()));
    }
}
