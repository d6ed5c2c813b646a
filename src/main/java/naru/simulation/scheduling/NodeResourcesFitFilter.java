package naru.simulation.scheduling;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import naru.simulation.api.PodRequests;
import naru.simulation.api.ResourceList;

/// Keeps a pod off nodes with too little left of what it requests, or with no place for one more pod.
///
/// Requests count and never use: a node can be refused while it idles. A request larger than everything the node offers
/// is unresolvable, since no eviction would help (1.36 and later).
///
/// Source: `pkg/scheduler/framework/plugins/noderesources/fit.go`, `fitsRequest` (facts.json `scheduler.fit_reasons`,
/// `scheduler.fit_unresolvable`).
///
/// @param others what is requested besides cpu, memory and ephemeral storage, without zeros and what is ignored
record NodeResourcesFitFilter(long cpu, long memory, long ephemeral, ResourceList others) implements Filter {

    static final String TOO_MANY_PODS = "Too many pods";

    static NodeResourcesFitFilter of(PodCycle cycle) {
        return of(cycle.requests(), resource -> false);
    }

    /// With extended resources that are not to be looked at (`ignoredResources`, `ignoredResourceGroups`).
    static NodeResourcesFitFilter of(PodRequests requests, Predicate<String> ignored) {
        ResourceList counted = ResourceList.NONE;
        for (Map.Entry<String, Long> other : requests.others().amounts().entrySet()) {
            if (other.getValue() != 0 && !ignored.test(other.getKey())) {
                counted = counted.with(other.getKey(), other.getValue());
            }
        }
        return new NodeResourcesFitFilter(
                requests.cpuMilli(), requests.memoryBytes(), requests.ephemeralStorageBytes(), counted);
    }

    @Override
    public boolean admits(NodeInfo node) {
        return node.podCount < node.offeredPods
                && fits(cpu, node.takenCpu, node.offeredCpu)
                && fits(memory, node.takenMemory, node.offeredMemory)
                && (ephemeral == 0 || fits(ephemeral, node.takenEphemeral(), node.offeredEphemeral()))
                && (others.isEmpty() || othersFit(node));
    }

    private static boolean fits(long wanted, long taken, long offered) {
        return wanted <= 0 || wanted <= offered - taken;
    }

    private boolean othersFit(NodeInfo node) {
        for (Map.Entry<String, Long> other : others.amounts().entrySet()) {
            String name = other.getKey();
            if (!fits(other.getValue(), node.requested(name), node.offered(name))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void explain(NodeInfo node, List<Refusal> refusals) {
        if (node.podCount >= node.offeredPods) {
            refusals.add(refusal(TOO_MANY_PODS, false, ResourceList.PODS, 1, node));
        }
        compare(ResourceList.CPU, cpu, node, refusals);
        compare(ResourceList.MEMORY, memory, node, refusals);
        compare(ResourceList.EPHEMERAL_STORAGE, ephemeral, node, refusals);
        others.amounts().forEach((name, wanted) -> compare(name, wanted, node, refusals));
    }

    private static void compare(String name, long wanted, NodeInfo node, List<Refusal> refusals) {
        if (!fits(wanted, node.requested(name), node.offered(name))) {
            refusals.add(refusal("Insufficient " + name, wanted > node.offered(name), name, wanted, node));
        }
    }

    private static Refusal refusal(String reason, boolean unresolvable, String name, long wanted, NodeInfo node) {
        return Refusal.of(
                Plugin.NODE_RESOURCES_FIT,
                unresolvable,
                reason,
                Map.of(
                        "resource", name,
                        "requested", Long.toString(wanted),
                        "free", Long.toString(node.offered(name) - node.requested(name)),
                        "allocatable", Long.toString(node.offered(name))));
    }
}
