package naru.simulation.era;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import naru.simulation.era.Happening.What;
import naru.simulation.era.Server.State;

/// A whole site is set up in another manner.
final class Relocation {

    private Relocation() {}

    /// Every application but the first on each server gets one of its own: a spare one, or one that is ordered.
    static void dedicate(Turn turn) {
        Set<Integer> kept = new LinkedHashSet<>();
        for (Instance each : turn.instances()) {
            boolean stays = kept.add(each.server());
            if (!stays && each.successor().isEmpty() && each.phase() != Phase.LOST) {
                Server own = turn.servers().stream()
                        .filter(server -> server.isOn() && Servers.isEmpty(turn, server))
                        .findFirst()
                        .orElseGet(() -> Servers.order(turn, turn.era()));
                Succession.begin(turn, each, own);
            }
        }
    }

    /// What is still on its way comes for the new era; the rest is [Migration]'s.
    static void adopt(Turn turn, Era era) {
        turn.adopt(era);
        turn.say(What.ERA_BEGUN);
        for (Server each : turn.servers()) {
            if (each.state() == State.ORDERED) {
                turn.put(each.restacked(era));
            }
        }
        for (Instance each : turn.instances()) {
            Server server = turn.server(each.server());
            Instance alone = each.with(it -> {
                it.successor = Optional.empty();
                it.wrapping = server.stack();
            });
            turn.put(Bounds.set(alone, turn.limits(), turn.figures()));
        }
    }
}
