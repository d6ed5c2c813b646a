package naru.content.measure;

import java.util.function.ToLongFunction;
import naru.simulation.Snapshot;
import naru.simulation.api.Pod;
import naru.simulation.api.PodMetrics;
import naru.simulation.api.PodRequests;
import naru.simulation.api.ResourceList;

/// Readings of all nodes together.
public final class NodeGauges {

    private static final long PERCENT = 100;

    private NodeGauges() {}

    /// How much of the nodes' CPU the pods on them ask for, in per cent.
    public static Gauge cpuRequestedPercent() {
        return percent(world -> world.pods().stream()
                .filter(pod -> pod.isActive() && pod.isScheduled())
                .mapToLong(pod -> PodRequests.of(pod.spec()).cpuMilli())
                .sum());
    }

    /// How much of it they were last measured to use, in per cent.
    public static Gauge cpuUsedPercent() {
        return percent(world -> world.pods().stream()
                .filter(Pod::isActive)
                .flatMap(pod -> world.metrics(pod.key()).stream())
                .mapToLong(PodMetrics::cpuMilli)
                .sum());
    }

    private static Gauge percent(ToLongFunction<Snapshot> milli) {
        return world -> {
            long all = world.nodes().stream()
                    .mapToLong(node -> node.allocatable().get(ResourceList.CPU))
                    .sum();
            return Measured.of(all == 0 ? 0 : Math.round(PERCENT * milli.applyAsLong(world) / (double) all));
        };
    }
}
