package naru.simulation.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.image.Layer;
import naru.simulation.kernel.SimTime;

/// What the last rollout has cost a fleet so far.
///
/// @param movedMib over the network, of transfers that have ended: to the registry, and to each host
/// @param built when its image was made; empty: not yet, or none had to be
/// @param pulled the layers that some host had to fetch
/// @param done when everything wanted ran
public record Tally(long movedMib, Optional<SimTime> built, List<Layer> pulled, Optional<SimTime> done) {

    static final Tally NONE = new Tally(0, Optional.empty(), List.of(), Optional.empty());

    public Tally {
        pulled = List.copyOf(pulled);
    }

    Tally moved(long mib) {
        return new Tally(movedMib + mib, built, pulled, done);
    }

    Tally built(SimTime time) {
        return new Tally(movedMib, Optional.of(time), pulled, done);
    }

    Tally pulling(List<Layer> layers) {
        List<Layer> all = new ArrayList<>(pulled);
        layers.stream().filter(layer -> !all.contains(layer)).forEach(all::add);
        return new Tally(movedMib, built, all, done);
    }

    Tally done(SimTime time) {
        return new Tally(movedMib, built, pulled, Optional.of(time));
    }
}
