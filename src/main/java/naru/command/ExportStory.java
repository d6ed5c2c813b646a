package naru.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import naru.command.argument.Choices;
import naru.command.argument.SentenceException;
import naru.command.argument.Suggestion;
import naru.stage.capture.FilmFiles;
import naru.stage.capture.FilmFormat;
import naru.stage.story.Films;
import naru.stage.text.Language;

/// `naru export story`: a chapter's story as pictures, slides or a moving picture, without a display.
final class ExportStory implements Verb {

    private static final String FOLDER = "stories";

    @Override
    public String name() {
        return "story";
    }

    @Override
    public void declare(Declaration declaration) {
        declaration.parameters("NAME", 1, "1");
        declaration.value("--format", "pdf|png|gif");
        declaration.value("--out", "DIRECTORY");
        declaration.footer();
    }

    @Override
    public void run(Arguments arguments, Context context) {
        String name = known(arguments.parameters().getFirst());
        FilmFormat format = arguments.value("--format").map(Choices::film).orElse(FilmFormat.PDF);
        Path folder = Pictures.folder(arguments.value("--out").orElse(FOLDER), context.surroundings());
        Display.doWithout();
        Language language = context.language();
        String file = name + "-" + language.locale().getLanguage();
        FilmFiles files = new FilmFiles(Films.named(name, language, context.theme()), file, language, context.theme());
        PercentLine progress = new PercentLine(context, "command.progress.story", name);
        try {
            files.write(format, folder, progress::show);
        } catch (IOException unwritable) {
            throw new SentenceException("command.problem.folder", folder.toString());
        } finally {
            progress.end();
        }
    }

    private static String known(String typed) {
        List<String> names = Films.names();
        if (names.contains(typed)) {
            return typed;
        }
        throw Suggestion.closest(typed, names)
                .map(name -> new SentenceException("command.problem.story.suggest", typed, name))
                .orElseGet(() -> new SentenceException("command.problem.story", typed, String.join(", ", names)));
    }
}
