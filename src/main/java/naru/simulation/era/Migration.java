package naru.simulation.era;

import java.util.List;
import java.util.Optional;
import naru.simulation.era.Server.State;

/// A site on its way to another era, as it is done in practice: a server is prepared, then one application after the
/// other is set up there, and people are led over; a server that is empty then is prepared in its turn if there is
/// need, and otherwise switched off.
///
/// The server to prepare is one that is spare; else one whose only application can join others for the time being; and
/// only where all are full, a new one.
final class Migration {

    private Migration() {}

    static void play(Turn turn) {
        if (turn.servers().stream().allMatch(each -> each.stack() == turn.era())) {
            return;
        }
        boolean isMoving =
                turn.instances().stream().anyMatch(each -> each.successor().isPresent());
        if (!isMoving) {
            goOn(turn);
        }
        switchOff(turn);
    }

    private static void goOn(Turn turn) {
        Optional<Instance> next = turn.instances().stream()
                .filter(each -> each.wrapping() != turn.era())
                .filter(each -> each.phase() != Phase.COPYING && each.phase() != Phase.LOST)
                .findFirst();
        Optional<Server> ready = next.flatMap(each -> Placing.now(turn, each.program(), turn.era()));
        if (next.isPresent() && ready.isPresent()) {
            Succession.begin(turn, next.get(), ready.get());
            return;
        }
        boolean isReady = turn.servers().stream().anyMatch(each -> each.stack() == turn.era() && each.isOn());
        boolean isComing = turn.servers().stream().anyMatch(each -> each.stack() == turn.era() && each.isComing());
        boolean isPossible = next.map(each -> Placing.isPossible(turn, each.program(), turn.era()))
                .orElse(!isReady);
        if (!isComing && isPossible) {
            prepare(turn);
        }
    }

    private static void prepare(Turn turn) {
        List<Server> old = turn.servers().stream()
                .filter(each -> each.stack() != turn.era())
                .toList();
        Optional<Server> spare = old.stream()
                .filter(each -> each.state() == State.OFF || (each.isOn() && Servers.isEmpty(turn, each)))
                .findFirst();
        if (spare.isPresent()) {
            Servers.reinstall(turn, spare.get(), turn.era());
        } else if (old.stream().filter(Server::isOn).noneMatch(each -> vacate(turn, each))) {
            Servers.order(turn, turn.era());
        }
    }

    /// @return whether the only instance of a server could be sent to another one
    private static boolean vacate(Turn turn, Server server) {
        List<Instance> there = turn.on(server.number());
        if (there.size() != 1) {
            return false;
        }
        Instance only = there.getFirst();
        Optional<Server> other = Placing.elsewhere(turn, only);
        other.ifPresent(to -> Succession.begin(turn, only, to));
        return other.isPresent();
    }

    private static void switchOff(Turn turn) {
        boolean isReady = turn.servers().stream().anyMatch(each -> each.stack() == turn.era() && each.isOn());
        for (Server each : turn.servers()) {
            if (isReady && each.stack() != turn.era() && each.isOn() && Servers.isEmpty(turn, each)) {
                turn.put(each.enter(State.OFF, turn.now()));
            }
        }
    }
}
