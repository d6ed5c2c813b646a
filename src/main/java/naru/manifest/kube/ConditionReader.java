package naru.manifest.kube;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Condition;
import naru.simulation.kernel.SimTime;

/// `status.conditions`, with every transition at time zero.
final class ConditionReader {

    private static final Map<String, Condition.Status> STATUSES = new LinkedHashMap<>();

    static {
        STATUSES.put("True", Condition.Status.TRUE);
        STATUSES.put("False", Condition.Status.FALSE);
        STATUSES.put("Unknown", Condition.Status.UNKNOWN);
    }

    private ConditionReader() {}

    static List<Condition> list(Cursor status) {
        return status.items("conditions").stream()
                .map(condition -> new Condition(
                        condition.need("type").text(),
                        condition.need("status").choice(STATUSES),
                        SimTime.ZERO,
                        condition.text("reason", "")))
                .toList();
    }
}
