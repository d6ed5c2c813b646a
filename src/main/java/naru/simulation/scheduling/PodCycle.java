package naru.simulation.scheduling;

import java.util.List;
import naru.simulation.api.Pod;
import naru.simulation.api.PodRequests;

/// A pod in its scheduling cycle, with what all plugins want to know of it worked out once.
///
/// Source: `staging/src/k8s.io/kube-scheduler/framework/interface.go`, `CycleState` has this part in Kubernetes.
record PodCycle(Pod pod, PodRequests requests, List<HostPort> hostPorts) {

    static PodCycle of(Pod pod) {
        return new PodCycle(pod, PodRequests.of(pod.spec()), HostPort.of(pod.spec()));
    }
}
