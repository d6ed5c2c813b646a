package naru.simulation.beanstalk;

/// What the service creates in the account for an environment, besides its instances, in the order in which it does.
///
/// Source: dg/concepts-webserver, dg/concepts-worker; dg/GettingStarted.CreateApp.
public enum Resource {
    BUCKET,
    SECURITY_GROUP,
    QUEUE,
    LOAD_BALANCER,
    /// Before any instance, as they get its address in environment variables.
    DATABASE,
    AUTO_SCALING_GROUP,
    ALARMS,
    DOMAIN
}
