package naru.stage.playback;

import java.util.List;
import naru.simulation.Command;
import naru.simulation.Scenario;

/// All that is needed to play something again: where it began and what was done since.
public record Recording(Scenario scenario, List<Command.Timed> journal) {

    public Recording {
        journal = List.copyOf(journal);
    }

    public static Recording of(Scenario scenario) {
        return new Recording(scenario, List.of());
    }
}
