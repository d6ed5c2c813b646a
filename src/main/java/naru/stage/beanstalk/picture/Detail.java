package naru.stage.beanstalk.picture;

/// How much of an environment is drawn.
public enum Detail {
    /// Everything, for a scene of one environment.
    LARGE,

    /// Load balancer and instances in a single line, for several environments below each other.
    ROW
}
