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
    public long raw(NodeTable nodes, int place) {
        if (!nodes.hasSoftTaints(place)) {
            return 0;
        }
        int count = 0;
        for (Taint taint : nodes.node(place).offered().softTaints()) {
            count += TaintTolerationFilter.tolerates(tolerations, taint) ? 0 : 1;
        }
        return count;
    }

    @Override
    public void raw(NodeTable nodes, int[] places, long[] scores) {
        for (int i = 0; i < places.length; i++) {
            scores[i] = raw(nodes, places[i]);
        }
    }

    @Override
    public void normalize(long[] scores) {
        Score.normalizeByLargest(scores, true);
    }
}
