package naru.simulation.beanstalk;

/// A deployment goes its way, by its policy.
final class Deploying {

    private Deploying() {}

    static void play(Draft draft) {}
}
