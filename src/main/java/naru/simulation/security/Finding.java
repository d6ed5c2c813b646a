package naru.simulation.security;

import java.util.List;
import java.util.Optional;

/// What came of one attempt of an intruder.
///
/// @param stoppedBy what stopped it; empty: it succeeded
/// @param targets what was reached: variables, Secrets, pods, paths, by name
public record Finding(Attempt attempt, Optional<Control> stoppedBy, List<String> targets) {

    public Finding {
        targets = List.copyOf(targets);
    }

    public boolean succeeded() {
        return stoppedBy.isEmpty();
    }

    static Finding success(Attempt attempt, List<String> targets) {
        return new Finding(attempt, Optional.empty(), targets);
    }

    static Finding stopped(Attempt attempt, Control by) {
        return new Finding(attempt, Optional.of(by), List.of());
    }
}
