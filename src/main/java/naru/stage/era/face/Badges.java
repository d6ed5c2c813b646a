package naru.stage.era.face;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.era.Figure;
import naru.simulation.era.Figures;
import naru.simulation.era.Instance;
import naru.simulation.era.Intrusion;
import naru.simulation.era.Phase;
import naru.simulation.kernel.SimTime;
import naru.stage.cluster.picture.Mood;

/// What is to be said of an instance: what keeps it from running, then what is wrong with
/// it, then whether and how fast it answers.
final class Badges {

    /// From here on people call an answer slow; the model's own bound for its happenings.
    private static final Duration SLOW = Duration.ofSeconds(1);

    private Badges() {}

    /// @param ready whether its server is there to work
    static List<Badge> of(Instance instance, boolean ready, Figures figures, SimTime now) {
        List<Badge> badges = new ArrayList<>(troubles(instance));
        if (instance.phase() == Phase.COPYING && !ready) {
            badges.addFirst(Badge.of("truck", Mood.BUSY, "eras.picture.awaits"));
        } else if (instance.phase() != Phase.RUNNING) {
            badges.addFirst(phase(instance.phase(), Remaining.of(instance.since(), instance.until(), now)));
        } else if (isSilent(instance, figures)) {
            badges.add(Badge.of("cross", Mood.DANGER, "eras.picture.silent"));
        } else {
            badges.add(answer(instance));
        }
        return badges;
    }

    private static List<Badge> troubles(Instance instance) {
        List<Badge> troubles = new ArrayList<>();
        if (instance.intrusion() == Intrusion.CONTROLLED) {
            troubles.add(Badge.of("bug", Mood.DANGER, "eras.picture.controlled"));
        }
        if (instance.intrusion() == Intrusion.SEEN) {
            troubles.add(Badge.of("eye", Mood.WARN, "eras.picture.seen"));
        }
        if (instance.wild()) {
            troubles.add(Badge.of("burst", Mood.DANGER, "eras.picture.wild"));
        }
        if (instance.leaking()) {
            Badge.Mib held = new Badge.Mib(instance.vitals().memoryMib());
            troubles.add(Badge.of("drop", Mood.DANGER, "eras.picture.leaking", held));
        }
        return troubles;
    }

    static boolean isSlow(Instance instance) {
        return instance.vitals().latencyMillis() > SLOW.toMillis();
    }

    /// Whether nobody gets an answer from it in time.
    static boolean isSilent(Instance instance, Figures figures) {
        return instance.phase() != Phase.RUNNING
                || instance.vitals().latencyMillis() == 0
                || instance.vitals().latencyMillis()
                        >= figures.time(Figure.TIMEOUT).toMillis();
    }

    private static Badge answer(Instance instance) {
        Badge.Latency latency = new Badge.Latency(instance.vitals().latencyMillis());
        return isSlow(instance)
                ? Badge.of("hourglass", Mood.WARN, "eras.picture.answers", latency)
                : Badge.of("check", Mood.OK, "eras.picture.answers", latency);
    }

    /// @param left empty where nobody knows how long it will be
    static Badge phase(Phase phase, Optional<Remaining> left) {
        return switch (phase) {
            case COPYING -> timed("download", Mood.BUSY, "copying", left);
            case BOOTING -> timed("power", Mood.BUSY, "booting", left);
            case STARTING -> timed("start", Mood.BUSY, "starting", left);
            case RUNNING -> Badge.of("check", Mood.OK, "eras.picture.ready");
            case CRASHED -> timed("loop", Mood.DANGER, "crashed", left);
            case BROKEN -> Badge.of("puzzle", Mood.DANGER, "eras.picture.broken");
            case LOST -> Badge.of("plug", Mood.MUTED, "eras.picture.lost");
        };
    }

    private static Badge timed(String icon, Mood mood, String name, Optional<Remaining> left) {
        return left.map(each -> Badge.of(icon, mood, "eras.picture.left." + name, each.left()))
                .orElseGet(() -> Badge.of(icon, mood, "eras.picture.phase." + name));
    }
}
