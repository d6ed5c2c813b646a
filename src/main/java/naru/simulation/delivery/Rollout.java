package naru.simulation.delivery;

import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// What was ordered last, of both fleets at the same moment.
///
/// @param changed the part that was changed, if a new release was ordered
/// @param from the release that ran before, by its number
/// @param to the release that is to run
/// @param copies how many of it, over all hosts
public record Rollout(Kind kind, Optional<Part> changed, int from, int to, int copies, SimTime begun) {

    public enum Kind {
        DEPLOY,
        ROLL_BACK,
        SCALE,
        REPLACE_HOST
    }
}
