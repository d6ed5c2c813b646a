package naru.simulation.beanstalk;

/// What is done on instances comes to its end.
final class Operations {

    private Operations() {}

    static void play(Draft draft) {}
}
