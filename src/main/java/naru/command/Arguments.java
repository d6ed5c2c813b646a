package naru.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// What somebody typed after the name of a command, sorted by picocli and not yet understood.
final class Arguments {

    private final ParseResult result;

    Arguments(ParseResult result) {
        this.result = result;
    }

    /// An option with its value, as typed.
    record Given(String option, String value) {}

    boolean has(String option) {
        return result.hasMatchedOption(option);
    }

    Optional<String> value(String option) {
        return values(option).stream().findFirst();
    }

    List<String> values(String option) {
        return has(option) ? result.matchedOption(option).originalStringValues() : List.of();
    }

    /// Every option that takes a value, in the order typed.
    List<Given> inOrder() {
        List<Given> given = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (OptionSpec option : result.matchedOptions()) {
            int index = seen.merge(option.longestName(), 1, Integer::sum) - 1;
            if (index < option.originalStringValues().size()) {
                given.add(new Given(
                        option.longestName(), option.originalStringValues().get(index)));
            }
        }
        return given;
    }

    List<String> parameters() {
        List<String> all = new ArrayList<>();
        for (PositionalParamSpec parameters : result.matchedPositionals()) {
            all.addAll(parameters.originalStringValues());
        }
        return all;
    }
}
