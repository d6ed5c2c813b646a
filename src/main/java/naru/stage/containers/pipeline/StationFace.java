package naru.stage.containers.pipeline;

import java.time.Duration;
import java.util.Optional;
import naru.simulation.image.Digest;
import naru.simulation.pipeline.Manner;
import naru.simulation.pipeline.Place;
import naru.simulation.pipeline.Stop;

/// One station of a way.
///
/// @param place what a program finds there; empty where none runs or is built
/// @param holds what is there, by its digest
/// @param work what is being done; empty: nothing
record StationFace(Manner manner, Spot spot, Optional<Place> place, Optional<Digest> holds, Optional<Work> work) {

    /// @param part of it that is done, from 0 to 1
    record Work(Stop stop, double part, Duration left) {}
}
