package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.api.Pod;
import naru.simulation.api.PodRequests;
import naru.simulation.api.ResourceList;

/// What pods take of a node together: primitives, because they are read hundreds of times for each pod that is placed.
///
/// @param cpu millicores, as filters count them; `memory` and `ephemeral` in bytes
/// @param others extended resources and huge pages
/// @param nonZeroCpu as scoring counts it, see [PodRequests]
/// @param hostPorts in the order in which they were taken
record Taken(
        long cpu,
        long memory,
        long ephemeral,
        ResourceList others,
        long nonZeroCpu,
        long nonZeroMemory,
        List<HostPort> hostPorts) {

    static final Taken NOTHING = new Taken(0, 0, 0, ResourceList.NONE, 0, 0, List.of());

    static Taken by(Pod[] pods) {
        Taken taken = NOTHING;
        for (Pod pod : pods) {
            taken = taken.plus(pod);
        }
        return taken;
    }

    Taken plus(Pod pod) {
        PodRequests more = PodRequests.of(pod.spec());
        return new Taken(
                cpu + more.cpuMilli(),
                memory + more.memoryBytes(),
                ephemeral + more.ephemeralStorageBytes(),
                others.plus(more.others()),
                nonZeroCpu + more.nonZeroCpuMilli(),
                nonZeroMemory + more.nonZeroMemoryBytes(),
                joined(hostPorts, HostPort.of(pod.spec())));
    }

    /// Less one of the pods, `remaining` being those that are left: most pods are simply subtracted, but a name or
    /// a port that nobody takes any more has to disappear.
    Taken minus(Pod pod, Pod[] remaining) {
        PodRequests less = PodRequests.of(pod.spec());
        if (!less.others().isEmpty() || !HostPort.of(pod.spec()).isEmpty()) {
            return by(remaining);
        }
        return new Taken(
                cpu - less.cpuMilli(),
                memory - less.memoryBytes(),
                ephemeral - less.ephemeralStorageBytes(),
                others,
                nonZeroCpu - less.nonZeroCpuMilli(),
                nonZeroMemory - less.nonZeroMemoryBytes(),
                hostPorts);
    }

    /// As filters count it, in the units of [ResourceList].
    long get(String resource) {
        return switch (resource) {
            case ResourceList.CPU -> cpu;
            case ResourceList.MEMORY -> memory;
            case ResourceList.EPHEMERAL_STORAGE -> ephemeral;
            default -> others.get(resource);
        };
    }

    private static List<HostPort> joined(List<HostPort> some, List<HostPort> more) {
        if (more.isEmpty()) {
            return some;
        }
        List<HostPort> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
