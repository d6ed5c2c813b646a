package naru.content.measure;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import naru.simulation.Snapshot;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;

/// Readings of a workload's pods.
public final class PodGauges {

    private PodGauges() {}

    /// How many are there and neither over nor ending.
    public static Gauge pods(String workload) {
        return counting(workload, Pod::isActive);
    }

    public static Gauge readyPods(String workload) {
        return counting(workload, pod -> pod.isActive() && pod.isReady());
    }

    /// How many wait for a node.
    public static Gauge pendingPods(String workload) {
        return counting(workload, pod -> pod.isActive() && !pod.isScheduled());
    }

    /// How many are on a node.
    public static Gauge placedPods(String workload) {
        return counting(workload, pod -> pod.isActive() && pod.isScheduled());
    }

    /// How many have come to a good end.
    public static Gauge succeededPods(String workload) {
        return counting(workload, pod -> pod.status().phase() == PodPhase.SUCCEEDED);
    }

    /// How many run this image and are ready.
    public static Gauge readyWithImage(String workload, String image) {
        return counting(
                workload,
                pod -> pod.isActive()
                        && pod.isReady()
                        && pod.spec().containers().stream()
                                .anyMatch(container -> container.image().equals(image)));
    }

    /// How often containers of the pods that are there have been restarted in place.
    public static Gauge restarts(String workload) {
        return world -> Measured.of(Workloads.pods(world, workload).stream()
                .filter(Pod::isActive)
                .mapToLong(pod -> pod.status().restarts())
                .sum());
    }

    /// How many nodes the pods are on.
    public static Gauge nodes(String workload) {
        return world -> Measured.of(active(world, workload).stream()
                .filter(Pod::isScheduled)
                .map(pod -> pod.spec().nodeName())
                .distinct()
                .count());
    }

    /// The most pods of the workload that are on one node.
    public static Gauge mostOnOneNode(String workload) {
        return world -> Measured.of(active(world, workload).stream()
                .filter(Pod::isScheduled)
                .collect(Collectors.groupingBy(pod -> pod.spec().nodeName(), Collectors.counting()))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(0L));
    }

    /// How many are on this node.
    public static Gauge podsOn(String workload, String node) {
        return counting(workload, pod -> pod.isActive() && pod.spec().nodeName().equals(node));
    }

    /// The node of the first pod by name; empty while it has none.
    public static Gauge node(String workload) {
        return world -> Measured.of(active(world, workload).stream()
                .findFirst()
                .map(pod -> pod.spec().nodeName())
                .orElse(""));
    }

    /// The name of the first pod.
    public static Gauge name(String workload) {
        return world -> Measured.of(active(world, workload).stream()
                .findFirst()
                .map(pod -> pod.meta().name())
                .orElse(""));
    }

    /// What tells the first pod from one of the same name before or after it.
    public static Gauge uid(String workload) {
        return world -> Measured.of(active(world, workload).stream()
                .findFirst()
                .map(pod -> pod.meta().uid())
                .orElse(""));
    }

    private static List<Pod> active(Snapshot world, String workload) {
        return Workloads.pods(world, workload).stream().filter(Pod::isActive).toList();
    }

    private static Gauge counting(String workload, Predicate<Pod> which) {
        return world -> Measured.of(
                Workloads.pods(world, workload).stream().filter(which).count());
    }
}
