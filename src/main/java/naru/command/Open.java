package naru.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import naru.command.argument.Numbers;
import naru.command.argument.SentenceException;
import naru.command.argument.Suggestion;
import naru.stage.capture.Stills;
import naru.stage.text.Language;

/// `naru` alone, or with a file: the window. Where there is no display, the pictures of a tour of the lab instead.
final class Open implements Verb {

    private static final Numbers.Size TOUR_SIZE = new Numbers.Size(1920, 1080);

    private static final List<String> COMMANDS = List.of("simulate", "explain", "still", "export");

    private final Window window;

    Open(Window window) {
        this.window = window;
    }

    @Override
    public String name() {
        return "naru";
    }

    @Override
    public void declare(Declaration declaration) {
        declaration.parameters("FILE", 0, "1");
        declaration.footer();
    }

    @Override
    public void run(Arguments arguments, Context context) {
        Optional<Path> file =
                arguments.parameters().stream().findFirst().map(typed -> existing(typed, context.surroundings()));
        if (context.surroundings().display()) {
            show(file, context);
        } else if (file.isPresent()) {
            throw new SentenceException(
                    "command.problem.no-display", arguments.parameters().getFirst());
        } else {
            tour(context);
        }
    }

    private void show(Optional<Path> file, Context context) {
        try {
            window.show(context.language(), context.theme(), file);
        } catch (UnsupportedOperationException noScreenBehindTheName) {
            throw new SentenceException("command.problem.display");
        }
    }

    /// What is no file is perhaps a command, misspelt.
    private static Path existing(String typed, Surroundings surroundings) {
        Path path = surroundings.resolve(typed);
        if (Files.exists(path)) {
            return path;
        }
        throw Suggestion.closest(typed, COMMANDS)
                .map(command -> new SentenceException("command.problem.unknown-command", typed, command))
                .orElseGet(() -> new SentenceException("command.problem.no-file-or-command", typed));
    }

    private void tour(Context context) {
        Surroundings surroundings = context.surroundings();
        String folder = Files.exists(surroundings.resolve("pom.xml")) ? "target/tour" : "naru-tour";
        surroundings.err().println(context.messages().get("command.no-display", folder));
        surroundings.err().flush();
        Display.doWithout();
        List<String> names = Stills.names();
        Pictures pictures = new Pictures(context, names.size() * Language.values().length);
        for (Language language : Language.values()) {
            String code = language.locale().getLanguage();
            Path target = Pictures.folder(folder + "/" + code, surroundings);
            pictures.write(names, language, TOUR_SIZE, Optional.empty(), target);
        }
    }
}
