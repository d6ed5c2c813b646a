package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naru.simulation.api.Component;
import naru.simulation.api.Condition;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Reason;
import naru.simulation.api.Taint;
import naru.simulation.kernel.SimTime;

/// The taints that stand for a node's condition: not-ready where it says it is not, unreachable where it says nothing.
///
/// Source: fact `node.condition_taints`.
final class NodeTaints {

    private static final Set<String> KEYS = Set.of(Taint.NOT_READY, Taint.UNREACHABLE);

    private NodeTaints() {}

    /// The taint key that fits the node's Ready condition; empty if it is ready.
    static Optional<String> wanted(Node node) {
        return Condition.find(node.conditions(), Condition.READY)
                .map(Condition::status)
                .or(() -> Optional.of(Condition.Status.FALSE))
                .flatMap(status -> switch (status) {
                    case TRUE -> Optional.empty();
                    case FALSE -> Optional.of(Taint.NOT_READY);
                    case UNKNOWN -> Optional.of(Taint.UNREACHABLE);
                });
    }

    static boolean has(Node node, Taint.Effect effect) {
        return node.taints().stream().anyMatch(taint -> isOurs(taint, effect));
    }

    private static boolean isOurs(Taint taint, Taint.Effect effect) {
        return taint.effect() == effect && KEYS.contains(taint.key());
    }

    /// Makes the node carry exactly this one of the two taints with this effect, or neither.
    static void set(ApiServer api, String nodeName, Taint.Effect effect, Optional<String> key, SimTime now) {
        Node node = api.node(nodeName).orElseThrow();
        List<Taint> next = new ArrayList<>();
        boolean there = false;
        for (Taint taint : node.taints()) {
            if (!isOurs(taint, effect)) {
                next.add(taint);
            } else if (key.isPresent() && key.get().equals(taint.key())) {
                next.add(taint);
                there = true;
            } else {
                record(api, node.key(), Reason.TAINT_REMOVED, taint);
            }
        }
        if (key.isPresent() && !there) {
            Optional<SimTime> added = effect == Taint.Effect.NO_EXECUTE ? Optional.of(now) : Optional.empty();
            Taint taint = new Taint(key.get(), "", effect, added);
            next.add(taint);
            record(api, node.key(), Reason.TAINT_ADDED, taint);
        }
        api.updateNode(nodeName, n -> n.withTaints(next));
    }

    private static void record(ApiServer api, ObjectKey node, Reason reason, Taint taint) {
        api.record(Component.NODE_LIFECYCLE_CONTROLLER, reason, node, Map.of("taint", taint.toString()));
    }
}
