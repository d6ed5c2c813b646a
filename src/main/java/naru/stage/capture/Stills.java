package naru.stage.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import naru.stage.text.Language;
import naru.stage.theme.Theme;

/// Pictures of the lab, by name: as it opens, each example, and the steps of a tour that tells what the lab can show.
///
/// The same name, language, theme, size and moment give the same bytes.
public final class Stills {

    /// @param done how many are written
    /// @param name of the one written last
    public record Progress(int done, int total, String name) {}

    private Stills() {}

    /// Every name there is, in the order of telling.
    public static List<String> names() {
        return Tour.steps().stream().map(Step::name).toList();
    }

    /// Draws stills and writes each as PNG into `directory`, which is made if it is not there. Starts JavaFX
    /// without a display where it is not running yet, and leaves it running.
    ///
    /// @param at the moment to draw, from the start of the scene; empty: the one each still is about
    /// @param progress told on this thread after each file
    /// @return the files, in the order of `names`
    /// @throws IllegalArgumentException if there is no still of a name
    /// @throws UncheckedIOException if a file cannot be written
    public static List<Path> write(
            List<String> names,
            Language language,
            Theme theme,
            int width,
            int height,
            Optional<Duration> at,
            Path directory,
            Consumer<Progress> progress) {
        List<Step> steps = names.stream().map(Stills::step).toList();
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(directory);
            for (Step step : steps) {
                Still still = new Still(step, language, theme, width, height, at);
                byte[] png = Toolkit.call(still::take);
                files.add(Files.write(directory.resolve(fileName(step.name())), png));
                progress.accept(new Progress(files.size(), steps.size(), step.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Step step(String name) {
        return Tour.steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No still " + name));
    }

    /// The steps of the tour sort by their numbers.
    private static String fileName(String name) {
        String within = name.startsWith(Tour.FOLDER) ? name.substring(Tour.FOLDER.length()) : name;
        return within.replace('/', '-') + ".png";
    }
}
