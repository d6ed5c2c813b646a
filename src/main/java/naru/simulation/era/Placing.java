package naru.simulation.era;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds a server for a program: among those that have room for it, the one with most memory free.
///
/// A server has room if memory and disk hold what all on it need together, and if it has cores for their usual work.
/// Where programs share their files, there must be no other copy of the same one (its port and its files are taken),
/// and the library must be the one it needs: that is why applications were given servers of their own.
final class Placing {

    private Placing() {}

    /// Among the servers that are on.
    static Optional<Server> now(Turn turn, Program program, Era wrapping) {
        return among(turn, program, wrapping, Server::isOn);
    }

    /// Among the other servers that are on, in the same wrapping.
    static Optional<Server> elsewhere(Turn turn, Instance instance) {
        return among(
                turn,
                instance.program(),
                instance.wrapping(),
                each -> each.isOn() && each.number() != instance.server());
    }

    /// Among those that are on or, failing that, on their way; failing that, a new one is ordered.
    ///
    /// @return empty if even an empty server could not hold it
    static Optional<Server> nowOrLater(Turn turn, Program program, Era wrapping) {
        return now(turn, program, wrapping)
                .or(() -> among(turn, program, wrapping, Server::isComing))
                .or(() -> isPossible(turn, program, wrapping)
                        ? Optional.of(Servers.order(turn, wrapping))
                        : Optional.empty());
    }

    /// Whether an empty server could hold it.
    static boolean isPossible(Turn turn, Program program, Era wrapping) {
        return Footprint.of(wrapping, List.of(program), turn.figures()).fitsInto(Footprint.ofServer(turn.figures()));
    }

    private static Optional<Server> among(Turn turn, Program program, Era wrapping, Predicate<Server> state) {
        return turn.servers().stream()
                .filter(each -> each.stack() == wrapping && state.test(each) && fits(turn, each, program))
                .min(Comparator.comparingLong(each -> footprint(turn, each, programs(turn, each))));
    }

    static boolean fits(Turn turn, Server server, Program program) {
        List<Program> all = new ArrayList<>(programs(turn, server));
        boolean clashes = server.stack() == Era.PHYSICAL && all.stream().anyMatch(each -> clash(each, program));
        all.add(program);
        return !clashes
                && Footprint.of(server.stack(), all, turn.figures()).fitsInto(Footprint.ofServer(turn.figures()));
    }

    private static boolean clash(Program one, Program other) {
        return one.application().equals(other.application()) || one.library() != other.library();
    }

    private static long footprint(Turn turn, Server server, List<Program> programs) {
        return Footprint.of(server.stack(), programs, turn.figures()).memoryMib();
    }

    /// Those that are there, and those that are about to come.
    static List<Program> programs(Turn turn, Server server) {
        return turn.instances().stream()
                .filter(each -> (each.server() == server.number() && each.phase() != Phase.LOST)
                        || each.successor()
                                .filter(to -> to.server() == server.number())
                                .isPresent())
                .map(Instance::program)
                .toList();
    }

    /// How long one more copy of the first application would take from now on until it can answer.
    static Duration oneMore(Turn turn) {
        Program program =
                turn.instances().stream().findFirst().map(Instance::program).orElse(new Program(Application.SHOP, 1));
        return now(turn, program, turn.era())
                .map(server -> Phases.all(turn, program, server))
                .orElseGet(() -> {
                    Server bought = Server.bare(0, turn.era(), turn.now());
                    return turn.figures()
                            .time(Figure.SERVER_DELIVERY)
                            .plus(Servers.installing(bought, turn.figures()))
                            .plus(Phases.all(turn, program, bought));
                });
    }
}
