package naru.simulation.contest;

/// The two platforms that the same happens to.
public enum Side {
    BEANSTALK,
    KUBERNETES
}
