package naru.manifest.script;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import naru.simulation.Command;
import naru.simulation.scheduling.Plugin;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.scheduling.ScoringStrategy;

/// What is done to kube-scheduler.
final class SchedulerVerbs {

    /// So much that the even use of a node's resources outweighs everything else.
    private static final int BALANCED_WEIGHT = 10;

    private static final Map<String, SchedulerProfile> PROFILES = new LinkedHashMap<>();

    static {
        PROFILES.put("spread", SchedulerProfile.DEFAULT);
        PROFILES.put("pack", SchedulerProfile.of(ScoringStrategy.PACK));
        PROFILES.put(
                "balanced",
                SchedulerProfile.DEFAULT.withWeight(Plugin.NODE_RESOURCES_BALANCED_ALLOCATION, BALANCED_WEIGHT));
    }

    private SchedulerVerbs() {}

    static Map<String, Function<Fields, Action>> all() {
        Map<String, Function<Fields, Action>> verbs = new LinkedHashMap<>();
        verbs.put("run-scheduler", fields -> now -> new Command.RunScheduler(true));
        verbs.put("stop-scheduler", fields -> now -> new Command.RunScheduler(false));
        verbs.put("configure", fields -> {
            SchedulerProfile profile = fields.need("scoring").choice(PROFILES);
            return now -> new Command.Configure(profile);
        });
        return verbs;
    }
}
