package naru.simulation.era;

import naru.simulation.era.Happening.What;

/// An application that has been short of CPU until somebody or something noticed gets one more copy, where its wrapping
/// makes that a matter of routine and a server has room. Then one waits for that copy before another is added.
///
/// What counts is what comes in against the CPU that its copies may have, whatever they do with it: a fault is no load.
final class Scaling {

    private Scaling() {}

    static void play(Turn turn) {
        for (Instance each : turn.instances()) {
            boolean isDue = each.shortSince()
                    .map(since -> since.plus(turn.figures().time(Figure.NOTICE)))
                    .filter(due -> !due.isAfter(turn.now()))
                    .isPresent();
            boolean isComing = turn.copies(each.application()).stream().anyMatch(copy -> copy.health() == Health.NEW);
            if (isDue && !isComing && Walls.canBeMoved(each)) {
                Placing.now(turn, each.program(), each.wrapping()).ifPresent(server -> add(turn, each, server));
            }
        }
    }

    private static void add(Turn turn, Instance instance, Server server) {
        Instance copy = Copies.add(turn, instance.program(), server);
        turn.say(What.COPY_ADDED, copy.name());
    }
}
