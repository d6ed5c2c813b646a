package naru.stage.cluster.picture;

import java.util.List;
import java.util.Optional;
import naru.simulation.Command;
import naru.simulation.Snapshot;
import naru.simulation.api.Pod;
import naru.simulation.kernel.Dice;
import naru.simulation.scheduling.NodeEvaluation;
import naru.simulation.scheduling.NodeInfo;
import naru.simulation.scheduling.PluginScore;
import naru.simulation.scheduling.Refusal;
import naru.simulation.scheduling.SchedulingAlgorithm;
import naru.stage.gesture.Cargo;
import naru.stage.gesture.Target;

/// What would come of a drop, by the scheduler's own filters and scores.
public final class DropRules {

    /// With more nodes than this, scores take too long to follow a hand.
    private static final int MOST_SCORED = 200;

    private DropRules() {}

    public static Verdict judge(Snapshot snapshot, Cargo cargo, Target target) {
        Optional<Pod> pod =
                snapshot.pod(cargo.pod()).filter(found -> found.meta().uid().equals(cargo.uid()));
        if (pod.isEmpty()) {
            return new Verdict.Nothing();
        }
        return switch (target) {
            case Target.Tray tray ->
                pod.get().isScheduled() ? new Verdict.Deletes(new Command.Delete(cargo.pod())) : new Verdict.Nothing();
            case Target.OnNode node -> onNode(snapshot, pod.get(), node.name());
        };
    }

    private static Verdict onNode(Snapshot snapshot, Pod pod, String node) {
        Optional<NodeInfo> info = snapshot.allocation(node);
        if (pod.spec().nodeName().equals(node) || info.isEmpty()) {
            return new Verdict.Nothing();
        }
        // The successor of a pod that moves is a new pod, which no node has been given yet.
        Pod candidate = pod.withSpec(pod.spec().withNodeName(""));
        List<Refusal> refusals =
                new SchedulingAlgorithm(snapshot.profile()).refusals(candidate, snapshot.cluster(), node);
        if (!refusals.isEmpty()) {
            return new Verdict.Refuses(refusals);
        }
        boolean replaces = pod.isScheduled();
        Command command = replaces ? new Command.Move(pod.key(), node) : new Command.Bind(pod.key(), node);
        return new Verdict.Fits(command, replaces, scores(snapshot, candidate, node));
    }

    /// What the scheduler would give the node. Scores are relative to the other nodes, so all of them are needed.
    private static List<PluginScore> scores(Snapshot snapshot, Pod pod, String node) {
        if (snapshot.allocations().size() > MOST_SCORED) {
            return List.of();
        }
        return evaluations(snapshot, pod).stream()
                .filter(evaluation -> evaluation.node().equals(node))
                .findFirst()
                .map(NodeEvaluation::scores)
                .orElse(List.of());
    }

    private static List<NodeEvaluation> evaluations(Snapshot snapshot, Pod pod) {
        return new SchedulingAlgorithm(snapshot.profile())
                .decide(pod, snapshot.cluster(), 0, new Dice(0), snapshot.time())
                .explain();
    }
}
