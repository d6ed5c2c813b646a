package naru.simulation.kubelet;

import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.SimTime;

/// The memory of a machine: what it has, and what is used of it.
///
/// Of what is not allocatable, 100Mi are the eviction threshold; the rest is taken to be in use by the system itself,
/// which is Naru's assumption (it is what `kubeReserved` and `systemReserved` are for).
record NodeMemory(ApiServer api) {

    /// Less than this available is too little. Source: fact `eviction.hard_defaults`.
    static final long THRESHOLD = 100L << 20;

    long capacity(String node) {
        return api.node(node).map(n -> n.capacity().memoryBytes()).orElse(0L);
    }

    /// What pods can use before there is nothing left at all.
    long forPods(String node) {
        return api.node(node)
                .map(n -> {
                    long reserved = n.capacity().memoryBytes() - n.allocatable().memoryBytes();
                    return n.capacity().memoryBytes() - Math.max(0, reserved - THRESHOLD);
                })
                .orElse(0L);
    }

    /// What nobody uses now; negative if more is asked for than there is.
    long available(Machine machine, SimTime now) {
        long used = 0;
        for (LocalPod pod : machine.pods().values()) {
            used += pod.memoryAt(now);
        }
        return forPods(machine.node()) - used;
    }
}
