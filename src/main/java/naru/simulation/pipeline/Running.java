package naru.simulation.pipeline;

import java.util.List;
import naru.simulation.image.Digest;
import naru.simulation.kernel.SimTime;

/// A release that runs somewhere.
///
/// @param source the numbers of all changes in it
/// @param digest of what runs
/// @param place what it finds there
public record Running(List<Integer> source, Digest digest, Place place, SimTime since) {

    public Running {
        source = List.copyOf(source);
    }

    /// The last change in it; 0 is the program as it was before any.
    public int release() {
        return source.isEmpty() ? 0 : source.getLast();
    }
}
