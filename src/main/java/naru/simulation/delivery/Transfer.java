package naru.simulation.delivery;

import java.time.Duration;
import java.util.List;
import naru.simulation.image.Image;
import naru.simulation.image.Layer;
import naru.simulation.kernel.SimTime;

/// An image on its way: only the layers that the other side lacks, one after the other, the lowest first.
///
/// @param layers what travels
/// @param doneMib how much of it had arrived at `since`
/// @param speed in MiB a second, from then on
public record Transfer(Image image, List<Layer> layers, double doneMib, double speed, SimTime since) {

    private static final double NANOS = 1e9;

    public Transfer {
        layers = List.copyOf(layers);
    }

    static Transfer begin(Image image, List<Layer> missing, double speed, SimTime now) {
        return new Transfer(image, missing, 0, speed, now);
    }

    public long mib() {
        return layers.stream().mapToLong(Layer::mib).sum();
    }

    /// How much has arrived at a moment, in MiB.
    public double arrived(SimTime time) {
        return Math.min(mib(), doneMib + speed * time.since(since).toNanos() / NANOS);
    }

    /// How much of one of its layers has arrived at a moment, from 0 to 1.
    public double arrived(Layer layer, SimTime time) {
        long below = layers.stream()
                .takeWhile(each -> !each.digest().equals(layer.digest()))
                .mapToLong(Layer::mib)
                .sum();
        return Math.clamp((arrived(time) - below) / layer.mib(), 0, 1);
    }

    SimTime end() {
        return since.plus(Duration.ofNanos((long) Math.ceil((mib() - doneMib) / speed * NANOS)));
    }

    Transfer at(double newSpeed, SimTime now) {
        return new Transfer(image, layers, arrived(now), newSpeed, now);
    }
}
