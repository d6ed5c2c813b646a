package naru.content.eras;

import naru.simulation.era.EraWorld;

/// A figure that a sentence of the story names: read off the world on show, so that it is true of what is seen.
@FunctionalInterface
public interface Telling {

    Told read(EraWorld world);
}
