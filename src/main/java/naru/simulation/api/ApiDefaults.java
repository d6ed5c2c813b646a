package naru.simulation.api;

import java.util.List;
import java.util.Map;

/// What the API server fills in before it stores an object.
public final class ApiDefaults {

    private ApiDefaults() {}

    /// Each container requests what it limits, where it does not say what it requests. So a limit alone makes a pod
    /// guaranteed, and claims that much of a node.
    ///
    /// Source: `pkg/apis/core/v1/defaults.go`, `SetDefaults_Pod`.
    public static PodSpec requestsFromLimits(PodSpec spec) {
        return spec.with(draft -> {
            draft.containers = requestsFromLimits(spec.containers());
            draft.initContainers = requestsFromLimits(spec.initContainers());
        });
    }

    private static List<Container> requestsFromLimits(List<Container> containers) {
        return containers.stream().map(ApiDefaults::requestsFromLimits).toList();
    }

    private static Container requestsFromLimits(Container container) {
        ResourceList requests = container.requests();
        for (Map.Entry<String, Long> limit : container.limits().amounts().entrySet()) {
            if (!requests.has(limit.getKey())) {
                requests = requests.with(limit.getKey(), limit.getValue());
            }
        }
        ResourceList filledIn = requests;
        return container.with(draft -> draft.requests = filledIn);
    }
}
