package naru.simulation.contest;

/// How Kubernetes brings a new version.
public enum Strategy {
    /// `RollingUpdate` with 25 % surge and 25 % unavailable, the defaults of a Deployment.
    ROLLING_UPDATE,
    RECREATE
}
