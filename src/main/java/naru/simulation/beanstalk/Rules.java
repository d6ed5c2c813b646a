package naru.simulation.beanstalk;

/// Everything that happens by itself in one second, in order.
final class Rules {

    private Rules() {}

    static void play(Draft draft) {
        Operations.play(draft);
        Balancing.play(draft);
        Serving.play(draft);
        HealthWatch.play(draft);
        Deploying.play(draft);
        Scaling.play(draft);
        Provisioning.play(draft);
        LogFetch.play(draft);
        Metering.play(draft);
    }
}
