package naru.stage.containers.pipeline;

import java.util.Optional;
import naru.simulation.image.Digest;
import naru.simulation.pipeline.Change;
import naru.simulation.pipeline.Manner;

/// A change as it stands in the picture.
///
/// @param built what was built of it last; what was built anew looks different
record ChipFace(Manner manner, int number, Change.Kind kind, Optional<Digest> built, Spot spot) {

    /// The same change, wherever it is.
    String id() {
        return manner + "-" + number;
    }
}
