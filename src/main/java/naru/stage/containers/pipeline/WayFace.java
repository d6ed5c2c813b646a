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
/// @param likeness whether what runs in production is what ran in the test environment; empty: nobody can tell,
///     because another release is being tried
/// @param former what ran in production before
/// @param perDay deployments on an average day, in tenths
record WayFace(
        Manner manner,
        List<StationFace> stations,
        List<ChipFace> chips,
        Health health,
        Optional<Likeness> likeness,
        Optional<Digest> former,
        Tally tally,
        long perDay) {

    /// The changes at one spot.
    List<ChipFace> at(Spot spot) {
        return chips.stream().filter(chip -> chip.spot() == spot).toList();
    }

    enum Likeness {
        SAME,
        OTHER
    }

    /// How production is.
    sealed interface Health {

        record Well() implements Health {}

        record Failing(Duration since) implements Health {}

        /// @param part of the way back that is done, from 0 to 1
        record Restoring(double part, Duration left) implements Health {}
    }
}
