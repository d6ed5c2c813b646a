package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import naru.simulation.api.Node;
import naru.simulation.packing.Bin;
import naru.simulation.packing.ExactPacking;
import naru.simulation.packing.Item;
import naru.simulation.packing.PackingResult;

/// The question how few nodes would do: all pods that are to run, against the nodes that take pods.
public record PackingNeed(List<Item> pods, List<Bin> nodes) {

    public static final PackingNeed NONE = new PackingNeed(List.of(), List.of());

    public PackingNeed {
        pods = List.copyOf(pods);
        nodes = List.copyOf(nodes);
    }

    public static PackingNeed of(Picture picture) {
        List<Item> pods = new ArrayList<>();
        List<Bin> nodes = new ArrayList<>();
        picture.waiting().forEach(pod -> pods.add(item(pod)));
        for (NodeFace node : picture.nodes()) {
            node.pods().stream()
                    .filter(pod -> pod.countsOnNode() && pod.state() != PodState.TERMINATING)
                    .forEach(pod -> pods.add(item(pod)));
            if (node.state() == NodeState.READY || node.state() == NodeState.SILENT) {
                nodes.add(new Bin(node.cpu().allocatable(), node.memory().allocatable(), (int) Node.MAX_PODS));
            }
        }
        return new PackingNeed(pods, nodes);
    }

    private static Item item(PodFace pod) {
        return new Item(pod.cpuMilli(), pod.memoryBytes());
    }

    /// How much looking costs before any searching begins: each pod is held against each node.
    public long size() {
        return (long) pods.size() * nodes.size();
    }

    /// @param cancelled asked now and then; once it says true, what is known by then is the answer
    /// @param steps how long to search at most
    public PackingAnswer solve(BooleanSupplier cancelled, long steps) {
        return switch (ExactPacking.solve(pods, nodes, cancelled, steps)) {
            case PackingResult.Proven proven -> new PackingAnswer(proven.bins(), proven.bins());
            case PackingResult.Cancelled open ->
                new PackingAnswer(
                        open.lower(),
                        open.best().map(PackingResult.Packing::bins).orElse(nodes.size() + 1));
            case PackingResult.Impossible none -> new PackingAnswer(nodes.size() + 1, nodes.size() + 1);
        };
    }
}
