package naru.simulation.scheduling;

import java.util.List;

/// How one node stood in one scheduling decision.
///
/// @param refusals of every filter that refuses (Kubernetes itself stops at the first); empty: the node is feasible
/// @param scores by plugin; empty if the node is not feasible or was not scored
/// @param examined false if the scheduler had found enough feasible nodes before it came to this one
public record NodeEvaluation(String node, boolean examined, List<Refusal> refusals, List<PluginScore> scores) {

    public NodeEvaluation {
        refusals = List.copyOf(refusals);
        scores = List.copyOf(scores);
    }

    public boolean isFeasible() {
        return refusals.isEmpty();
    }

    public long total() {
        return scores.stream().mapToLong(PluginScore::weighted).sum();
    }
}
