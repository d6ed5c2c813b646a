package naru.simulation.era;

import java.util.Optional;
import naru.simulation.era.Happening.What;

/// An instance moves without anybody missing it: its new place is made ready while it works where it is, and those who
/// use it are led over at the end.
final class Succession {

    private Succession() {}

    /// An instance that begins to move, or waits for its new server.
    static void begin(Turn turn, Instance instance, Server to) {
        Successor waiting = new Successor(to.number(), to.stack(), Phase.COPYING, turn.now(), Optional.empty());
        turn.put(instance.with(it -> it.successor = Optional.of(waiting)));
        play(turn, turn.instance(instance.name()));
    }

    static void play(Turn turn, Instance instance) {
        instance.successor().ifPresent(successor -> {
            Server server = turn.server(successor.server());
            if (server.state() == Server.State.DEAD) {
                turn.put(instance.with(it -> it.successor = Optional.empty()));
            } else if (successor.until().isEmpty() && server.isOn()) {
                enter(turn, instance, successor, Phase.COPYING);
            } else if (Progress.isDue(successor.until(), turn)) {
                if (successor.phase() == Phase.RUNNING) {
                    arrive(turn, instance, successor);
                } else {
                    enter(turn, instance, successor, Phases.after(successor.phase(), successor.wrapping()));
                }
            }
        });
    }

    private static void enter(Turn turn, Instance instance, Successor successor, Phase phase) {
        var lasting = switch (phase) {
            case COPYING -> Phases.copying(turn, instance.program(), turn.server(successor.server()));
            case BOOTING -> turn.figures().time(Figure.SYSTEM_BOOT);
            case STARTING -> instance.application().start();
            default -> Phases.HANDOVER;
        };
        Successor next = new Successor(
                successor.server(),
                successor.wrapping(),
                phase,
                turn.now(),
                Optional.of(Grid.after(turn.now(), lasting)));
        turn.put(instance.with(it -> it.successor = Optional.of(next)));
    }

    /// What runs from now on was made anew: no intruder and no fault of memory came with it.
    private static void arrive(Turn turn, Instance instance, Successor successor) {
        Instance moved = instance.with(it -> {
            it.server = successor.server();
            it.wrapping = successor.wrapping();
            it.successor = Optional.empty();
            it.intrusion = Intrusion.NONE;
            it.vitals = it.vitals.holding(instance.application().memoryMib());
            it.health = it.health == Health.NEW ? Health.WELL : it.health;
            it.enter(Phase.RUNNING, turn.now());
        });
        int library = Libraries.found(turn, moved);
        turn.put(Bounds.set(moved.with(it -> it.foundLibrary = library), turn.limits(), turn.figures()));
        turn.say(What.MOVED, instance.name());
    }
}
