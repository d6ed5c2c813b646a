package naru.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.command.argument.Numbers;
import naru.command.argument.SentenceException;
import naru.command.argument.Suggestion;
import naru.command.argument.Times;
import naru.stage.capture.Stills;

/// `naru still`: pictures of the stage, drawn without a display.
final class Still implements Verb {

    private static final String ALL = "all";
    private static final Numbers.Size DEFAULT_SIZE = new Numbers.Size(1920, 1080);

    @Override
    public String name() {
        return "still";
    }

    @Override
    public void declare(Declaration declaration) {
        declaration.parameters("NAME", 0, "*");
        declaration.flag("--list");
        declaration.value("--out", "DIRECTORY");
        declaration.value("--size", "1920x1080");
        declaration.value("--at", "2m");
        declaration.footer();
    }

    @Override
    public void run(Arguments arguments, Context context) {
        Numbers.Size size = arguments.value("--size").map(Numbers::size).orElse(DEFAULT_SIZE);
        Optional<Duration> at = arguments.value("--at").map(Times::duration);
        Display.doWithout();
        if (arguments.has("--list")) {
            Stills.names().forEach(context.surroundings().out()::println);
            return;
        }
        List<String> names = names(arguments.parameters());
        Path folder = Pictures.folder(arguments.value("--out").orElse("stills"), context.surroundings());
        new Pictures(context, names.size()).write(names, context.language(), size, at, folder);
    }

    private static List<String> names(List<String> typed) {
        if (typed.isEmpty()) {
            throw new SentenceException("command.problem.still-missing");
        }
        List<String> known = Stills.names();
        if (typed.contains(ALL)) {
            return known;
        }
        List<String> suggested = new ArrayList<>(known);
        suggested.add(ALL);
        for (String name : typed) {
            if (!known.contains(name)) {
                throw Suggestion.closest(name, suggested)
                        .map(other -> new SentenceException("command.problem.still.suggest", name, other))
                        .orElseGet(() -> new SentenceException("command.problem.still", name));
            }
        }
        return typed.stream().distinct().toList();
    }
}
