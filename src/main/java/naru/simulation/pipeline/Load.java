package naru.simulation.pipeline;

import java.util.List;
import java.util.Optional;
import naru.simulation.image.Digest;
import naru.simulation.kernel.SimTime;

/// What is on its way together: one change or, handed over by hand, all that had piled up.
///
/// @param brings the numbers of the changes that are new in it
/// @param source all changes of the program it is built from; empty until it is built
/// @param built what was built of it last, by its digest
/// @param until when it is done where it is; empty while it waits for somebody
public record Load(
        List<Integer> brings,
        List<Integer> source,
        Optional<Digest> built,
        Stop stop,
        SimTime since,
        Optional<SimTime> until) {

    public Load {
        brings = List.copyOf(brings);
        source = List.copyOf(source);
    }

    static Load waiting(List<Integer> brings, Stop stop, SimTime now) {
        return new Load(brings, List.of(), Optional.empty(), stop, now, Optional.empty());
    }

    /// At the next stop, where it is worked on.
    Load at(Stop next, SimTime now) {
        return new Load(brings, source, built, next, now, next.takes().map(now::plus));
    }

    /// Waiting for a moment that is known.
    Load until(SimTime moment) {
        return new Load(brings, source, built, stop, since, Optional.of(moment));
    }

    Load built(Digest digest) {
        return new Load(brings, source, Optional.of(digest), stop, since, until);
    }

    Load of(List<Integer> changes, Digest digest) {
        return new Load(brings, changes, Optional.of(digest), stop, since, until);
    }

    boolean isDue(SimTime now) {
        return until.filter(moment -> !moment.isAfter(now)).isPresent();
    }
}
