package naru.simulation;

import java.util.Map;
import java.util.Optional;
import naru.simulation.api.ObjectKey;
import naru.simulation.controlplane.ApiServer;

/// Commands on workloads as a whole: what `kubectl set image`, `rollout` and the eviction API do.
final class RolloutCommands {

    private final ApiServer api;
    private final Deeds deeds;

    RolloutCommands(ApiServer api, Deeds deeds) {
        this.api = api;
        this.deeds = deeds;
    }

    Outcome evict(ObjectKey pod) {
        return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
    }

    Outcome setImage(ObjectKey workload, String container, String image) {
        return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
    }

    Outcome restart(ObjectKey workload) {
        return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
    }

    Outcome pause(ObjectKey deployment, boolean paused) {
        return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
    }

    Outcome undo(ObjectKey workload, Optional<Long> revision) {
        return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
    }

    Outcome runJob(ObjectKey cronJob) {
        return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
    }
}
