package naru.simulation.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Taint;
import naru.simulation.api.Toleration;

/// Keeps a pod off nodes with a `NoSchedule` or `NoExecute` taint it does not tolerate.
///
/// Source: `pkg/scheduler/framework/plugins/tainttoleration/taint_toleration.go`, `Filter` (facts.json
/// `taint.filter_effects`, `taint.filter_reason`; the words are those since 1.35).
record TaintTolerationFilter(List<Toleration> tolerations) implements Filter {

    static final String REASON = "node(s) had untolerated taint(s)";

    static TaintTolerationFilter of(PodCycle cycle) {
        return new TaintTolerationFilter(cycle.pod().spec().tolerations());
    }

    @Override
    public boolean admits(NodeTable nodes, int place) {
        return !nodes.hasHardTaints(place) || tolerates(nodes.node(place));
    }

    boolean tolerates(NodeInfo node) {
        return untolerated(node).isEmpty();
    }

    /// Kubernetes names the first taint that is not tolerated, and so do we.
    @Override
    public void explain(NodeInfo node, List<Refusal> refusals) {
        untolerated(node)
                .ifPresent(taint -> refusals.add(
                        Refusal.of(Plugin.TAINT_TOLERATION, true, REASON, Map.of("taint", taint.toString()))));
    }

    private Optional<Taint> untolerated(NodeInfo node) {
        for (Taint taint : node.offered().hardTaints()) {
            if (!tolerates(tolerations, taint)) {
                return Optional.of(taint);
            }
        }
        return Optional.empty();
    }

    static boolean tolerates(List<Toleration> tolerations, Taint taint) {
        for (int i = 0; i < tolerations.size(); i++) {
            if (tolerations.get(i).tolerates(taint)) {
                return true;
            }
        }
        return false;
    }
}
