package naru.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.PodRequests;
import naru.simulation.api.ResourceList;
import naru.simulation.scheduling.NodeInfo;
import naru.simulation.scheduling.SchedulingAlgorithm;

/// What must be true of every world at every moment, and of every step from one to the next.
final class Invariants {

    private final Map<String, String> placed = new TreeMap<>();
    private Snapshot before;
    private Checkpoint last;

    /// Only what can have changed is looked at again: most events of a busy world are requests, which change no
    /// object.
    void check(Checkpoint checkpoint) {
        nothingIsPlannedForThePast(checkpoint);
        if (last != null) {
            TrafficInvariants.check(last, checkpoint);
        }
        last = checkpoint;
        if (before != null && isSame(before.checkpoint(), checkpoint)) {
            return;
        }
        Snapshot now = new Snapshot(checkpoint);
        placementIsFinal(now);
        placementPassedTheFilters(now);
        requestsFit(now);
        schedulerCountsRight(now);
        queueHoldsWhatWaits(now);
        if (before != null) {
            WorkloadInvariants.check(before, now);
            VolumeInvariants.check(before, now);
        }
        before = now;
    }

    private static boolean isSame(Checkpoint one, Checkpoint other) {
        return one.api().objects() == other.api().objects()
                && one.scheduler() == other.scheduler()
                && one.kubelets() == other.kubelets();
    }

    /// A pod is replaced, never moved.
    private void placementIsFinal(Snapshot now) {
        for (Pod pod : now.pods()) {
            String uid = pod.meta().uid();
            if (pod.isScheduled()) {
                String first = placed.putIfAbsent(uid, pod.spec().nodeName());
                assertThat(first)
                        .as("node of %s", pod.key())
                        .isIn(null, pod.spec().nodeName());
            } else {
                assertThat(placed).as("%s was placed", pod.key()).doesNotContainKey(uid);
            }
        }
    }

    private void placementPassedTheFilters(Snapshot now) {
        if (before == null) {
            return;
        }
        for (Pod pod : now.pods()) {
            boolean justPlaced = pod.isScheduled()
                    && before.pod(pod.key())
                            .filter(earlier ->
                                    earlier.meta().uid().equals(pod.meta().uid()) && !earlier.isScheduled())
                            .isPresent();
            boolean waitedForVolumes = before.checkpoint().scheduler().assumed().contains(pod.key());
            if (justPlaced && !waitedForVolumes) {
                Pod asItWaited = pod.withSpec(pod.spec().withNodeName(""));
                assertThat(new SchedulingAlgorithm(before.profile())
                                .refusals(
                                        asItWaited, before.cluster(), pod.spec().nodeName()))
                        .as("filters for %s on %s", pod.key(), pod.spec().nodeName())
                        .isEmpty();
            }
        }
    }

    private void requestsFit(Snapshot now) {
        for (Node node : now.nodes()) {
            ResourceList requested = requested(now, node.name());
            assertThat(requested.cpuMilli())
                    .as("cpu on %s", node.name())
                    .isLessThanOrEqualTo(node.allocatable().cpuMilli());
            assertThat(requested.memoryBytes())
                    .as("memory on %s", node.name())
                    .isLessThanOrEqualTo(node.allocatable().memoryBytes());
        }
    }

    private static ResourceList requested(Snapshot now, String node) {
        ResourceList sum = ResourceList.NONE;
        for (Pod pod : now.podsOn(node)) {
            if (!pod.isTerminal()) {
                sum = sum.plus(PodRequests.total(pod.spec()));
            }
        }
        for (Pod pod : now.waiting()) {
            boolean assumed = now.checkpoint()
                    .scheduler()
                    .assumed()
                    .get(pod.key())
                    .filter(at -> at.node().equals(node))
                    .isPresent();
            sum = assumed ? sum.plus(PodRequests.total(pod.spec())) : sum;
        }
        return sum;
    }

    private void schedulerCountsRight(Snapshot now) {
        assertThat(now.allocations().size()).isEqualTo(now.nodes().size());
        for (Node node : now.nodes()) {
            NodeInfo info = now.allocation(node.name()).orElseThrow();
            assertThat(info.node()).isEqualTo(node);
            ResourceList requested = requested(now, node.name());
            assertThat(info.requested().cpuMilli())
                    .as("cpu counted on %s", node.name())
                    .isEqualTo(requested.cpuMilli());
            assertThat(info.requested().memoryBytes())
                    .as("memory counted on %s", node.name())
                    .isEqualTo(requested.memoryBytes());
        }
    }

    private void queueHoldsWhatWaits(Snapshot now) {
        Map<ObjectKey, KubeObject> waiting = new TreeMap<>();
        for (Pod pod : now.pods()) {
            if (!pod.isScheduled() && pod.isActive()) {
                waiting.put(pod.key(), pod);
            }
        }
        Map<ObjectKey, Boolean> queued = new TreeMap<>();
        now.checkpoint().scheduler().queue().forEach((key, entry) -> queued.put(key, true));
        assertThat(queued.keySet()).isEqualTo(waiting.keySet());
    }

    private void nothingIsPlannedForThePast(Checkpoint checkpoint) {
        if (!checkpoint.queue().pending().isEmpty()) {
            assertThat(checkpoint.queue().pending().first().getKey().time()).isGreaterThanOrEqualTo(checkpoint.time());
        }
    }
}
