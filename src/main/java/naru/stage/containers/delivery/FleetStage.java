package naru.stage.containers.delivery;

import java.util.Locale;
import naru.simulation.delivery.Activity;
import naru.simulation.delivery.Fleet;

/// How far a fleet has come with an order. Its words are `containers.deployment.stage.<name>`.
enum FleetStage {
    BUILDING,
    PUSHING,
    /// Hosts fetch what they lack.
    PULLING,
    /// The new copies are starting.
    STARTING,
    /// Everything wanted runs.
    RUNNING;

    static FleetStage of(Fleet fleet) {
        return switch (fleet.activity()) {
            case Activity.Idle idle -> RUNNING;
            case Activity.Building building -> BUILDING;
            case Activity.Pushing pushing -> PUSHING;
            case Activity.Rolling rolling ->
                fleet.hosts().stream().anyMatch(host -> host.pull().isPresent()) ? PULLING : STARTING;
        };
    }

    String key() {
        return "stage." + name().toLowerCase(Locale.ROOT);
    }
}
