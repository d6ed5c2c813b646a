package naru.manifest;

import java.time.Duration;
import java.util.List;
import naru.simulation.Command;
import naru.simulation.Scenario;

/// A scene as it is kept: where it began, what was done since, and where the reader had stopped. Everything else
/// follows from these.
///
/// @param journal commands given by hand, in order
/// @param position from the start
public record SavedScene(Scenario scenario, List<Command.Timed> journal, Duration position) {

    public SavedScene {
        journal = List.copyOf(journal);
    }
}
