package naru.stage.containers.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.simulation.image.Digest;
import naru.simulation.pipeline.Manner;
import naru.simulation.pipeline.Tally;

/// One of the two ways as it is drawn.
///
/// @param health of production
/// @param running what runs in production
/// @param tested what was tested of the same source before; empty: nobody knows
/// @param former what ran in production before
/// @param next what a pipeline has taken out of the registry and is not in production yet
/// @param perDay deployments on an average day, in tenths
record WayFace(
        Manner manner,
        List<StationFace> stations,
        List<ChipFace> chips,
        Health health,
        Digest running,
        Optional<Digest> tested,
        Optional<Digest> former,
        Optional<Digest> next,
        Tally tally,
        long perDay) {

    /// The changes at one spot.
    List<ChipFace> at(Spot spot) {
        return chips.stream().filter(chip -> chip.spot() == spot).toList();
    }

    /// How production is.
    sealed interface Health {

        record Well() implements Health {}

        record Failing(Duration since) implements Health {}

        /// @param part of the way back that is done, from 0 to 1
        record Restoring(double part, Duration left) implements Health {}
    }
}
