package naru.command;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import naru.command.argument.Choices;
import naru.command.argument.SentenceException;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Reads a command line, does what it says, and answers with an exit code.
public final class CommandLineApp {

    /// The environment variable that has errors of our own told in full, for those who mend them.
    private static final String DEBUG = "NARU_DEBUG";

    private final Surroundings surroundings;
    private final Verb root;
    private final List<Verb> verbs =
            List.of(new Simulate(), new Explain(), new Still(), new Export(), new Compare(), new Facts());

    public CommandLineApp(Surroundings surroundings, Window window) {
        this.surroundings = surroundings;
        this.root = new Open(window);
    }

    /// @return see [ExitCode]
    public int run(String... arguments) {
        Messages messages = new Messages(new SimpleObjectProperty<>(languageOf(arguments)));
        int code = attempt(messages, arguments);
        surroundings.out().flush();
        if (surroundings.out().checkError() && code == ExitCode.DONE) {
            return refuse(messages, new SentenceException("command.problem.output"));
        }
        return code;
    }

    private int attempt(Messages messages, String... arguments) {
        try {
            parseAndRun(messages, arguments);
            return ExitCode.DONE;
        } catch (SentenceException sentence) {
            return refuse(messages, sentence);
        } catch (RuntimeException | Error unforeseen) {
            return apologise(messages, unforeseen);
        }
    }

    private int refuse(Messages messages, SentenceException sentence) {
        surroundings.err().println(sentence.in(messages));
        surroundings.err().flush();
        return ExitCode.BAD_USAGE;
    }

    private int apologise(Messages messages, Throwable unforeseen) {
        String what = String.valueOf(unforeseen.getMessage());
        String name = unforeseen.getClass().getSimpleName();
        surroundings.err().println(new SentenceException("command.problem.unforeseen", name, what).in(messages));
        if (System.getenv(DEBUG) != null) {
            unforeseen.printStackTrace(surroundings.err());
        }
        surroundings.err().flush();
        return ExitCode.UNFORESEEN;
    }

    private void parseAndRun(Messages messages, String... arguments) {
        CommandLine commandLine = commandLine(messages);
        ParseResult result;
        try {
            result = commandLine.parseArgs(arguments);
        } catch (ParameterException wrong) {
            throw Misuse.of(wrong, arguments);
        }
        Verb verb = root;
        List<Verb> below = verbs;
        while (result.hasSubcommand()) {
            result = result.subcommand();
            verb = named(result.commandSpec().name(), below);
            below = verb.verbs();
        }
        if (result.isUsageHelpRequested()) {
            surroundings.out().print(result.commandSpec().commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF));
        } else if (result.isVersionHelpRequested()) {
            surroundings.out().println(Version.text(messages));
        } else {
            Arguments given = new Arguments(result);
            given.value("--lang").ifPresent(Choices::language);
            Theme theme = given.value("--theme").map(Choices::theme).orElse(Theme.LIGHT);
            verb.run(given, new Context(messages, theme, surroundings));
        }
    }

    private static Verb named(String name, List<Verb> verbs) {
        return verbs.stream()
                .filter(verb -> verb.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CommandLine commandLine(Messages messages) {
        Declaration naru = declare(root, messages);
        naru.flag("--version", "-V");
        for (Verb verb : verbs) {
            naru.subcommand(declare(verb, messages));
        }
        return new CommandLine(naru.spec())
                .setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setAllowOptionsAsOptionParameters(false)
                .setUnmatchedOptionsArePositionalParams(false);
    }

    private static Declaration declare(Verb verb, Messages messages) {
        Declaration declaration = new Declaration(verb.name(), messages);
        verb.declare(declaration);
        verb.verbs().forEach(below -> declaration.subcommand(declare(below, messages)));
        declaration.value("--lang", "ko|en");
        declaration.value("--theme", "light|dark|projector");
        declaration.flag("--help", "-h");
        return declaration;
    }

    /// The language to complain in, which has to be known before anything can be complained about: the last
    /// `--lang` that makes sense, otherwise the system's.
    private Language languageOf(String... arguments) {
        Language language = Language.of(surroundings.locale());
        for (int i = 0; i < arguments.length; i++) {
            String value = "";
            if (arguments[i].startsWith("--lang=")) {
                value = arguments[i].substring("--lang=".length());
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                value = arguments[i + 1];
            }
            language = Choices.LANGUAGES.getOrDefault(value.toLowerCase(Locale.ROOT), language);
        }
        return language;
    }
}
