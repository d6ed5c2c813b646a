package naru.simulation.era;

import java.time.Duration;
import naru.simulation.era.Happening.What;
import naru.simulation.era.Server.State;

/// Machines come and go: bought, delivered, installed, mended.
final class Servers {

    private Servers() {}

    /// From the moment it stands there until it is on.
    static Duration installing(Server server, Figures figures) {
        Duration install = switch (server.stack()) {
            case PHYSICAL, CONTAINER -> figures.time(Figure.SYSTEM_INSTALL);
            case VIRTUAL -> figures.time(Figure.HYPERVISOR_INSTALL);
        };
        return figures.time(Figure.SERVER_POWER_ON).plus(install);
    }

    /// From the moment it dies until it is on again, all by hand.
    static Duration mending(Figures figures) {
        return figures.time(Figure.SERVER_REPAIR)
                .plus(figures.time(Figure.SERVER_POWER_ON))
                .plus(figures.time(Figure.SYSTEM_BOOT));
    }

    /// A new one, behind all others.
    static Server order(Turn turn, Era stack) {
        int number = turn.servers().stream().mapToInt(Server::number).max().orElse(0) + 1;
        Server bare = Server.bare(number, stack, turn.now());
        Server ordered = bare.enter(State.ORDERED, turn.now(), turn.figures().time(Figure.SERVER_DELIVERY));
        turn.put(ordered);
        turn.say(What.SERVER_ORDERED, number);
        return ordered;
    }

    /// A server that nobody needs as it is gets another stack.
    static void reinstall(Turn turn, Server server, Era stack) {
        Server other = server.restacked(stack);
        turn.put(other.enter(State.INSTALLING, turn.now(), installing(other, turn.figures())));
    }

    static boolean isEmpty(Turn turn, Server server) {
        return turn.instances().stream()
                .noneMatch(each -> each.server() == server.number()
                        || each.successor()
                                .filter(to -> to.server() == server.number())
                                .isPresent());
    }
}
