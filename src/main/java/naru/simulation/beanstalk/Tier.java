package naru.simulation.beanstalk;

/// What an environment is for.
public enum Tier {
    /// Answers requests.
    WEB,

    /// Works off messages of a queue, which a daemon on each instance hands to the application.
    WORKER
}
