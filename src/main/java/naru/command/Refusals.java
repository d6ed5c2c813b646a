package naru.command;

import java.util.Locale;
import java.util.stream.Collectors;
import naru.command.argument.SentenceException;
import naru.command.argument.TimedDeed;
import naru.simulation.Outcome;
import naru.simulation.scheduling.Refusal;

/// Why the simulated cluster would not do something, in a sentence.
final class Refusals {

    private Refusals() {}

    static SentenceException sentence(TimedDeed deed, Outcome.Refused refused) {
        String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String filters = refused.refusals().stream().map(Refusal::reason).collect(Collectors.joining(", "));
        return new SentenceException("command.refused." + reason, deed.text(), filters);
    }
}
