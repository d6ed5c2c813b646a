package naru.simulation.era;

import java.util.Optional;
import naru.simulation.era.Happening.What;

/// What was lost, and has been missed, is started again: where it was as soon as its server is on; before that on
/// another one with room, if it can be moved at all.
///
/// Sources: VMware vSphere HA restarts guests of a dead host on others, from disks that are on shared storage, and so
/// nothing is copied; an orchestrator starts containers elsewhere from their images. Programs that were installed on a
/// server have their files there and nowhere else.
final class Recovery {

    private Recovery() {}

    static void play(Turn turn) {
        for (Instance each : turn.instances()) {
            if (each.phase() == Phase.LOST && each.until().isEmpty()) {
                server(turn, each).ifPresent(server -> restart(turn, each, server));
            }
        }
    }

    private static Optional<Server> server(Turn turn, Instance instance) {
        Server own = turn.server(instance.server());
        if (own.isOn() && (!Walls.canBeMoved(instance) || Placing.fits(turn, own, instance.program()))) {
            return Optional.of(own);
        }
        return Walls.canBeMoved(instance)
                ? Placing.now(turn, instance.program(), instance.wrapping())
                : Optional.empty();
    }

    private static void restart(Turn turn, Instance instance, Server server) {
        boolean moves = server.number() != instance.server();
        if (moves) {
            turn.say(What.MOVED, instance.name());
        }
        Instance there = instance.with(it -> {
            it.server = server.number();
            it.intrusion = moves && server.kernelTaken() ? Intrusion.CONTROLLED : it.intrusion;
        });
        switch (instance.wrapping()) {
            case PHYSICAL -> Phases.start(turn, there);
            case VIRTUAL -> Phases.boot(turn, there);
            case CONTAINER -> Phases.copy(turn, there);
        }
    }
}
