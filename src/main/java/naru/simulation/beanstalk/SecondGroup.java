package naru.simulation.beanstalk;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import naru.simulation.beanstalk.Deployment.Step;
import naru.simulation.beanstalk.Happening.Severity;
import naru.simulation.beanstalk.Happening.What;

/// The second, temporary Auto Scaling group beside the environment's own, with instances that run the new version.
///
/// Source: dg/environmentmgmt-updates-immutable; dg/using-features.rolling-version-deploy, "How traffic-splitting
/// deployments work".
final class SecondGroup {

    private SecondGroup() {}

    static List<String> launch(Draft draft, Deployment deployment, int count) {
        TreeMap<String, String> values = new TreeMap<>();
        values.put("count", Integer.toString(count));
        draft.say(Severity.INFO, What.INSTANCES_LAUNCHED, values);
        return Stream.generate(() -> Fleet.launch(draft, deployment.version(), deployment.id(), true))
                .limit(count)
                .toList();
    }

    static long originals(Draft draft) {
        return draft.instances().stream()
                .filter(each -> each.exists() && !each.temporary())
                .count();
    }

    /// Its instances move to the environment's own group, and those that were there go.
    static Deployment takeOver(Draft draft, Deployment deployment) {
        for (Instance each : draft.instances()) {
            if (each.exists()) {
                if (each.temporary()) {
                    draft.change(each.id(), it -> it.temporary = false);
                } else {
                    Fleet.retire(draft, each.id());
                }
            }
        }
        draft.say(What.GROUP_MERGED);
        return deployment.splitting(100).in(Step.REPLACING, draft.now());
    }

    /// It goes with all its instances, and those that were there before stay as they were.
    static Deployment drop(Draft draft, Deployment deployment, int newVersionPercent) {
        List<Instance> gone = draft.instances().stream()
                .filter(each -> each.exists() && each.temporary())
                .toList();
        gone.forEach(each -> Fleet.retire(draft, each.id()));
        TreeMap<String, String> values = new TreeMap<>();
        values.put("count", Integer.toString(gone.size()));
        draft.say(Severity.WARN, What.NEW_INSTANCES_TERMINATED, values);
        return deployment.splitting(newVersionPercent).in(Step.CLEANING, draft.now());
    }
}
