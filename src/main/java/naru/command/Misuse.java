package naru.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import naru.command.argument.SentenceException;
import naru.command.argument.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What picocli objects to, in sentences of our own: its own are English and several lines long.
final class Misuse {

    private Misuse() {}

    /// @param arguments the whole command line
    static SentenceException of(ParameterException wrong, String... arguments) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, arguments);
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice ->
                new SentenceException("command.problem.given-twice", name(twice.getOverwritten()));
            default ->
                flagWithValue(wrong.getCommandLine().getCommandSpec(), arguments)
                        .map(flag -> new SentenceException("command.problem.takes-no-value", flag))
                        .orElseGet(() ->
                                new SentenceException("command.problem.not-understood", String.join(" ", arguments)));
        };
    }

    private static SentenceException unmatched(UnmatchedArgumentException wrong, String... arguments) {
        String typed = wrong.getUnmatched().getFirst();
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        if (!typed.startsWith("-")) {
            return Suggestion.closest(arguments[0], command.subcommands().keySet())
                    .map(name -> new SentenceException("command.problem.unknown-command", arguments[0], name))
                    .orElseGet(() -> new SentenceException("command.problem.superfluous", typed));
        }
        String option = typed.replaceFirst("=.*", "");
        return elsewhere(command, option)
                .map(other -> new SentenceException("command.problem.option-elsewhere", option, other))
                .orElseGet(() -> unknown(option, command.optionsMap().keySet()));
    }

    private static SentenceException unknown(String option, Set<String> names) {
        return Suggestion.closest(option, names)
                .map(name -> new SentenceException("command.problem.unknown-option.suggest", option, name))
                .orElseGet(() ->
                        new SentenceException("command.problem.unknown-option", option, String.join(", ", names)));
    }

    /// The command that does know an option, for those who mix them up.
    private static Optional<String> elsewhere(CommandSpec command, String option) {
        return command.root().subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(other -> other != command && other.optionsMap().containsKey(option))
                .map(CommandSpec::name)
                .findFirst();
    }

    private static SentenceException missing(MissingParameterException wrong) {
        List<ArgSpec> missing = new ArrayList<>(wrong.getMissing());
        if (missing.size() == 1 && missing.getFirst() instanceof OptionSpec option && !option.required()) {
            return new SentenceException("command.problem.value-missing", option.longestName(), option.paramLabel());
        }
        String names = missing.stream().map(Misuse::name).collect(Collectors.joining(", "));
        return new SentenceException(
                "command.problem.missing", wrong.getCommandLine().getCommandName(), names);
    }

    /// picocli does not say which option it means when one without a value is given one.
    private static Optional<String> flagWithValue(CommandSpec command, String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--") && argument.contains("="))
                .map(argument -> argument.substring(0, argument.indexOf('=')))
                .filter(option -> command.optionsMap().containsKey(option)
                        && command.optionsMap().get(option).arity().max() == 0)
                .findFirst();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
