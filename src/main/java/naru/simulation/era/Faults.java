package naru.simulation.era;

import java.util.Optional;
import naru.simulation.era.Happening.What;
import naru.simulation.era.Server.State;

/// What goes wrong on command, and how it is mended.
final class Faults {

    private Faults() {}

    static void goWild(Turn turn, Instance instance) {
        if (!instance.wild()) {
            turn.put(instance.with(it -> it.wild = true));
            turn.say(What.WENT_WILD, instance.name());
        }
    }

    static void leak(Turn turn, Instance instance) {
        if (!instance.leaking()) {
            turn.put(instance.with(it -> it.leaking = true));
            turn.say(What.BEGAN_TO_LEAK, instance.name());
        }
    }

    /// Whatever is wrong with it is put right. A program that has leaked must be started again to give back what it
    /// holds; one that is broken gets the library it needs, where it looks for it.
    static void mend(Turn turn, Instance instance) {
        if (instance.wild() || instance.leaking()) {
            turn.put(instance.with(it -> {
                it.wild = false;
                it.leaking = false;
                it.crashes = 0;
            }));
        }
        if (instance.leaking() && instance.isRunning()) {
            Phases.start(turn, turn.instance(instance.name()));
        }
        if (instance.phase() == Phase.BROKEN) {
            Libraries.install(turn, turn.instance(instance.name()));
        }
        if (instance.intrusion() == Intrusion.CONTROLLED) {
            Intruder.shutOut(turn, turn.instance(instance.name()));
        }
        if (!turn.instance(instance.name()).equals(instance)) {
            turn.say(What.CALMED, instance.name());
        }
    }

    static void stop(Turn turn, Server server) {
        turn.put(server.enter(State.DEAD, turn.now(), Servers.mending(turn.figures())));
        turn.say(What.SERVER_DIED, server.number());
        for (Instance each : turn.on(server.number())) {
            turn.put(each.with(it -> {
                it.successor = Optional.empty();
                it.vitals = it.vitals.holding(0);
                if (each.phase() == Phase.COPYING) {
                    it.enter(Phase.COPYING, turn.now());
                } else {
                    it.enter(Phase.LOST, turn.now(), turn.figures().time(Figure.NOTICE));
                }
            }));
        }
    }
}
