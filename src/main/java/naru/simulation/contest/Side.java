package naru.simulation.contest;

/// The two platforms.
public enum Side {
    BEANSTALK,
    KUBERNETES
}
