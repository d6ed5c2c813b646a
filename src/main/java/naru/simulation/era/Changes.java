package naru.simulation.era;

import java.util.List;
import naru.simulation.era.Happening.What;

/// What people do to applications on purpose.
final class Changes {

    private static final int MOST_TRAFFIC = 1000;

    private Changes() {}

    /// An application is installed once; later ones are copies.
    static void install(Turn turn, Application application) {
        if (turn.copies(application).isEmpty()) {
            Program program = new Program(application, 1);
            Placing.nowOrLater(turn, program, turn.era()).ifPresent(server -> Copies.add(turn, program, server));
        }
    }

    static void addCopy(Turn turn, Application application) {
        turn.copies(application).stream()
                .findFirst()
                .map(Instance::program)
                .ifPresent(program -> Placing.nowOrLater(turn, program, turn.era())
                        .map(server -> Copies.add(turn, program, server))
                        .ifPresent(copy -> turn.say(What.COPY_ADDED, copy.name())));
    }

    /// All copies get the next release, whose files were brought there beforehand, and the library it needs.
    static void update(Turn turn, Application application) {
        for (Instance each : turn.copies(application)) {
            turn.put(each.with(it -> it.release++));
        }
        for (Instance each : turn.copies(application)) {
            Libraries.install(turn, turn.instance(each.name()));
        }
    }

    static void setTraffic(Turn turn, Application application, int percent) {
        boolean makesSense = percent >= 0 && percent <= MOST_TRAFFIC && turn.traffic(application) != percent;
        if (makesSense && !turn.copies(application).isEmpty()) {
            turn.setTraffic(application, percent);
            turn.say(What.TRAFFIC_CHANGED, application.name());
        }
    }

    static void setLimits(Turn turn, boolean on) {
        if (turn.limits() != on) {
            turn.setLimits(on);
            rebound(turn);
            if (turn.era() == Era.CONTAINER) {
                turn.say(What.LIMITS_CHANGED);
            }
        }
    }

    /// The bounds of all are set as they are assumed now.
    static void rebound(Turn turn) {
        List<Instance> all = turn.instances();
        all.forEach(each -> turn.put(Bounds.set(each, turn.limits(), turn.figures())));
    }
}
