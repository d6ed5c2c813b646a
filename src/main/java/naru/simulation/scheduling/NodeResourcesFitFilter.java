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
    public boolean admits(NodeTable nodes, int place) {
        return nodes.placesLeft(place) > 0
                && fits(cpu, nodes.takenCpu(place), nodes.offeredCpu(place))
                && fits(memory, nodes.takenMemory(place), nodes.offeredMemory(place))
                && (ephemeral <= 0 || fits(ResourceList.EPHEMERAL_STORAGE, ephemeral, nodes.node(place)))
                && (others.isEmpty() || othersFit(nodes.node(place)));
    }

    private static boolean fits(long wanted, long taken, long offered) {
        return wanted <= 0 || wanted <= offered - taken;
    }

    private static boolean fits(String name, long wanted, NodeInfo node) {
        return fits(wanted, node.requested(name), node.offered(name));
    }

    private boolean othersFit(NodeInfo node) {
        for (Map.Entry<String, Long> other : others.amounts().entrySet()) {
            if (!fits(other.getKey(), other.getValue(), node)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void explain(NodeInfo node, List<Refusal> refusals) {
        if (node.podCount() >= node.offered().pods()) {
            refusals.add(refusal(TOO_MANY_PODS, false, ResourceList.PODS, 1, node));
        }
        compare(ResourceList.CPU, cpu, node, refusals);
        compare(ResourceList.MEMORY, memory, node, refusals);
        compare(ResourceList.EPHEMERAL_STORAGE, ephemeral, node, refusals);
        others.amounts().forEach((name, wanted) -> compare(name, wanted, node, refusals));
    }

    private static void compare(String name, long wanted, NodeInfo node, List<Refusal> refusals) {
        if (!fits(name, wanted, node)) {
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
