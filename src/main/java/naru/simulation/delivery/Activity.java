package naru.simulation.delivery;

import naru.simulation.image.Image;
import naru.simulation.kernel.SimTime;

/// What a fleet is about.
public sealed interface Activity {

    /// Nothing; everything wanted runs.
    record Idle() implements Activity {}

    record Building(Image image, SimTime since, SimTime until) implements Activity {}

    /// From the machine that built it to the registry, where the hosts find it.
    record Pushing(Transfer transfer) implements Activity {}

    /// Each host fetches what it lacks, starts the new copies and stops the old ones.
    record Rolling() implements Activity {}
}
