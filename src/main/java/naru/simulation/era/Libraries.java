package naru.simulation.era;

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
        boolean shared = false;
        for (Instance each : turn.instances()) {
            if (Walls.shareFiles(each, instance) && each.foundLibrary() != version) {
                shared = true;
                restart(turn, each.with(it -> it.foundLibrary = version));
            }
        }
        boolean replaced = shared || instance.foundLibrary() != version;
        if (replaced) {
            String where = shared ? Integer.toString(instance.server()) : instance.name();
            turn.say(What.LIBRARY_REPLACED, where);
        }
        restart(turn, instance.with(it -> it.foundLibrary = version));
    }

    /// Those that have a program to end begin it anew; the others find what is there when they come to it.
    private static void restart(Turn turn, Instance instance) {
        switch (instance.phase()) {
            case STARTING, RUNNING, CRASHED, BROKEN -> Phases.start(turn, instance);
            case COPYING, BOOTING, LOST -> turn.put(instance);
        }
    }
}
