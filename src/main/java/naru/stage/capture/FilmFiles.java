package naru.stage.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import naru.manifest.WholeFile;
import naru.stage.story.Film;
import naru.stage.text.Language;
import naru.stage.theme.Theme;

/// Writes a film to files: pictures, slides, a moving picture. Starts JavaFX without a display where it is not running.
///
/// @param film makes it, on the JavaFX thread
/// @param name of the files, before their ending
/// @param language of the film's words
public record FilmFiles(Supplier<Film> film, String name, Language language, Theme theme) {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int SMALL_WIDTH = 960;
    private static final int SMALL_HEIGHT = 540;

    /// Writes into `folder`, which must be there. A file is written whole or not at all.
    ///
    /// @param progress told how much is done, from 0 to 1, on this thread
    /// @return the files, in the order of the story
    /// @throws IOException if a file cannot be written
    public List<Path> write(FilmFormat format, Path folder, DoubleConsumer progress) throws IOException {
        return switch (format) {
            case GIF -> {
                Camera camera = Camera.before(film, theme, SMALL_WIDTH, SMALL_HEIGHT);
                yield List.of(write(folder, "gif", MovingPicture.of(camera, progress)));
            }
            case PNG -> pictures(folder, progress);
            case PDF -> {
                Camera camera = Camera.before(film, theme, WIDTH, HEIGHT);
                yield List.of(write(folder, "pdf", Slides.of(camera, language, progress)));
            }
        };
    }

    private List<Path> pictures(Path folder, DoubleConsumer progress) throws IOException {
        Camera camera = Camera.before(film, theme, WIDTH, HEIGHT);
        List<Film.Shot> shots = camera.film().shots();
        List<Path> files = new ArrayList<>();
        for (Film.Shot shot : shots) {
            Path file = folder.resolve(String.format(Locale.ROOT, "%s-%02d-%s.png", name, files.size() + 1, shot.id()));
            WholeFile.write(file, camera.take(shot.best()).png());
            files.add(file);
            progress.accept((double) files.size() / shots.size());
        }
        return files;
    }

    private Path write(Path folder, String ending, byte[] content) throws IOException {
        Path file = folder.resolve(name + "." + ending);
        WholeFile.write(file, content);
        return file;
    }
}
