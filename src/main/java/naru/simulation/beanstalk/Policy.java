package naru.simulation.beanstalk;

/// How a new version comes to the instances.
///
/// Source: dg/using-features.rolling-version-deploy.
public enum Policy {
    /// To all of them at the same time: for a while nobody answers.
    ALL_AT_ONCE,

    /// To one batch after the other, each taken out of the load balancer meanwhile: capacity is one batch less.
    ROLLING,

    /// The same, after a batch of new instances: capacity stays full.
    ROLLING_WITH_ADDITIONAL_BATCH,

    /// Only to new instances, as many as the old ones, which go when the new ones are well.
    IMMUTABLE,

    /// The same, but first the new ones get a part of the requests for a while.
    TRAFFIC_SPLITTING;

    /// How an environment with this policy starts its application again: in batches if it deploys in batches.
    /// Source: dg/using-features.rolling-version-deploy, on rolling restarts.
    public Policy ofRestart() {
        return switch (this) {
            case ROLLING, ROLLING_WITH_ADDITIONAL_BATCH -> ROLLING;
            case ALL_AT_ONCE, IMMUTABLE, TRAFFIC_SPLITTING -> ALL_AT_ONCE;
        };
    }
}
