package naru.simulation.controlplane.deployment;

import naru.simulation.api.Deployment;
import naru.simulation.api.IntOrPercent;

/// Between how many pods and how many a rollout has to stay.
///
/// Source: `pkg/controller/deployment/util/deployment_util.go`, `ResolveFenceposts`, `MaxSurge`, `MaxUnavailable`,
/// `MinAvailable`.
///
/// @param maxSurge how many pods there may be above `desired`; 0 when recreating
/// @param maxUnavailable how many of `desired` may be missing; 0 when recreating, which promises nothing
public record RolloutLimits(boolean rolling, int desired, int maxSurge, int maxUnavailable) {

    /// Shares of pods made whole numbers: the surge rounded up, the missing ones down, and not both nothing, for
    /// then no pod could ever be replaced.
    public record Fenceposts(int surge, int unavailable) {
        public static Fenceposts resolve(IntOrPercent maxSurge, IntOrPercent maxUnavailable, int desired) {
            int surge = maxSurge.scaled(desired, true);
            int unavailable = maxUnavailable.scaled(desired, false);
            return new Fenceposts(surge, surge == 0 && unavailable == 0 ? 1 : unavailable);
        }
    }

    public static RolloutLimits of(Deployment.Spec spec) {
        Deployment.Strategy strategy = spec.strategy();
        if (strategy.type() == Deployment.StrategyType.RECREATE) {
            return new RolloutLimits(false, spec.replicas(), 0, 0);
        }
        Fenceposts posts = Fenceposts.resolve(strategy.maxSurge(), strategy.maxUnavailable(), spec.replicas());
        return new RolloutLimits(true, spec.replicas(), posts.surge(), Math.min(posts.unavailable(), spec.replicas()));
    }

    /// How many pods there may be of all versions together.
    public int maxTotal() {
        return desired + maxSurge;
    }

    /// How many pods the rollout leaves available whatever it does.
    public int minAvailable() {
        return rolling ? desired - maxUnavailable : 0;
    }

    /// From how many available pods on a Deployment calls itself available.
    public int availableFrom() {
        return desired - maxUnavailable;
    }
}
