package naru.simulation.scheduling;

import java.util.List;
import java.util.Map;
import naru.simulation.api.Taint;

/// Keeps pods off cordoned nodes, unless they tolerate the taint that a cordoned node carries.
///
/// Source: `pkg/scheduler/framework/plugins/nodeunschedulable/node_unschedulable.go`.
///
/// @param tolerated whether the pod may go there all the same
record NodeUnschedulableFilter(boolean tolerated) implements Filter {

    static final String REASON = "node(s) were unschedulable";

    private static final Taint CORDONED = new Taint(Taint.UNSCHEDULABLE, "", Taint.Effect.NO_SCHEDULE);

    static NodeUnschedulableFilter of(PodCycle cycle) {
        return new NodeUnschedulableFilter(
                TaintTolerationFilter.tolerates(cycle.pod().spec().tolerations(), CORDONED));
    }

    @Override
    public boolean admits(NodeTable nodes, int place) {
        return tolerated || !nodes.isUnschedulable(place);
    }

    @Override
    public void explain(NodeInfo node, List<Refusal> refusals) {
        if (!tolerated && node.offered().unschedulable()) {
            refusals.add(Refusal.of(Plugin.NODE_UNSCHEDULABLE, true, REASON, Map.of()));
        }
    }
}
