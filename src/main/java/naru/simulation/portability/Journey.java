package naru.simulation.portability;

import java.time.Duration;
import java.util.List;
import naru.simulation.image.Layer;
import naru.simulation.kernel.SimTime;

/// The shop on its way to a place: what is not there yet is transferred, one layer after the other, then it starts.
///
/// @param transferred the layers that the place lacked when it began, the lowest first; of a file none
/// @param mib how much is transferred
public record Journey(Way way, Site to, Release release, SimTime began, List<Layer> transferred, long mib) {

    /// Assumed: a line of 200 Mbit/s, about 24 MiB/s, to each place.
    public static final long MIB_PER_SECOND = 24;

    /// From the last byte to the first answer: a program starts, in a container or not. Assumed.
    private static final Duration START = Duration.ofMillis(500);

    public Journey {
        transferred = List.copyOf(transferred);
    }

    static Journey begin(Way way, Place to, Release release, SimTime now) {
        if (way == Way.FILE) {
            return new Journey(
                    way, to.site(), release, now, List.of(), release.file().mib());
        }
        List<Layer> missing = to.layers()
                .missing(release.forProcessor(to.machine().processor()).image());
        return new Journey(
                way,
                to.site(),
                release,
                now,
                missing,
                missing.stream().mapToLong(Layer::mib).sum());
    }

    /// When it has been started.
    public SimTime ends() {
        return began.plus(takes());
    }

    public Duration takes() {
        return Duration.ofMillis(mib * 1000 / MIB_PER_SECOND).plus(START);
    }

    /// How much has arrived by now.
    public double arrivedMib(SimTime now) {
        double seconds = now.since(began).toNanos() / 1e9;
        return Math.clamp(seconds * MIB_PER_SECOND, 0, mib);
    }
}
