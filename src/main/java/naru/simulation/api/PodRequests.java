package naru.simulation.api;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a pod asks of the node it lands on: millicores, bytes and, for `others`, units.
///
/// Init containers run one after another before the containers start, so the pod needs the larger of the two phases; a
/// sidecar (`restartPolicy: Always`) starts among the init containers and stays, so it counts in both. Requests of the
/// pod as a whole stand instead of the containers' sum; the overhead of the runtime is added last.
///
/// Source: `staging/src/k8s.io/component-helpers/resource/helpers.go`, `PodRequests` (facts.json
/// `scheduler.pod_request`).
///
/// @param others everything but cpu, memory and ephemeral storage: extended resources, huge pages
/// @param nonZeroCpuMilli as scoring counts it, see [#DEFAULT_CPU_MILLI]
/// @param nonZeroMemoryBytes as scoring counts it, see [#DEFAULT_MEMORY_BYTES]
public record PodRequests(
        long cpuMilli,
        long memoryBytes,
        long ephemeralStorageBytes,
        ResourceList others,
        long nonZeroCpuMilli,
        long nonZeroMemoryBytes) {

    /// What scoring assumes for each container that names no cpu request; one that says 0 is taken at its word.
    /// Filters never assume anything. Source: `pkg/scheduler/util/pod_resources.go`, `DefaultMilliCPURequest`.
    public static final long DEFAULT_CPU_MILLI = 100;

    /// The same for memory: 200 MiB. Source: `pkg/scheduler/util/pod_resources.go`, `DefaultMemoryRequest`.
    public static final long DEFAULT_MEMORY_BYTES = 200L << 20;

    public static PodRequests of(PodSpec spec) {
        return new PodRequests(
                amount(spec, ResourceList.CPU, 0),
                amount(spec, ResourceList.MEMORY, 0),
                amount(spec, ResourceList.EPHEMERAL_STORAGE, 0),
                others(spec),
                amount(spec, ResourceList.CPU, assumed(spec, ResourceList.CPU, DEFAULT_CPU_MILLI)),
                amount(spec, ResourceList.MEMORY, assumed(spec, ResourceList.MEMORY, DEFAULT_MEMORY_BYTES)));
    }

    /// All of it by name, for showing; a name is there if anything of the pod names it.
    public static ResourceList total(PodSpec spec) {
        SortedMap<String, Long> total = new TreeMap<>();
        for (String name : names(spec)) {
            total.put(name, amount(spec, name, 0));
        }
        return ResourceList.of(total);
    }

    /// As [#total], without what the runtime itself takes.
    public static ResourceList withoutOverhead(PodSpec spec) {
        SortedMap<String, Long> total = new TreeMap<>();
        for (String name : names(spec)) {
            total.put(name, amount(spec, name, 0) - spec.overhead().get(name));
        }
        return ResourceList.of(total);
    }

    /// The request for one resource, in the units of [ResourceList]; 0 if the pod does not ask for it.
    public long get(String resource) {
        return switch (resource) {
            case ResourceList.CPU -> cpuMilli;
            case ResourceList.MEMORY -> memoryBytes;
            case ResourceList.EPHEMERAL_STORAGE -> ephemeralStorageBytes;
            default -> others.get(resource);
        };
    }

    private static long amount(PodSpec spec, String name, long missing) {
        long together = 0;
        for (Container container : spec.containers()) {
            together += request(container, name, missing);
        }
        long sidecars = 0;
        long starting = 0;
        for (Container container : spec.initContainers()) {
            long request = request(container, name, missing);
            starting = Math.max(starting, sidecars + request);
            sidecars += container.restartAlways() ? request : 0;
        }
        long needed = Math.max(together + sidecars, starting);
        if (spec.resources().isPresent() && spec.resources().get().has(name) && countsForWholePod(name)) {
            needed = spec.resources().get().get(name);
        }
        return needed + spec.overhead().get(name);
    }

    private static long request(Container container, String name, long missing) {
        Long request = container.requests().amounts().get(name);
        return request == null ? missing : request;
    }

    /// Source: `staging/src/k8s.io/component-helpers/resource/helpers.go`, `IsSupportedPodLevelResource`.
    private static boolean countsForWholePod(String name) {
        return name.equals(ResourceList.CPU) || name.equals(ResourceList.MEMORY) || name.startsWith("hugepages-");
    }

    /// With requests for the whole pod, a default is assumed only for what nothing in the pod names.
    private static long assumed(PodSpec spec, String name, long otherwise) {
        return spec.resources().isPresent() && names(spec).contains(name) ? 0 : otherwise;
    }

    private static ResourceList others(PodSpec spec) {
        if (!hasOthers(spec)) {
            return ResourceList.NONE;
        }
        SortedMap<String, Long> others = new TreeMap<>();
        for (String name : names(spec)) {
            if (isOther(name)) {
                others.put(name, amount(spec, name, 0));
            }
        }
        return ResourceList.of(others);
    }

    private static boolean hasOthers(PodSpec spec) {
        return hasOthers(spec.containers())
                || hasOthers(spec.initContainers())
                || hasOthers(spec.overhead())
                || (spec.resources().isPresent() && hasOthers(spec.resources().get()));
    }

    private static boolean hasOthers(List<Container> containers) {
        for (Container container : containers) {
            if (hasOthers(container.requests())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOthers(ResourceList list) {
        for (String name : list.amounts().keySet()) {
            if (isOther(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOther(String name) {
        return switch (name) {
            case ResourceList.CPU, ResourceList.MEMORY, ResourceList.EPHEMERAL_STORAGE, ResourceList.PODS -> false;
            default -> true;
        };
    }

    private static SortedSet<String> names(PodSpec spec) {
        SortedSet<String> names = new TreeSet<>(spec.overhead().amounts().keySet());
        for (Container container : spec.containers()) {
            names.addAll(container.requests().amounts().keySet());
        }
        for (Container container : spec.initContainers()) {
            names.addAll(container.requests().amounts().keySet());
        }
        if (spec.resources().isPresent()) {
            names.addAll(spec.resources().get().amounts().keySet());
        }
        return names;
    }
}
