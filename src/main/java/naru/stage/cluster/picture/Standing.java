package naru.stage.cluster.picture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Sentences about the state of affairs, for when nothing has just happened, or something lasts that matters more.
final class Standing {

    private Standing() {}

    /// All that hold, in no order. The first one always holds.
    static List<Sentence> of(Picture picture) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(calm(picture));
        for (NodeFace node : picture.nodes()) {
            node(node, sentences);
        }
        lostNodes(picture, sentences);
        waiting(picture, sentences);
        pods(picture, sentences);
        workloads(picture, sentences);
        return sentences;
    }

    private static Sentence sentence(String name, double weight, Object... arguments) {
        return Sentence.of("standing." + name, weight, arguments);
    }

    private static Sentence calm(Picture picture) {
        int pods = picture.podCount();
        if (picture.nodes().isEmpty()) {
            return sentence("no-nodes", 10);
        }
        if (pods == 0) {
            return sentence("no-pods", 10, picture.nodes().size());
        }
        long ready = picture.nodes().stream()
                .flatMap(node -> node.pods().stream())
                .filter(pod -> pod.state() == PodState.READY)
                .count();
        return ready == pods
                ? sentence("all-well", 10, pods, picture.nodes().size())
                : sentence("some-ready", 10, pods, ready);
    }

    private static void node(NodeFace node, List<Sentence> sentences) {
        switch (node.state()) {
            case UNREACHABLE -> {
                int pods = node.pods().size();
                if (node.evictionIn().isPresent() && node.evictionIn().getAsLong() > 0) {
                    sentences.add(sentence(
                            "node-lost",
                            74,
                            node.name(),
                            pods,
                            Duration.ofSeconds(node.evictionIn().getAsLong()),
                            Duration.ofSeconds(node.tolerated())));
                } else {
                    boolean evicted =
                            pods > 0 && node.pods().stream().allMatch(pod -> pod.state() == PodState.TERMINATING);
                    sentences.add(sentence(evicted ? "node-evicted" : "node-gone", 60, node.name(), pods));
                }
            }
            case SILENT ->
                sentences.add(sentence(
                        "node-silent",
                        72,
                        node.name(),
                        Duration.ofSeconds(node.silentFor().orElse(0)),
                        node.pods().size()));
            case NOT_READY -> sentences.add(sentence("node-not-ready", 56, node.name()));
            case PRESSURE -> sentences.add(sentence("node-pressure", 58, node.name()));
            case CORDONED -> sentences.add(sentence("node-cordoned", 30, node.name()));
            case READY -> {
                // Nothing to say about a node that is well.
            }
        }
    }

    /// Several lost nodes are one story, and more urgent than any one of them.
    private static void lostNodes(Picture picture, List<Sentence> sentences) {
        List<NodeFace> lost = picture.nodes().stream()
                .filter(node -> node.state() == NodeState.UNREACHABLE)
                .toList();
        Optional<NodeFace> next = lost.stream()
                .filter(node -> node.evictionIn().orElse(0) > 0)
                .min(Comparator.comparingLong(node -> node.evictionIn().getAsLong()));
        if (lost.size() > 1 && next.isPresent()) {
            sentences.add(sentence(
                    "nodes-lost",
                    75,
                    lost.size(),
                    Duration.ofSeconds(next.get().evictionIn().getAsLong()),
                    Duration.ofSeconds(next.get().tolerated())));
        }
    }

    private static void waiting(Picture picture, List<Sentence> sentences) {
        if (picture.waiting().isEmpty()) {
            if (!picture.schedulerRunning()) {
                sentences.add(sentence("scheduler-stopped", 34));
            }
            return;
        }
        int count = picture.waiting().size();
        PodFace first = picture.waiting().getFirst();
        if (!picture.schedulerRunning()) {
            sentences.add(sentence("waiting-for-hand", 66, count, first.shortName()));
            return;
        }
        first.obstacles().stream()
                .filter(obstacle -> obstacle.kind() != Obstacle.Kind.NOT_TRIED)
                .findFirst()
                .ifPresent(obstacle -> sentences.add(sentence(
                        "waiting-for-room",
                        64,
                        count,
                        first.shortName(),
                        picture.nodes().size())));
    }

    private static void pods(Picture picture, List<Sentence> sentences) {
        for (NodeFace node : picture.nodes()) {
            for (PodFace pod : node.pods()) {
                if (pod.state() == PodState.BACK_OFF && pod.restartIn().isPresent()) {
                    sentences.add(sentence(
                            pod.oomKilled() ? "back-off-oom" : "back-off",
                            68,
                            pod.shortName(),
                            Duration.ofSeconds(pod.restartIn().getAsLong()),
                            pod.restarts()));
                } else if (pod.isNearMemoryLimit() && pod.state() == PodState.READY) {
                    sentences.add(sentence(
                            "memory-rising",
                            67,
                            pod.shortName(),
                            pod.memoryUse().orElse(0)));
                } else if (pod.state() == PodState.NOT_READY) {
                    sentences.add(sentence("not-ready", 52, pod.shortName()));
                }
            }
        }
    }

    private static void workloads(Picture picture, List<Sentence> sentences) {
        for (WorkloadFace workload : picture.workloads()) {
            if (workload.rollingOut()) {
                sentences.add(sentence("rolling-out", 57, workload.name(), workload.ready(), workload.desired()));
            }
        }
    }
}
