package naru.stage.cluster.picture;

import java.util.List;

/// How well the pods are packed.
///
/// Stranded is what is free on nodes in use but of no use: there is not even room beside it for the smallest request of
/// the other resource that any pod here makes. On such a node free CPU cannot be had for want of memory, or the
/// reverse.
///
/// @param nodesInUse nodes with at least one pod that is to stay
/// @param complete no pod waits, so that the nodes in use hold everything
/// @param strandedCpu millicores
/// @param strandedMemory bytes
public record PackingFacts(int nodesInUse, int nodes, boolean complete, long strandedCpu, long strandedMemory) {

    public static PackingFacts of(Picture picture) {
        List<PodFace> pods = picture.nodes().stream()
                .flatMap(node -> node.pods().stream())
                .filter(PodFace::countsOnNode)
                .toList();
        long leastCpu = least(pods, picture.waiting(), true);
        long leastMemory = least(pods, picture.waiting(), false);
        int used = 0;
        long cpu = 0;
        long memory = 0;
        for (NodeFace node : picture.nodes()) {
            if (node.pods().stream().noneMatch(PackingFacts::stays)) {
                continue;
            }
            used++;
            if (node.memory().free() < leastMemory && node.cpu().free() >= leastCpu) {
                cpu += node.cpu().free();
            }
            if (node.cpu().free() < leastCpu && node.memory().free() >= leastMemory) {
                memory += node.memory().free();
            }
        }
        return new PackingFacts(used, picture.nodes().size(), picture.waiting().isEmpty(), cpu, memory);
    }

    private static boolean stays(PodFace pod) {
        return pod.countsOnNode() && pod.state() != PodState.TERMINATING;
    }

    private static long least(List<PodFace> pods, List<PodFace> waiting, boolean ofCpu) {
        long least = Long.MAX_VALUE;
        for (List<PodFace> some : List.of(pods, waiting)) {
            for (PodFace pod : some) {
                long request = ofCpu ? pod.cpuMilli() : pod.memoryBytes();
                if (request > 0) {
                    least = Math.min(least, request);
                }
            }
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }
}
