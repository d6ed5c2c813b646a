package naru.command;

import java.util.Locale;
import java.util.stream.Collectors;
import naru.command.argument.SentenceException;
import naru.simulation.Outcome;
import naru.simulation.scheduling.Refusal;

/// Why the simulated cluster would not do something, in a sentence.
final class Refusals {

    private Refusals() {}

    /// @param text what was asked for, to be named
    static SentenceException sentence(String text, Outcome.Refused refused) {
        String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String filters = refused.refusals().stream().map(Refusal::reason).collect(Collectors.joining(", "));
        return new SentenceException("command.refused." + reason, text, filters);
    }
}
