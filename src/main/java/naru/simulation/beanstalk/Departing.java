package naru.simulation.beanstalk;

import java.time.Duration;
import naru.simulation.beanstalk.Instance.Lifecycle;

/// Instances that are let go of shut down, and are forgotten.
final class Departing {

    private Departing() {}

    static void play(Draft draft) {
        for (Instance each : draft.instances()) {
            Duration ago = draft.now().since(each.lifecycleSince());
            if (each.lifecycle() == Lifecycle.TERMINATING) {
                if (each.target().state() == Target.State.NOT_REGISTERED && ago.compareTo(Durations.SHUTDOWN) >= 0) {
                    draft.change(each.id(), it -> {
                        it.lifecycle = Lifecycle.TERMINATED;
                        it.lifecycleSince = draft.now();
                    });
                }
            } else if (each.lifecycle() == Lifecycle.TERMINATED && ago.compareTo(Durations.SHOWN) >= 0) {
                draft.remove(each.id());
            }
        }
    }
}
