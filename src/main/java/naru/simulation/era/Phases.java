package naru.simulation.era;

import java.time.Duration;
import java.util.List;
import naru.simulation.era.Happening.What;

/// The phases through which a program comes to run, and how long each lasts.
///
/// Its files are copied over the network; a guest's disk is cloned on the server; of an image only those layers are
/// pulled that its server does not have, and its container created. Then a guest boots, and the program starts.
final class Phases {

    /// How long leading people over from one place to another takes. Made up: long enough to be seen.
    static final Duration HANDOVER = Duration.ofSeconds(3);

    /// So does the kubelet: Kubernetes documentation, "Pod Lifecycle", "How Pods handle problems with containers".
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
    /// More would be longer than the longest whatever the first was, and could overflow.
    private static final int MOST_DOUBLINGS = 10;

    private Phases() {}

    /// What comes after a phase, in a wrapping.
    static Phase after(Phase phase, Era wrapping) {
        return switch (phase) {
            case COPYING -> wrapping == Era.VIRTUAL ? Phase.BOOTING : Phase.STARTING;
            case BOOTING, CRASHED -> Phase.STARTING;
            default -> Phase.RUNNING;
        };
    }

    /// All phases of a copy on a server that is on.
    static Duration all(Turn turn, Program program, Server server) {
        Duration boot = server.stack() == Era.VIRTUAL ? turn.figures().time(Figure.SYSTEM_BOOT) : Duration.ZERO;
        return copying(turn, program, server)
                .plus(boot)
                .plus(program.application().start());
    }

    static Duration copying(Turn turn, Program program, Server server) {
        Figures figures = turn.figures();
        return switch (server.stack()) {
            case PHYSICAL ->
                transfer(
                        program.application().diskMib() + figures.mib(Figure.LIBRARY_LAYER),
                        figures.mib(Figure.NETWORK_SPEED));
            case VIRTUAL ->
                transfer(Footprint.guestDisk(program.application(), figures), figures.mib(Figure.DISK_SPEED));
            case CONTAINER ->
                transfer(missing(turn, program, server), figures.mib(Figure.NETWORK_SPEED))
                        .plus(figures.time(Figure.CONTAINER_CREATE));
        };
    }

    /// The layers that a server has: those of the images whose containers are on it. Others are cleared away.
    private static long missing(Turn turn, Program program, Server server) {
        List<Program> there = turn.on(server.number()).stream()
                .filter(each -> each.phase() != Phase.COPYING && each.phase() != Phase.LOST)
                .map(Instance::program)
                .toList();
        return Footprint.layers(there, turn.figures()).missing(program.image(turn.figures())).stream()
                .mapToLong(layer -> layer.mib())
                .sum();
    }

    private static Duration transfer(long mib, long mibASecond) {
        return Duration.ofMillis(mib * 1000 / mibASecond);
    }

    /// An instance begins to be copied, or waits for its server.
    static void copy(Turn turn, Instance instance) {
        Server server = turn.server(instance.server());
        Duration lasting = copying(turn, instance.program(), server);
        turn.put(instance.with(it -> {
            if (server.isOn()) {
                it.enter(Phase.COPYING, turn.now(), lasting);
            } else {
                it.enter(Phase.COPYING, turn.now());
            }
        }));
    }

    static void boot(Turn turn, Instance instance) {
        Duration lasting = turn.figures().time(Figure.SYSTEM_BOOT);
        turn.put(instance.with(it -> it.enter(Phase.BOOTING, turn.now(), lasting)));
    }

    /// A program starts, if it finds the library that it needs.
    static void start(Turn turn, Instance instance) {
        if (instance.foundLibrary() == instance.program().library()) {
            Duration lasting = instance.application().start();
            turn.put(instance.with(it -> it.enter(Phase.STARTING, turn.now(), lasting)));
        } else {
            turn.put(instance.with(it -> it.enter(Phase.BROKEN, turn.now())));
            turn.say(What.BROKE, instance.name());
        }
    }

    /// A program that was ended is started again after a while: each time in a row after twice as long, as
    /// orchestrators and service managers do so that it does not take up all their time.
    static void crash(Turn turn, Instance instance, Phase phase) {
        boolean ranLong =
                instance.isRunning() && turn.now().since(instance.since()).compareTo(FORGOTTEN_AFTER) >= 0;
        int before = ranLong ? 0 : instance.crashes();
        Duration delay = turn.figures().time(Figure.RESTART_DELAY).multipliedBy(1L << Math.min(before, MOST_DOUBLINGS));
        Duration lasting = delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
        turn.put(instance.with(it -> {
            it.crashes = before + 1;
            it.vitals = it.vitals.holding(0);
            it.enter(phase, turn.now(), lasting);
        }));
        turn.say(What.OUT_OF_MEMORY, instance.name());
    }
}
