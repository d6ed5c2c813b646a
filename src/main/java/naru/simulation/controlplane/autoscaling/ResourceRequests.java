package naru.simulation.controlplane.autoscaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import naru.simulation.api.Container;
import naru.simulation.api.Pod;
import naru.simulation.api.ResourceList;

/// What pods request of one resource, in thousandths. Every container must request some.
///
/// Source: `pkg/controller/podautoscaler/replica_calculator.go`, `calculatePodRequests`.
///
/// @param milli by pod
/// @param missing the containers that request none
record ResourceRequests(Map<String, Long> milli, List<Missing> missing) {

    record Missing(String pod, String container) {}

    static ResourceRequests of(List<Pod> pods, String resource) {
        Map<String, Long> milli = new TreeMap<>();
        List<Missing> missing = new ArrayList<>();
        for (Pod pod : pods) {
            boolean wholePod =
                    pod.spec().resources().filter(list -> list.has(resource)).isPresent();
            if (wholePod) {
                milli.put(pod.name(), milli(pod.spec().resources().orElseThrow(), resource));
                continue;
            }
            long sum = 0;
            for (Container container : running(pod)) {
                if (container.requests().has(resource)) {
                    sum += milli(container.requests(), resource);
                } else {
                    missing.add(new Missing(pod.name(), container.name()));
                }
            }
            milli.put(pod.name(), sum);
        }
        return new ResourceRequests(milli, missing);
    }

    private static List<Container> running(Pod pod) {
        List<Container> containers = new ArrayList<>(pod.spec().containers());
        pod.spec().initContainers().stream().filter(Container::restartAlways).forEach(containers::add);
        return containers;
    }

    private static long milli(ResourceList list, String resource) {
        long amount = list.amounts().getOrDefault(resource, 0L);
        return resource.equals(ResourceList.CPU) ? amount : amount * 1000;
    }
}
