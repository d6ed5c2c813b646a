package naru.content.guide;

import java.util.Comparator;
import java.util.List;

/// All that the given answers say of one candidate.
public record Standing(Candidate candidate, List<Argument> arguments) {

    public Standing {
        arguments = List.copyOf(arguments);
    }

    /// What speaks for it less what speaks against it.
    public int points() {
        return arguments.stream().mapToInt(each -> each.reason().points()).sum();
    }

    public boolean isRuledOut() {
        return arguments.stream().anyMatch(each -> each.reason().rulesOut());
    }

    /// What speaks for it, the weightiest first.
    public List<Argument> pros() {
        return arguments.stream()
                .filter(each -> each.reason().points() > 0)
                .sorted(Comparator.comparingInt(each -> -each.reason().points()))
                .toList();
    }

    /// What speaks against it, the weightiest first.
    public List<Argument> cons() {
        return arguments.stream()
                .filter(each -> each.reason().points() < 0)
                .sorted(Comparator.comparingInt(each -> each.reason().points()))
                .toList();
    }

    /// What rules it out.
    public List<Argument> walls() {
        return arguments.stream().filter(each -> each.reason().rulesOut()).toList();
    }
}
