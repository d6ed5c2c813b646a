package naru.simulation.era;

import naru.simulation.era.Happening.What;

/// How far somebody gets who has broken into a program. It follows from the walls alone.
///
/// With the rights of the program, an intruder sees what any account of the same system may see. Through a hole in the
/// kernel they have that kernel, and all that runs on it; through one in the hypervisor, every guest.
final class Intruder {

    private Intruder() {}

    static void breakIn(Turn turn, Instance instance, Depth depth) {
        if (instance.intrusion() != Intrusion.CONTROLLED) {
            turn.put(instance.with(it -> it.intrusion = Intrusion.CONTROLLED));
            turn.say(What.BROKEN_INTO, instance.name());
        }
        boolean isServers = Walls.runsOnKernelOfServer(instance);
        if (depth == Depth.HYPERVISOR || (depth == Depth.KERNEL && isServers)) {
            take(turn, turn.server(instance.server()));
        } else if (depth == Depth.KERNEL) {
            turn.say(What.KERNEL_TAKEN, instance.name());
        }
        spread(turn);
    }

    private static void take(Turn turn, Server server) {
        if (!server.kernelTaken()) {
            turn.put(server.taken(true));
            turn.say(What.KERNEL_TAKEN, server.number());
        }
    }

    /// Whatever comes within reach is reached.
    static void spread(Turn turn) {
        for (Instance each : turn.instances()) {
            Intrusion now = reached(turn, each);
            if (now.compareTo(each.intrusion()) > 0) {
                turn.put(each.with(it -> it.intrusion = now));
                turn.say(What.REACHED, each.name());
            }
        }
    }

    private static Intrusion reached(Turn turn, Instance instance) {
        if (instance.phase() == Phase.COPYING || instance.phase() == Phase.LOST) {
            return Intrusion.NONE;
        }
        if (turn.server(instance.server()).kernelTaken()) {
            return Intrusion.CONTROLLED;
        }
        boolean isSeen = turn.instances().stream()
                .anyMatch(each -> each.intrusion() == Intrusion.CONTROLLED && Walls.shareFiles(each, instance));
        return isSeen ? Intrusion.SEEN : Intrusion.NONE;
    }

    /// The hole is closed, and what was reached through it is set up anew.
    static void shutOut(Turn turn, Instance entry) {
        Server server = turn.server(entry.server());
        for (Instance each : turn.on(server.number())) {
            if (server.kernelTaken() || each.name().equals(entry.name()) || Walls.shareFiles(each, entry)) {
                turn.put(each.with(it -> it.intrusion = Intrusion.NONE));
            }
        }
        turn.put(server.taken(false));
    }
}
