package naru.stage.containers.delivery;

import java.util.Locale;
import naru.simulation.delivery.Activity;
import naru.simulation.delivery.Fleet;
import naru.simulation.delivery.Packing;

/// How far a fleet has come with an order. Its words are `containers.deployment.stage.<name>`.
enum FleetStage {
    BUILDING,
    PUSHING,
    /// Hosts fetch what they lack.
    PULLING,
    /// The new virtual machines are starting.
    BOOTING,
    /// The new containers are starting.
    STARTING,
    /// Everything wanted runs.
    RUNNING;

    static FleetStage of(Fleet fleet) {
        return switch (fleet.activity()) {
            case Activity.Idle idle -> RUNNING;
            case Activity.Building building -> BUILDING;
            case Activity.Pushing pushing -> PUSHING;
            case Activity.Rolling rolling -> rolling(fleet);
        };
    }

    private static FleetStage rolling(Fleet fleet) {
        if (fleet.hosts().stream().anyMatch(host -> host.pull().isPresent())) {
            return PULLING;
        }
        return fleet.packing() == Packing.DISK ? BOOTING : STARTING;
    }

    String key() {
        return "stage." + name().toLowerCase(Locale.ROOT);
    }
}
