package naru.simulation.beanstalk;

/// How a new version comes to the instances.
///
/// Source: dg/using-features.rolling-version-deploy.
public enum Policy {
    ALL_AT_ONCE,
    ROLLING,
    ROLLING_WITH_ADDITIONAL_BATCH,
    IMMUTABLE,
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
