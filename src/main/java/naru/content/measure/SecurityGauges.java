package naru.content.measure;

import java.util.function.Predicate;
import java.util.stream.Stream;
import naru.simulation.Snapshot;
import naru.simulation.security.Attempt;
import naru.simulation.security.Finding;

/// Readings of how far intruders have come.
public final class SecurityGauges {

    private SecurityGauges() {}

    /// How many pods of a workload have an intruder in them.
    public static Gauge entered(String workload) {
        return counting(workload, finding -> finding.attempt() == Attempt.RUN_CODE && finding.succeeded());
    }

    /// How many attempts of those intruders succeeded, getting in among them.
    public static Gauge succeeded(String workload) {
        return counting(workload, Finding::succeeded);
    }

    public static Gauge stopped(String workload) {
        return counting(workload, finding -> !finding.succeeded());
    }

    /// How many other pods they reach.
    public static Gauge podsReached(String workload) {
        return world -> Measured.of(findings(world, workload)
                .filter(finding -> finding.attempt() == Attempt.REACH_PODS)
                .mapToLong(finding -> finding.targets().size())
                .sum());
    }

    private static Gauge counting(String workload, Predicate<Finding> which) {
        return world -> Measured.of(findings(world, workload).filter(which).count());
    }

    private static Stream<Finding> findings(Snapshot world, String workload) {
        return Workloads.pods(world, workload).stream()
                .flatMap(pod -> world.security().intrusions().get(pod.meta().uid()).stream())
                .flatMap(intrusion -> intrusion.findings().stream());
    }
}
