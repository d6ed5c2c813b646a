package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// All that is shown of a node.
///
/// @param silentFor seconds since its last heartbeat, if that is longer than it should be
/// @param taints as a manifest writes them, without the one that cordoning adds
/// @param evictionIn seconds until the first of its pods is evicted
/// @param tolerated seconds that this pod tolerates in all
/// @param drain whether somebody waits for its pods to go
/// @param memoryUsed per cent of its allocatable memory that its pods really use, if that is more than they asked for
/// or the node is short of it; empty otherwise
public record NodeFace(
        String name,
        NodeState state,
        Truth truth,
        OptionalLong silentFor,
        boolean cordoned,
        Gauge cpu,
        Gauge memory,
        List<PodFace> pods,
        List<String> taints,
        OptionalLong evictionIn,
        long tolerated,
        Drain drain,
        OptionalInt memoryUsed) {

    /// How far a drain has come.
    public enum Drain {
        NONE("none"),

        /// Its pods are evicted, and end.
        GOING("going"),

        /// A disruption budget forbids to evict one that is still there: the drain asks again and again.
        REFUSED("refused");

        private final String word;

        Drain(String word) {
            this.word = word;
        }

        public String key() {
            return "node.drain." + word;
        }
    }

    /// How much of a resource is taken.
    ///
    /// @param requested by the pods on the node, in millicores or bytes
    /// @param allocatable what the node has for pods
    public record Gauge(long requested, long allocatable) {

        public double share() {
            return share(requested);
        }

        public double share(long amount) {
            return allocatable == 0 ? 0 : (double) amount / allocatable;
        }

        public long free() {
            return Math.max(0, allocatable - requested);
        }
    }

    public NodeFace {
        pods = List.copyOf(pods);
        taints = List.copyOf(taints);
    }

    NodeFace without(List<PodFace> gone) {
        List<PodFace> rest = new ArrayList<>(pods);
        rest.removeAll(gone);
        long cpuGone = gone.stream()
                .filter(PodFace::countsOnNode)
                .mapToLong(PodFace::cpuMilli)
                .sum();
        long memoryGone = gone.stream()
                .filter(PodFace::countsOnNode)
                .mapToLong(PodFace::memoryBytes)
                .sum();
        return new NodeFace(
                name,
                state,
                truth,
                silentFor,
                cordoned,
                new Gauge(cpu.requested() - cpuGone, cpu.allocatable()),
                new Gauge(memory.requested() - memoryGone, memory.allocatable()),
                rest,
                taints,
                evictionIn,
                tolerated,
                drain,
                memoryUsed);
    }
}
