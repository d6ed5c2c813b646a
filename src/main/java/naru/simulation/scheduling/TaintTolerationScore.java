package naru.simulation.scheduling;

import java.util.List;
import java.util.Optional;
import naru.simulation.api.Taint;
import naru.simulation.api.Toleration;

/// Prefers nodes with few `PreferNoSchedule` taints that the pod does not tolerate.
///
/// Source: `pkg/scheduler/framework/plugins/tainttoleration/taint_toleration.go`, `Score` (facts.json `taint.score`).
///
/// @param tolerations those that can tolerate a `PreferNoSchedule` taint at all
record TaintTolerationScore(List<Toleration> tolerations) implements Score {

    static Score of(PodCycle cycle) {
        return new TaintTolerationScore(cycle.pod().spec().tolerations().stream()
                .filter(toleration -> {
                    Optional<Taint.Effect> effect = toleration.effect();
                    return effect.isEmpty() || effect.get() == Taint.Effect.PREFER_NO_SCHEDULE;
                })
                .toList());
    }

    @Override
    public Plugin plugin() {
        return Plugin.TAINT_TOLERATION;
    }

    /// How many such taints there are.
    @Override
    public long raw(NodeInfo node) {
        int count = 0;
        List<Taint> taints = node.softTaints;
        for (int i = 0; i < taints.size(); i++) {
            count += TaintTolerationFilter.tolerates(tolerations, taints.get(i)) ? 0 : 1;
        }
        return count;
    }

    @Override
    public void raw(NodeInfo[] nodes, int count, long[] scores) {
        for (int i = 0; i < count; i++) {
            scores[i] = raw(nodes[i]);
        }
    }

    @Override
    public void normalize(long[] scores) {
        Score.normalizeByLargest(scores, true);
    }
}
