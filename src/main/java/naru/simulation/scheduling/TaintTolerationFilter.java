package naru.simulation.scheduling;

import java.util.List;
import java.util.Map;
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
    public boolean admits(NodeInfo node) {
        List<Taint> taints = node.hardTaints;
        for (int i = 0; i < taints.size(); i++) {
            if (!tolerates(tolerations, taints.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Kubernetes names the first taint that is not tolerated, and so do we.
    @Override
    public void explain(NodeInfo node, List<Refusal> refusals) {
        for (Taint taint : node.hardTaints) {
            if (!tolerates(tolerations, taint)) {
                refusals.add(Refusal.of(Plugin.TAINT_TOLERATION, true, REASON, Map.of("taint", taint.toString())));
                return;
            }
        }
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
