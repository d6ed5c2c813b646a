package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.beanstalk.Capacity.HealthCheck;

/// EC2 checks each machine once a minute, and the group replaces what is found unwell.
///
/// Source: EC2 user guide, monitoring-system-instance-status-check (every minute);
/// dg/environmentconfig-autoscaling-healthchecktype (what the group looks at).
final class StatusChecks {

    /// So many failed checks in a row make an instance impaired. Assumed.
    static final int IMPAIRED = 2;

    /// How long a new instance's balancer checks are not looked at, as in the example of
    /// dg/environmentconfig-autoscaling-healthchecktype.
    static final Duration GRACE = Duration.ofMinutes(10);

    private StatusChecks() {}

    static void play(Draft draft) {
        for (Instance each : draft.instances()) {
            if (each.exists()) {
                draft.change(
                        each.id(),
                        it -> it.failedStatusChecks = each.has(Fault.HARDWARE) ? it.failedStatusChecks + 1 : 0);
            }
        }
        for (Instance each : draft.instances()) {
            if (each.exists() && unwell(draft, each)) {
                Fleet.terminate(draft, each.id());
                SortedMap<String, String> values = new TreeMap<>();
                values.put("instance", each.id());
                draft.say(Happening.Severity.WARN, Happening.What.INSTANCE_REPLACED, values);
            }
        }
    }

    private static boolean unwell(Draft draft, Instance each) {
        boolean balancerCounts = draft.configuration.capacity().healthCheck() == HealthCheck.ELB
                && !each.launched().plus(GRACE).isAfter(draft.now());
        return each.failedStatusChecks() >= IMPAIRED
                || (balancerCounts && each.target().state() == Target.State.UNHEALTHY);
    }
}
