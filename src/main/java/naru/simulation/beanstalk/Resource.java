package naru.simulation.beanstalk;

/// What the service creates in the account for an environment, besides its instances, in the order in which it does.
///
/// Source: dg/concepts-webserver, dg/concepts-worker; dg/GettingStarted.CreateApp.
public enum Resource {
    /// In S3, for source bundles and logs.
    BUCKET,

    /// What may reach the instances, and by which port.
    SECURITY_GROUP,

    /// In SQS, for a worker environment.
    QUEUE,
    LOAD_BALANCER,

    /// Before any instance, as they get its address in environment variables.
    DATABASE,
    AUTO_SCALING_GROUP,

    /// In CloudWatch; the group grows and shrinks by them.
    ALARMS,

    /// The environment's own name, below `elasticbeanstalk.com`.
    DOMAIN
}
