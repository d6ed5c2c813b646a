package naru.simulation.era;

import java.util.List;
import naru.simulation.era.Happening.What;

/// The shared library: there is one version wherever programs look for it, and those that look there get that one.
final class Libraries {

    private Libraries() {}

    /// The version that a program finds where it is put.
    static int found(Turn turn, Instance instance) {
        return turn.instances().stream()
                .filter(each -> Walls.shareFiles(each, instance))
                .mapToInt(Instance::foundLibrary)
                .findFirst()
                .orElse(instance.program().library());
    }

    /// Puts the version that an instance needs where it looks. Whoever looks there too finds another one from then
    /// on, and is started again, as package managers do with services whose library they replace.
    static void install(Turn turn, Instance instance) {
        int version = instance.program().library();
        List<Instance> others = turn.instances().stream()
                .filter(each -> Walls.shareFiles(each, instance) && each.foundLibrary() != version)
                .toList();
        if (!others.isEmpty()) {
            turn.say(What.LIBRARY_REPLACED, instance.server());
        } else if (instance.foundLibrary() != version) {
            turn.say(What.LIBRARY_REPLACED, instance.name());
        }
        restart(turn, instance.with(it -> it.foundLibrary = version));
        others.forEach(each -> restart(turn, each.with(it -> it.foundLibrary = version)));
    }

    /// Those that have a program to end begin it anew; the others find what is there when they come to it.
    private static void restart(Turn turn, Instance instance) {
        switch (instance.phase()) {
            case STARTING, RUNNING, CRASHED, BROKEN -> Phases.start(turn, instance);
            case COPYING, BOOTING, LOST -> turn.put(instance);
        }
    }
}
