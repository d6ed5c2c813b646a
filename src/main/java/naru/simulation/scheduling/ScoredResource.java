package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.api.ResourceList;

/// One resource in the scoring of one pod: what the pod adds, and where to read the rest.
///
/// Source: `pkg/scheduler/framework/plugins/noderesources/resource_allocation.go`,
/// `calculateResourceAllocatableRequest`.
///
/// @param weight what it counts for among the resources
/// @param wanted what the pod adds to the node
/// @param assuming whether requests that are missing count as the defaults of
///     [naru.simulation.api.PodRequests]; only cpu and memory have such
record ScoredResource(Kind kind, String name, int weight, long wanted, boolean assuming) {

    enum Kind {
        CPU,
        MEMORY,
        EPHEMERAL_STORAGE,
        /// An extended resource or huge pages.
        OTHER
    }

    static ScoredResource[] of(Iterable<ScoringStrategy.ResourceWeight> weights, PodCycle cycle, boolean assuming) {
        List<ScoredResource> resources = new ArrayList<>();
        for (ScoringStrategy.ResourceWeight weight : weights) {
            resources.add(of(weight, cycle, assuming));
        }
        return resources.toArray(ScoredResource[]::new);
    }

    private static ScoredResource of(ScoringStrategy.ResourceWeight weight, PodCycle cycle, boolean assuming) {
        String name = weight.resource();
        Kind kind = switch (name) {
            case ResourceList.CPU -> Kind.CPU;
            case ResourceList.MEMORY -> Kind.MEMORY;
            case ResourceList.EPHEMERAL_STORAGE -> Kind.EPHEMERAL_STORAGE;
            default -> Kind.OTHER;
        };
        long wanted = cycle.requests().get(name);
        if (assuming && kind == Kind.CPU) {
            wanted = cycle.requests().nonZeroCpuMilli();
        } else if (assuming && kind == Kind.MEMORY) {
            wanted = cycle.requests().nonZeroMemoryBytes();
        }
        return new ScoredResource(kind, name, weight.weight(), wanted, assuming);
    }

    /// What the node offers; 0 leaves this resource out of the node's score, as for an extended resource that the
    /// pod does not ask for. (No `switch` here and below: these run thousands of times for each pod, and a chain is
    /// faster.)
    long offered(NodeTable nodes, int place) {
        if (kind == Kind.CPU) {
            return nodes.offeredCpu(place);
        }
        if (kind == Kind.MEMORY) {
            return nodes.offeredMemory(place);
        }
        return kind == Kind.OTHER && wanted == 0 ? 0 : nodes.node(place).offered(name);
    }

    /// What the pods that are there take, without the one that comes.
    long taken(NodeTable nodes, int place) {
        if (kind == Kind.CPU) {
            return assuming ? nodes.nonZeroCpu(place) : nodes.takenCpu(place);
        }
        if (kind == Kind.MEMORY) {
            return assuming ? nodes.nonZeroMemory(place) : nodes.takenMemory(place);
        }
        return nodes.node(place).requested(name);
    }
}
