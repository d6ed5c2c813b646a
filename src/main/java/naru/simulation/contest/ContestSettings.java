package naru.simulation.contest;

import java.time.Duration;
import naru.simulation.api.Deployment;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.Policy;

/// What a contest is held with.
///
/// @param policy how Beanstalk brings a new version
/// @param batch how many instances at a time
/// @param strategy how Kubernetes does
/// @param copies machines on both sides, and copies of the application: one on each
/// @param perSecond requests a second on an ordinary day
/// @param horizon how long it is watched
public record ContestSettings(
        long seed,
        Trial trial,
        Policy policy,
        BatchSize batch,
        Deployment.StrategyType strategy,
        int copies,
        double perSecond,
        Duration horizon) {

    /// Four machines; both platforms bring a new version to a quarter of the copies at a time.
    public static ContestSettings of(Trial trial) {
        return new ContestSettings(
                0,
                trial,
                Policy.ROLLING,
                new BatchSize.Percentage(25),
                Deployment.StrategyType.ROLLING_UPDATE,
                4,
                25,
                // Ten times the requests are ten times the work to play.
                Duration.ofMinutes(trial == Trial.TRAFFIC ? 20 : 40));
    }

    public ContestSettings withTrial(Trial next) {
        return new ContestSettings(seed, next, policy, batch, strategy, copies, perSecond, horizon);
    }

    public ContestSettings withSeed(long next) {
        return new ContestSettings(next, trial, policy, batch, strategy, copies, perSecond, horizon);
    }

    public ContestSettings withPolicy(Policy next, BatchSize size) {
        return new ContestSettings(seed, trial, next, size, strategy, copies, perSecond, horizon);
    }

    public ContestSettings withStrategy(Deployment.StrategyType next) {
        return new ContestSettings(seed, trial, policy, batch, next, copies, perSecond, horizon);
    }

    public ContestSettings withPerSecond(double next) {
        return new ContestSettings(seed, trial, policy, batch, strategy, copies, next, horizon);
    }

    public ContestSettings withHorizon(Duration next) {
        return new ContestSettings(seed, trial, policy, batch, strategy, copies, perSecond, next);
    }
}
