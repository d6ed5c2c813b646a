package naru.simulation.beanstalk;

import java.time.Duration;

/// How a new version is brought to an environment, and what it has to stand up to there.
///
/// Source: dg/command-options-general, `aws:elasticbeanstalk:command` and `aws:elasticbeanstalk:trafficsplitting`.
///
/// @param timeout how long an instance may take to become healthy before the deployment fails
/// @param ignoreHealthCheck whether it goes on though a batch does not become healthy in time
/// @param threshold the worst status an instance passes with: OK, WARNING, DEGRADED or SEVERE
/// @param newVersionPercent of the requests, for the new version while traffic is split
/// @param evaluation how long traffic is split
public record DeploymentSettings(
        Policy policy,
        BatchSize batch,
        Duration timeout,
        boolean ignoreHealthCheck,
        Status threshold,
        int newVersionPercent,
        Duration evaluation) {

    public static final DeploymentSettings DEFAULT = new DeploymentSettings(
            Policy.ALL_AT_ONCE,
            new BatchSize.Percentage(100),
            Duration.ofMinutes(10),
            false,
            Status.OK,
            10,
            Duration.ofMinutes(5));

    /// How long a command really may take: the service adds four minutes to what is set.
    public Duration effectiveTimeout() {
        return timeout.plusSeconds(240);
    }

    public DeploymentSettings withPolicy(Policy next) {
        return new DeploymentSettings(
                next, batch, timeout, ignoreHealthCheck, threshold, newVersionPercent, evaluation);
    }

    public DeploymentSettings withThreshold(Status next) {
        return new DeploymentSettings(policy, batch, timeout, ignoreHealthCheck, next, newVersionPercent, evaluation);
    }

    public DeploymentSettings ignoringHealthChecks() {
        return new DeploymentSettings(policy, batch, timeout, true, threshold, newVersionPercent, evaluation);
    }

    public DeploymentSettings withTimeout(Duration next) {
        return new DeploymentSettings(policy, batch, next, ignoreHealthCheck, threshold, newVersionPercent, evaluation);
    }

    public DeploymentSettings withSplit(int percent, Duration time) {
        return new DeploymentSettings(policy, batch, timeout, ignoreHealthCheck, threshold, percent, time);
    }

    public DeploymentSettings withBatch(BatchSize next) {
        return new DeploymentSettings(
                policy, next, timeout, ignoreHealthCheck, threshold, newVersionPercent, evaluation);
    }
}
