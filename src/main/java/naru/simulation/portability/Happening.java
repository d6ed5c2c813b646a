package naru.simulation.portability;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.simulation.image.Digest;
import naru.simulation.image.Layer;
import naru.simulation.kernel.SimTime;

/// Something that happened, written down.
public sealed interface Happening {

    SimTime time();

    record Left(SimTime time, Way way, Site to) implements Happening {}

    /// It was brought and started.
    ///
    /// @param mib that were transferred, in `took` with the start
    record Arrived(SimTime time, Way way, Site at, long mib, Duration took, Start start) implements Happening {}

    /// @param replaced what was there of the same package
    /// @param shop how the file's new start went
    /// @param neighbour how that of the other program went, if there is one
    record Installed(
            SimTime time, Site at, Library library, Optional<Library> replaced, Start shop, Optional<Start> neighbour)
            implements Happening {}

    /// @param digest what it is called from now on
    /// @param made the layers that the laptop did not have before
    record Built(SimTime time, int release, List<Architecture> processors, Digest digest, List<Layer> made)
            implements Happening {
        public Built {
            processors = List.copyOf(processors);
            made = List.copyOf(made);
        }
    }
}
