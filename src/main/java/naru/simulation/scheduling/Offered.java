package naru.simulation.scheduling;

import java.util.List;
import naru.simulation.api.Node;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Taint;

/// What a node offers, read once from its object: allocatable amounts, and its taints apart by what they do.
///
/// @param hardTaints keep a pod away (`NoSchedule`, `NoExecute`)
/// @param softTaints only put it off (`PreferNoSchedule`)
record Offered(
        long cpu,
        long memory,
        long ephemeral,
        long pods,
        boolean unschedulable,
        List<Taint> hardTaints,
        List<Taint> softTaints) {

    static Offered by(Node node) {
        return new Offered(
                node.allocatable().cpuMilli(),
                node.allocatable().memoryBytes(),
                node.allocatable().get(ResourceList.EPHEMERAL_STORAGE),
                node.allocatable().get(ResourceList.PODS),
                node.unschedulable(),
                taints(node, true),
                taints(node, false));
    }

    private static List<Taint> taints(Node node, boolean hard) {
        return node.taints().stream()
                .filter(taint -> hard == (taint.effect() != Taint.Effect.PREFER_NO_SCHEDULE))
                .toList();
    }
}
