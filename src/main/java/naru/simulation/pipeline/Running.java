package naru.simulation.pipeline;

import java.util.List;
import java.util.Optional;
import naru.simulation.image.Digest;
import naru.simulation.kernel.SimTime;

/// A release that runs somewhere.
///
/// @param source the numbers of all changes in it
/// @param digest of what runs
/// @param tested what was tested of the same source, before it came here; empty: nobody knows
/// @param place what it finds there
public record Running(List<Integer> source, Digest digest, Optional<Digest> tested, Place place, SimTime since) {

    public Running {
        source = List.copyOf(source);
    }

    /// The last change in it; 0 is the program as it was before any.
    public int release() {
        return source.isEmpty() ? 0 : source.getLast();
    }
}
