package naru.stage.story;

import java.util.Optional;
import naru.simulation.kernel.Dynamics;
import naru.simulation.kernel.SimTime;

/// A world in which nothing happens but time.
final class Stillness implements Dynamics<SimTime, Stillness.Deed> {

    /// There is nothing to do.
    enum Deed {}

    @Override
    public SimTime begin() {
        return SimTime.ZERO;
    }

    @Override
    public SimTime time(SimTime world) {
        return world;
    }

    @Override
    public SimTime advance(SimTime world, SimTime to) {
        return to;
    }

    @Override
    public Optional<SimTime> apply(SimTime world, Deed command) {
        return Optional.empty();
    }

    @Override
    public long happened(SimTime world) {
        return 0;
    }
}
