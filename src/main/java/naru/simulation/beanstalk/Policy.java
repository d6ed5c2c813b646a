package naru.simulation.beanstalk;

/// How a new version comes to the instances.
///
/// Source: dg/using-features.rolling-version-deploy.
public enum Policy {
    ALL_AT_ONCE,
    ROLLING,
    ROLLING_WITH_ADDITIONAL_BATCH,
    IMMUTABLE,
    TRAFFIC_SPLITTING
}
