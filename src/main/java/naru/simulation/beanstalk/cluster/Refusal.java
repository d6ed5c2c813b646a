package naru.simulation.beanstalk.cluster;

/// Why the service does not do what it was asked.
public enum Refusal {
    NO_SUCH_ENVIRONMENT,
    NAME_TAKEN,

    /// `InvalidParameterValueException`: an option of Beanstalk Standard. Source: dg/command-options-general-eks.
    CLASSIC_NAMESPACE,

    /// None of the options that Naru plays.
    UNKNOWN_OPTION,

    /// `min-replica` is at least 1, and `max-replica` no less than that. Source: dg/configuring-cluster-scaling.
    REPLICA_BOUNDS,

    /// Replicas keep nothing and are all alike; there are no objects but the service's own. Source:
    /// dg/beanstalk-cluster-concepts.
    NOT_IN_THIS_MODE
}
