package naru.simulation.era;

import java.util.Optional;
import naru.simulation.era.Happening.What;
import naru.simulation.kernel.SimTime;

/// What had a known end comes to it: servers, then instances, then what waited for either.
final class Progress {

    private Progress() {}

    static void play(Turn turn) {
        for (Server each : turn.servers()) {
            if (isDue(each.until(), turn)) {
                next(turn, each);
            }
        }
        for (Instance each : turn.instances()) {
            if (isDue(each.until(), turn)) {
                next(turn, each);
            } else if (each.phase() == Phase.COPYING && each.until().isEmpty() && isOn(turn, each.server())) {
                Phases.copy(turn, each);
            }
        }
        turn.instances().forEach(each -> Succession.play(turn, each));
    }

    static boolean isDue(Optional<SimTime> until, Turn turn) {
        return until.isPresent() && !until.get().isAfter(turn.now());
    }

    private static boolean isOn(Turn turn, int server) {
        return turn.server(server).isOn();
    }

    private static void next(Turn turn, Server server) {
        switch (server.state()) {
            case ORDERED -> {
                turn.put(server.enter(Server.State.INSTALLING, turn.now(), Servers.installing(server, turn.figures())));
                turn.say(What.SERVER_DELIVERED, server.number());
            }
            case DEAD -> {
                turn.put(server.enter(Server.State.ON, turn.now()));
                turn.say(What.SERVER_BACK, server.number());
            }
            case INSTALLING, ON, OFF -> turn.put(server.enter(Server.State.ON, turn.now()));
        }
    }

    private static void next(Turn turn, Instance instance) {
        switch (instance.phase()) {
            case COPYING -> {
                if (instance.health() == Health.NEW) {
                    turn.say(What.INSTALLED, instance.name());
                }
                if (Phases.after(Phase.COPYING, instance.wrapping()) == Phase.BOOTING) {
                    Phases.boot(turn, instance);
                } else {
                    Phases.start(turn, instance);
                }
            }
            case BOOTING, CRASHED -> Phases.start(turn, instance);
            case STARTING -> {
                turn.put(instance.with(it -> {
                    it.enter(Phase.RUNNING, turn.now());
                    it.health = it.health == Health.NEW ? Health.WELL : it.health;
                }));
                turn.say(What.STARTED, instance.name());
            }
            case LOST -> missed(turn, instance);
            case RUNNING, BROKEN -> throw new IllegalStateException(instance + " has no end");
        }
    }

    /// Somebody or something has noticed: from now on it can be helped, see [Recovery].
    private static void missed(Turn turn, Instance instance) {
        turn.put(instance.with(it -> it.enter(Phase.LOST, instance.since())));
        Happening missed =
                new Happening(turn.now(), turn.era(), What.SERVER_MISSED, Integer.toString(instance.server()));
        if (!isOn(turn, instance.server()) && !turn.happenings().contains(missed)) {
            turn.say(What.SERVER_MISSED, instance.server());
        }
    }
}
