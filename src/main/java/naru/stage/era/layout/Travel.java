package naru.stage.era.layout;

import naru.simulation.era.Instance;
import naru.simulation.era.Phase;
import naru.simulation.era.Successor;
import naru.simulation.kernel.SimTime;
import naru.stage.cluster.layout.Tempo;

/// The way of an instance to the place that has been made ready for it: it takes as long as its users are led over.
public final class Travel {

    private Travel() {}

    /// How far it is on its way, eased: 0 where it was, 1 where it will be.
    static double part(Instance instance, SimTime now) {
        return instance.successor()
                .filter(Travel::isReady)
                .map(ready -> {
                    double whole =
                            ready.until().orElseThrow().since(ready.since()).toNanos();
                    double part = whole <= 0 ? 1 : now.since(ready.since()).toNanos() / whole;
                    return Tempo.JOURNEY.progress(part * Tempo.JOURNEY.seconds());
                })
                .orElse(0.0);
    }

    /// Whether it has left its old place.
    public static boolean isOnTheWay(Instance instance) {
        return instance.successor().filter(Travel::isReady).isPresent();
    }

    private static boolean isReady(Successor successor) {
        return successor.phase() == Phase.RUNNING && successor.until().isPresent();
    }
}
