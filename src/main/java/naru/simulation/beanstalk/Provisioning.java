package naru.simulation.beanstalk;

/// An environment is made, and unmade.
final class Provisioning {

    private Provisioning() {}

    static void play(Draft draft) {}

    /// Whether an environment of this kind has such a resource.
    static boolean needs(Configuration configuration, Resource resource) {
        return switch (resource) {
            case LOAD_BALANCER -> configuration.loadBalanced() && configuration.tier() == Tier.WEB;
            case QUEUE -> configuration.tier() == Tier.WORKER;
            case DATABASE -> configuration.database().isPresent();
            case ALARMS -> configuration.loadBalanced();
            case DOMAIN -> configuration.tier() == Tier.WEB;
            case BUCKET, SECURITY_GROUP, AUTO_SCALING_GROUP -> true;
        };
    }
}
