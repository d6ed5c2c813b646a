package naru.simulation;

import java.util.Map;
import naru.simulation.api.ObjectKey;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.security.Hole;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.Traffic;

/// Commands of those outside: clients and intruders.
final class TrafficCommands {

    private final ApiServer api;
    private final Traffic traffic;
    private final Deeds deeds;

    TrafficCommands(ApiServer api, Traffic traffic, Deeds deeds) {
        this.api = api;
        this.traffic = traffic;
        this.deeds = deeds;
    }

    Outcome send(Client client) {
        return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
    }

    Outcome stop(String client) {
        return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
    }

    Outcome exploit(ObjectKey pod, String container, Hole hole) {
        return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
    }
}
