package naru.simulation.era;

import java.util.List;
import naru.simulation.era.Happening.What;

/// Tells how each instance answers, from what became of its requests in one tick.
final class Judgement {

    private static final long SLOW_MILLIS = 1000;
    private static final long WELL_MILLIS = SLOW_MILLIS / 2;

    private Judgement() {}

    /// @param before the instances as they were before requests came in, in the same order as now
    static void play(Turn turn, List<Instance> before) {
        for (Instance earlier : before) {
            Instance now = turn.instance(earlier.name());
            Health health = of(now, now.vitals().failed() > earlier.vitals().failed());
            if (health != now.health()) {
                turn.put(now.with(it -> it.health = health));
                turn.say(word(health), now.name());
            }
        }
    }

    private static Health of(Instance instance, boolean failing) {
        Health last = instance.health();
        long latency = instance.vitals().latencyMillis();
        if (last == Health.NEW) {
            return last;
        }
        if (failing) {
            return Health.FAILING;
        }
        if (!instance.isRunning()) {
            return last;
        }
        if (latency > SLOW_MILLIS && last == Health.WELL) {
            return Health.SLOW;
        }
        return latency <= WELL_MILLIS ? Health.WELL : last;
    }

    private static What word(Health health) {
        return switch (health) {
            case NEW, WELL -> What.WELL;
            case SLOW -> What.SLOW;
            case FAILING -> What.FAILING;
        };
    }
}
