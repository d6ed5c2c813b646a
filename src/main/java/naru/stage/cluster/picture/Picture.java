package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that is shown of a cluster at one moment.
public record Picture(List<NodeFace> nodes, List<PodFace> waiting, List<WorkloadFace> workloads, Scenery scenery) {

    public static final Picture EMPTY = new Picture(List.of(), List.of(), List.of(), Scenery.EMPTY);

    public Picture {
        nodes = List.copyOf(nodes);
        waiting = List.copyOf(waiting);
        workloads = List.copyOf(workloads);
    }

    /// With the waiting pods in another order of showing: from `first` on, then round.
    public Picture waitingFrom(int first) {
        if (waiting.isEmpty() || first % waiting.size() == 0) {
            return this;
        }
        List<PodFace> turned = new ArrayList<>(waiting);
        Collections.rotate(turned, -first);
        return new Picture(nodes, turned, workloads, scenery);
    }

    /// With the workloads in another order of showing: from `first` on, then round.
    public Picture workloadsFrom(int first) {
        if (workloads.isEmpty() || first % workloads.size() == 0) {
            return this;
        }
        List<WorkloadFace> turned = new ArrayList<>(workloads);
        Collections.rotate(turned, -first);
        return new Picture(nodes, waiting, turned, scenery);
    }

    /// With these pods still waiting, as they were before they were placed: for as long as their decision is being
    /// shown.
    public Picture holding(Set<String> uids) {
        if (uids.isEmpty()) {
            return this;
        }
        List<PodFace> back = new ArrayList<>();
        List<NodeFace> rest = new ArrayList<>();
        for (NodeFace node : nodes) {
            List<PodFace> held =
                    node.pods().stream().filter(pod -> uids.contains(pod.uid())).toList();
            held.forEach(pod -> back.add(pod.stillWaiting()));
            rest.add(held.isEmpty() ? node : node.without(held));
        }
        back.addAll(waiting);
        return new Picture(rest, back, workloads, scenery);
    }

    public boolean schedulerRunning() {
        return scenery.schedulerRunning();
    }

    public int podCount() {
        return waiting.size()
                + nodes.stream().mapToInt(node -> node.pods().size()).sum();
    }

    public Optional<NodeFace> node(String name) {
        return nodes.stream().filter(node -> node.name().equals(name)).findFirst();
    }
}
