package naru.simulation.beanstalk;

/// How instances are replaced after a change of the configuration that the old ones cannot take on.
///
/// Source: dg/using-features.rollingupdates; dg/command-options-general,
/// `aws:autoscaling:updatepolicy:rollingupdate`.
public enum Replacement {
    /// All are terminated, then as many launched: nobody is served meanwhile. What applies unless rolling updates
    /// are turned on.
    AT_ONCE,

    /// Batch by batch, each terminated and launched anew; the next when these are healthy (`RollingUpdateType`
    /// `Health`).
    ROLLING
}
