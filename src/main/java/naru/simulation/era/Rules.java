package naru.simulation.era;

import java.util.List;

/// Everything that happens by itself in one tick, in order.
final class Rules {

    private Rules() {}

    static void play(Turn turn) {
        Progress.play(turn);
        Recovery.play(turn);
        Migration.play(turn);
        Memory.play(turn);
        Intruder.spread(turn);
        List<Instance> before = turn.instances();
        Requests.play(turn);
        Judgement.play(turn, before);
        Scaling.play(turn);
    }
}
