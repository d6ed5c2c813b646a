package naru.simulation.era;

import java.util.Comparator;
import java.util.Optional;

/// What programs hold in memory, and what happens when there is no more of it.
///
/// A program that comes to the bound of its guest or its container is ended by the kernel inside it, and nobody else
/// notices. Where there is no such bound, the server's memory is everybody's: when it is full, what is least used is
/// put on disk (swap), and when that is full too, the kernel ends the program that holds most.
///
/// Sources: the Linux kernel's `oom_badness` (memory and swap held, the largest is killed) and cgroup v2 (`memory.max`:
/// the OOM killer is invoked in the cgroup). Guests and containers have no swap of their own: so it is with the usual
/// cloud images, and with Kubernetes unless it is told otherwise.
final class Memory {

    private Memory() {}

    static void play(Turn turn) {
        for (Instance each : turn.instances()) {
            long held = held(turn, each);
            if (held > each.memoryLimitMib().orElse(Long.MAX_VALUE)) {
                Phases.crash(turn, each, Phase.CRASHED);
            } else if (held != each.vitals().memoryMib()) {
                turn.put(each.with(it -> it.vitals = it.vitals.holding(held)));
            }
        }
        turn.servers().stream().filter(Server::isOn).forEach(each -> swap(turn, each));
    }

    private static long held(Turn turn, Instance instance) {
        long needed = instance.application().memoryMib();
        return switch (instance.phase()) {
            case STARTING -> needed;
            case RUNNING -> Math.max(needed, instance.vitals().memoryMib()) + (instance.leaking() ? leaked(turn) : 0);
            case COPYING, BOOTING, CRASHED, BROKEN, LOST -> 0;
        };
    }

    /// In this tick. Ten of them make up a second's worth, whatever that is.
    private static long leaked(Turn turn) {
        long speed = turn.figures().mib(Figure.LEAK_SPEED);
        long tick = Grid.tick(turn.now());
        return tick * speed / Grid.TICKS_A_SECOND - (tick - 1) * speed / Grid.TICKS_A_SECOND;
    }

    private static void swap(Turn turn, Server server) {
        long memory = turn.figures().mib(Figure.SERVER_MEMORY);
        long swap = turn.figures().mib(Figure.SWAP);
        long over = used(turn, server) - memory;
        while (over > swap && killLargest(turn, server)) {
            over = used(turn, server) - memory;
        }
        if (server.swapMib() != Math.max(0, over)) {
            turn.put(server.swapping(Math.max(0, over)));
        }
    }

    /// All that is held in a server's memory and swap.
    static long used(Turn turn, Server server) {
        long sum = Footprint.serverMemory(server.stack(), turn.figures());
        for (Instance each : turn.instances()) {
            if (each.server() == server.number()) {
                sum += resident(turn, each);
            }
            sum += each.successor()
                    .filter(to -> to.server() == server.number())
                    .map(to -> resident(turn, each, to))
                    .orElse(0L);
        }
        return sum;
    }

    /// What an instance takes of its server: what it holds, and its guest's system.
    private static long resident(Turn turn, Instance instance) {
        return instance.vitals().memoryMib() + system(turn, instance.wrapping(), instance.phase());
    }

    private static long resident(Turn turn, Instance instance, Successor successor) {
        return successor.memoryMib(instance.application()) + system(turn, successor.wrapping(), successor.phase());
    }

    private static long system(Turn turn, Era wrapping, Phase phase) {
        boolean isUp = wrapping == Era.VIRTUAL && phase != Phase.COPYING && phase != Phase.LOST;
        return isUp ? turn.figures().mib(Figure.SYSTEM_MEMORY) : 0;
    }

    /// To the kernel of a hypervisor's host, a guest is one program: it is lost as a whole, and must boot again.
    ///
    /// @return whether there was anything to end
    private static boolean killLargest(Turn turn, Server server) {
        Optional<Instance> largest = turn.on(server.number()).stream()
                .filter(each -> resident(turn, each) > 0)
                .max(Comparator.comparingLong(each -> resident(turn, each)));
        largest.ifPresent(
                each -> Phases.crash(turn, each, each.wrapping() == Era.VIRTUAL ? Phase.LOST : Phase.CRASHED));
        return largest.isPresent();
    }
}
