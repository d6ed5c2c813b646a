package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import naru.simulation.api.Component;
import naru.simulation.api.Condition;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Reason;
import naru.simulation.api.Taint;
import naru.simulation.kernel.SimTime;

/// The taints that stand for a node's conditions: not-ready where it says it is not, unreachable where it says nothing,
/// memory-pressure where it is short of memory (which keeps pods off, and drives none out).
///
/// Source: fact `node.condition_taints`.
final class NodeTaints {

    private static final Set<String> READINESS = Set.of(Taint.NOT_READY, Taint.UNREACHABLE);

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

    /// All the taint keys that fit the node's conditions.
    static Set<String> all(Node node) {
        Set<String> keys = new TreeSet<>();
        wanted(node).ifPresent(keys::add);
        if (Condition.isTrue(node.conditions(), Condition.MEMORY_PRESSURE)) {
            keys.add(Taint.MEMORY_PRESSURE);
        }
        return keys;
    }

    static boolean has(Node node, Taint.Effect effect) {
        return node.taints().stream().anyMatch(taint -> isOurs(taint, effect));
    }

    private static boolean isOurs(Taint taint, Taint.Effect effect) {
        return taint.effect() == effect
                && (READINESS.contains(taint.key())
                        || (effect == Taint.Effect.NO_SCHEDULE && taint.key().equals(Taint.MEMORY_PRESSURE)));
    }

    /// Makes the node carry exactly these of our taints with this effect.
    static void set(ApiServer api, String nodeName, Taint.Effect effect, Set<String> keys, SimTime now) {
        Node node = api.node(nodeName).orElseThrow();
        List<Taint> next = new ArrayList<>();
        Set<String> missing = new TreeSet<>(keys);
        for (Taint taint : node.taints()) {
            if (!isOurs(taint, effect) || missing.remove(taint.key())) {
                next.add(taint);
            } else {
                record(api, node.key(), Reason.TAINT_REMOVED, taint);
            }
        }
        for (String key : missing) {
            Optional<SimTime> added = effect == Taint.Effect.NO_EXECUTE ? Optional.of(now) : Optional.empty();
            Taint taint = new Taint(key, "", effect, added);
            next.add(taint);
            record(api, node.key(), Reason.TAINT_ADDED, taint);
        }
        api.updateNode(nodeName, n -> n.withTaints(next));
    }

    private static void record(ApiServer api, ObjectKey node, Reason reason, Taint taint) {
        api.record(Component.NODE_LIFECYCLE_CONTROLLER, reason, node, Map.of("taint", taint.toString()));
    }
}
