package naru.content.measure;

import naru.simulation.Snapshot;

/// Something that can be read off a world at any moment.
@FunctionalInterface
public interface Gauge {

    Measured read(Snapshot world);
}
