package naru.simulation.era;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// New instances.
final class Copies {

    private Copies() {}

    /// One more copy of a program begins to be put on a server; it waits if that is not on yet.
    static Instance add(Turn turn, Program program, Server server) {
        Instance bare = new Instance(
                freeName(turn, program.application()),
                program.application(),
                server.number(),
                server.stack(),
                Phase.COPYING,
                turn.now(),
                Optional.empty(),
                Vitals.NONE,
                Health.NEW,
                Optional.empty(),
                0,
                false,
                false,
                program.release(),
                program.library(),
                Optional.empty(),
                Optional.empty(),
                Intrusion.NONE,
                Optional.empty());
        int library = Libraries.found(turn, bare);
        Instance bounded = Bounds.set(bare.with(it -> it.foundLibrary = library), turn.limits(), turn.figures());
        Phases.copy(turn, bounded);
        return turn.instance(bounded.name());
    }

    /// The application's own, or that with the first number from 2 that is free.
    private static String freeName(Turn turn, Application application) {
        Set<String> taken =
                turn.copies(application).stream().map(Instance::name).collect(Collectors.toSet());
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? application.name() : application.name() + "-" + i)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
