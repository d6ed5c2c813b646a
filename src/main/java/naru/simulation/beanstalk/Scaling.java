package naru.simulation.beanstalk;

/// The Auto Scaling group replaces what is lost and follows its alarms.
final class Scaling {

    private Scaling() {}

    static void play(Draft draft) {}
}
