package naru.simulation.beanstalk;

/// Every ten seconds: how each instance is, and from that how the environment is.
final class HealthWatch {

    private HealthWatch() {}

    static void play(Draft draft) {}
}
