package naru.manifest.script;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import naru.simulation.Command;
import naru.simulation.scheduling.SchedulerProfile;

/// What is done to kube-scheduler.
final class SchedulerVerbs {

    private static final Map<String, SchedulerProfile> PROFILES = new LinkedHashMap<>();

    static {
        PROFILES.put("spread", SchedulerProfile.DEFAULT);
        PROFILES.put("pack", SchedulerProfile.PACK);
        PROFILES.put("balanced", SchedulerProfile.BALANCED);
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
