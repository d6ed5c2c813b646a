package naru.simulation.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.era.Figures;
import naru.simulation.kernel.SimTime;

/// Everything at one moment.
///
/// @param releases all there have been, by number from 1
/// @param wanted the number of the one that is to run
/// @param copies how many of it, over all hosts
/// @param rollout what was ordered last
public record DeliveryWorld(
        SimTime time,
        Figures figures,
        List<Release> releases,
        int wanted,
        int copies,
        Fleet disks,
        Fleet layers,
        Optional<Rollout> rollout,
        List<Happening> happenings) {

    public DeliveryWorld {
        releases = List.copyOf(releases);
        happenings = List.copyOf(happenings);
    }

    public Fleet fleet(Packing packing) {
        return switch (packing) {
            case DISK -> disks;
            case LAYERS -> layers;
        };
    }

    public Release release(int number) {
        return releases.get(number - 1);
    }

    /// Whether everything that was ordered is done, in both.
    public boolean idle() {
        return disks.idle() && layers.idle();
    }

    DeliveryWorld at(SimTime next) {
        return new DeliveryWorld(next, figures, releases, wanted, copies, disks, layers, rollout, happenings);
    }

    DeliveryWorld with(Fleet nextDisks, Fleet nextLayers) {
        return new DeliveryWorld(time, figures, releases, wanted, copies, nextDisks, nextLayers, rollout, happenings);
    }

    DeliveryWorld with(Figures next) {
        return new DeliveryWorld(time, next, releases, wanted, copies, disks, layers, rollout, happenings);
    }

    DeliveryWorld written(List<Happening> more) {
        List<Happening> all = new ArrayList<>(happenings);
        all.addAll(more);
        return new DeliveryWorld(time, figures, releases, wanted, copies, disks, layers, rollout, all);
    }

    DeliveryWorld ordered(Rollout order, List<Release> all) {
        return new DeliveryWorld(
                time, figures, all, order.to(), order.copies(), disks, layers, Optional.of(order), happenings);
    }
}
