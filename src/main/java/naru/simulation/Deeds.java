package naru.simulation;

import java.util.Map;
import naru.simulation.api.Component;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ApiServer;

/// What every command does in the end: it is written down, or it is refused.
record Deeds(ApiServer api) {

    static final Outcome DONE = new Outcome.Done();

    void record(Reason reason, ObjectKey involved, Map<String, String> arguments) {
        api.record(Component.USER, reason, involved, arguments);
    }

    static Outcome refused(Outcome.Reason reason, Map<String, String> arguments) {
        return Outcome.Refused.of(reason, arguments);
    }
}
