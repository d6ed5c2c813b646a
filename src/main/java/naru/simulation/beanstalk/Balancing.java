package naru.simulation.beanstalk;

/// The load balancer checks its targets, and lets go of those that leave.
final class Balancing {

    private Balancing() {}

    static void play(Draft draft) {}
}
