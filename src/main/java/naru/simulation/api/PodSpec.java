package naru.simulation.api;

import java.util.List;
import java.util.Optional;

/// What is asked for in a pod.
///
/// @param nodeName where it has been placed; empty while it waits
/// @param resources requests of the pod as a whole (`spec.resources`), which then stand instead of the containers' sum
/// @param overhead what the runtime itself takes for each pod
public record PodSpec(
        String nodeName,
        List<Container> containers,
        List<Container> initContainers,
        Labels nodeSelector,
        NodeAffinity nodeAffinity,
        List<Toleration> tolerations,
        int priority,
        RestartPolicy restartPolicy,
        long terminationGraceSeconds,
        Optional<ResourceList> resources,
        ResourceList overhead) {

    public enum RestartPolicy {
        ALWAYS,
        ON_FAILURE,
        NEVER
    }

    /// Source: `staging/src/k8s.io/api/core/v1/types.go`, `terminationGracePeriodSeconds`.
    public static final long DEFAULT_GRACE_SECONDS = 30;

    public PodSpec {
        containers = List.copyOf(containers);
        initContainers = List.copyOf(initContainers);
        tolerations = List.copyOf(tolerations);
    }

    public static PodSpec of(List<Container> containers) {
        return new PodSpec(
                "",
                containers,
                List.of(),
                Labels.NONE,
                NodeAffinity.NONE,
                List.of(),
                0,
                RestartPolicy.ALWAYS,
                DEFAULT_GRACE_SECONDS,
                Optional.empty(),
                ResourceList.NONE);
    }

    public PodSpec withNodeName(String next) {
        return new PodSpec(
                next,
                containers,
                initContainers,
                nodeSelector,
                nodeAffinity,
                tolerations,
                priority,
                restartPolicy,
                terminationGraceSeconds,
                resources,
                overhead);
    }

    public PodSpec withTolerations(List<Toleration> next) {
        return new PodSpec(
                nodeName,
                containers,
                initContainers,
                nodeSelector,
                nodeAffinity,
                next,
                priority,
                restartPolicy,
                terminationGraceSeconds,
                resources,
                overhead);
    }
}
