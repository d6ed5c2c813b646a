package naru.simulation.beanstalk;

/// What comes of running an application version.
public enum Conduct {
    /// It is installed, starts and answers.
    WORKS,

    /// Its bundle cannot be installed: a build or a hook ends with an error, and the instance says so at once.
    FAILS_TO_INSTALL,

    /// Its process ends with an error soon after every start; the proxy in front of it answers 502.
    CRASHES,

    /// It runs, but answers the load balancer's health check with an error.
    FAILS_HEALTH_CHECK,

    /// It answers half of all requests with an error, and the health check well.
    FAILS_REQUESTS
}
