package naru.simulation.api;

import java.util.List;

/// A machine that pods run on, as the API server knows it (which may be out of date: see the kubelet's own state).
///
/// @param unschedulable cordoned: no new pods
/// @param capacity everything the machine has
/// @param allocatable what is left for pods after the system's and the kubelet's own share
/// @param volumesInUse the attached PersistentVolumes its kubelet has mounted, by its last report
public record Node(
        ObjectMeta meta,
        boolean unschedulable,
        List<Taint> taints,
        ResourceList capacity,
        ResourceList allocatable,
        List<Condition> conditions,
        List<String> volumesInUse)
        implements KubeObject {

    /// Pods per node. Source: `pkg/kubelet/apis/config/v1beta1/defaults.go`, `MaxPods`.
    public static final long MAX_PODS = 110;

    public Node {
        taints = List.copyOf(taints);
        conditions = List.copyOf(conditions);
        volumesInUse = List.copyOf(volumesInUse);
    }

    /// A node that has no attached volume in use.
    public Node(
            ObjectMeta meta,
            boolean unschedulable,
            List<Taint> taints,
            ResourceList capacity,
            ResourceList allocatable,
            List<Condition> conditions) {
        this(meta, unschedulable, taints, capacity, allocatable, conditions, List.of());
    }

    /// A node whose capacity is all allocatable, labelled with its host name, with room for [#MAX_PODS] pods.
    public static Node of(String name, long cpuMilli, long memoryBytes) {
        ResourceList all = ResourceList.of(cpuMilli, memoryBytes).with(ResourceList.PODS, MAX_PODS);
        return new Node(
                ObjectMeta.clusterWide(name, Labels.of("kubernetes.io/hostname", name)),
                false,
                List.of(),
                all,
                all,
                List.of());
    }

    @Override
    public Kind kind() {
        return Kind.NODE;
    }

    public boolean isReady() {
        return Condition.isTrue(conditions, Condition.READY);
    }

    @Override
    public Node withMeta(ObjectMeta next) {
        return new Node(next, unschedulable, taints, capacity, allocatable, conditions, volumesInUse);
    }

    public Node withUnschedulable(boolean next) {
        return new Node(meta, next, taints, capacity, allocatable, conditions, volumesInUse);
    }

    public Node withTaints(List<Taint> next) {
        return new Node(meta, unschedulable, next, capacity, allocatable, conditions, volumesInUse);
    }

    public Node withConditions(List<Condition> next) {
        return new Node(meta, unschedulable, taints, capacity, allocatable, next, volumesInUse);
    }

    public Node withVolumesInUse(List<String> next) {
        return new Node(meta, unschedulable, taints, capacity, allocatable, conditions, next);
    }
}
