package naru.content.eras;

import java.time.Duration;
import java.util.List;
import naru.simulation.era.EraCommand;

/// One idea of the story, and what happens while it is told.
///
/// @param claims the statements of the notes that can be seen in it
/// @param stretches how its simulated time is shown, one after the other
/// @param actions in order of time
/// @param still how long after its beginning one picture tells most of it, in simulated time
/// @param figures what its sentence names, in the order of its arguments
public record StoryStep(
        String id,
        List<String> claims,
        List<Stretch> stretches,
        List<Action> actions,
        Duration still,
        List<Telling> figures) {

    public StoryStep {
        claims = List.copyOf(claims);
        stretches = List.copyOf(stretches);
        actions = List.copyOf(actions);
        figures = List.copyOf(figures);
    }

    /// @param lasting in simulated time: days, where servers are ordered
    /// @param shown for how long, in wall time
    public record Stretch(Duration lasting, Duration shown) {}

    /// @param after the beginning of the step
    public record Action(Duration after, EraCommand command) {}

    /// In simulated time.
    public Duration lasting() {
        return stretches.stream().map(Stretch::lasting).reduce(Duration.ZERO, Duration::plus);
    }

    /// In wall time.
    public Duration shown() {
        return stretches.stream().map(Stretch::shown).reduce(Duration.ZERO, Duration::plus);
    }
}
