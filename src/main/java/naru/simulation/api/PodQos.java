package naru.simulation.api;

import java.util.ArrayList;
import java.util.List;

/// Which [QosClass] a pod is of. Nobody sets it: it follows from requests and limits of cpu and memory, of init
/// containers too, and of nothing else.
///
/// - Best effort: no request and no limit at all.
/// - Guaranteed: every container limits both, and requests come to the same as limits.
/// - Burstable: everything else.
///
/// A request or limit of zero counts as none. Requests that are missing are not filled in here: the API server has done
/// that before, see [ApiDefaults].
///
/// Source: `pkg/apis/core/v1/helper/qos/qos.go`, `ComputePodQOS` (facts.json `qos.*`).
public final class PodQos {

    private static final List<String> COUNTED = List.of(ResourceList.CPU, ResourceList.MEMORY);

    private PodQos() {}

    public static QosClass of(PodSpec spec) {
        if (spec.resources().isPresent()) {
            // The pod's own resources decide alone. Naru keeps only requests of a whole pod, so it cannot be
            // guaranteed.
            return isAny(spec.resources().get()) ? QosClass.BURSTABLE : QosClass.BEST_EFFORT;
        }
        List<Container> containers = new ArrayList<>(spec.containers());
        containers.addAll(spec.initContainers());
        if (containers.stream().noneMatch(container -> isAny(container.requests()) || isAny(container.limits()))) {
            return QosClass.BEST_EFFORT;
        }
        boolean limited = containers.stream().allMatch(container -> limitsBoth(container.limits()));
        boolean equal = COUNTED.stream().allMatch(name -> sum(containers, name, true) == sum(containers, name, false));
        return limited && equal ? QosClass.GUARANTEED : QosClass.BURSTABLE;
    }

    private static boolean isAny(ResourceList amounts) {
        return COUNTED.stream().anyMatch(name -> amounts.get(name) > 0);
    }

    private static boolean limitsBoth(ResourceList limits) {
        return COUNTED.stream().allMatch(name -> limits.get(name) > 0);
    }

    private static long sum(List<Container> containers, String name, boolean requests) {
        return containers.stream()
                .mapToLong(container -> (requests ? container.requests() : container.limits()).get(name))
                .sum();
    }
}
