package naru.stage.cluster.picture;

import java.util.Optional;
import naru.simulation.scheduling.SchedulerProfile;

/// The ways to place that a person can choose between, each a real configuration of kube-scheduler.
public enum Scoring {
    /// NodeResourcesFit with LeastAllocated: Kubernetes' default.
    SPREAD("spread", SchedulerProfile.DEFAULT),
    /// NodeResourcesFit with MostAllocated.
    PACK("pack", SchedulerProfile.PACK),
    /// The default, with NodeResourcesBalancedAllocation counting ten times as much.
    BALANCED("balanced", SchedulerProfile.BALANCED);

    private final String id;
    private final SchedulerProfile profile;

    Scoring(String id, SchedulerProfile profile) {
        this.id = id;
        this.profile = profile;
    }

    public String key() {
        return "scoring." + id;
    }

    public SchedulerProfile profile() {
        return profile;
    }

    /// Empty for a profile of the person's own making.
    public static Optional<Scoring> of(SchedulerProfile profile) {
        for (Scoring scoring : values()) {
            if (scoring.profile.equals(profile)) {
                return Optional.of(scoring);
            }
        }
        return Optional.empty();
    }
}
