package naru.command.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What is at work in a cluster besides its pods: everything that makes, scales, protects and asks them.
public record Workings(
        List<WorkloadLine> workloads,
        List<JobLine> jobs,
        List<CronJobLine> cronJobs,
        List<AutoscalerLine> autoscalers,
        List<BudgetLine> disruptionBudgets,
        List<ClaimLine> volumeClaims,
        List<TrafficLine> traffic) {

    /// A Deployment, StatefulSet or DaemonSet.
    ///
    /// @param revision as `kubectl rollout history` counts, or the name of a ControllerRevision; null before there
    /// is one
    public record WorkloadLine(
            String kind,
            String namespace,
            String name,
            int desired,
            int ready,
            int updated,
            int available,
            Optional<String> revision) {}

    /// @param completions how many are to succeed; null: any one
    /// @param state `Running`, `Complete`, `Failed` or `Suspended`
    public record JobLine(
            String namespace,
            String name,
            Optional<Integer> completions,
            int active,
            int succeeded,
            int failed,
            String state) {}

    /// @param lastScheduleSeconds null if it has made no Job yet
    public record CronJobLine(
            String namespace, String name, String schedule, int active, Optional<BigDecimal> lastScheduleSeconds) {}

    /// @param measured one for each metric: `cpu 63%/80%`
    public record AutoscalerLine(
            String namespace, String name, String target, int replicas, int desired, List<String> measured) {}

    /// @param allowed how many pods may be evicted now
    public record BudgetLine(String namespace, String name, int allowed, int healthy, int desired, int expected) {}

    public record ClaimLine(
            String namespace,
            String name,
            String phase,
            Optional<String> volume,
            Optional<String> storageClass,
            String capacity) {}

    /// The requests of one client that have come to an end.
    ///
    /// @param meanMillis over those that were answered; null if none was
    public record TrafficLine(
            String client,
            long sent,
            long answered,
            long noEndpoint,
            long connectionLost,
            long errors,
            long timedOut,
            Optional<Long> meanMillis,
            long slowestMillis) {}
}
