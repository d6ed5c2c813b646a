package naru.simulation.scheduling;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import naru.simulation.api.Pod;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// What the scheduler decided about a pod, together with the cluster it saw: enough to tell everybody why, at any time.
///
/// Keeping the cluster costs a reference. The full explanation is worked out when it is asked for, by the same filters
/// and scores that decided.
///
/// @param pod as it was
/// @param cluster as the scheduler believed it to be
/// @param startIndex where in the order of nodes it began
/// @param nextStartIndex where the next cycle is to begin
/// @param chosen the node's name; empty: none is feasible
/// @param examined how many nodes were looked at before there were enough
/// @param feasible how many of those could take the pod
public record SchedulingDecision(
        Pod pod,
        SimTime time,
        Cluster cluster,
        SchedulerProfile profile,
        int startIndex,
        int nextStartIndex,
        Optional<String> chosen,
        int examined,
        int feasible) {

    public Tree<String, NodeInfo> nodes() {
        return cluster.nodes();
    }

    /// Every node in order of name: all reasons against it, or what each plugin gave it.
    public List<NodeEvaluation> explain() {
        return Explanation.of(this);
    }

    /// How many nodes were refused for each reason, in the order of Kubernetes' own message. Only the first filter
    /// that refuses a node counts, with all its reasons, so a node may count more than once.
    public SortedMap<String, Integer> reasons() {
        return Explanation.reasons(this);
    }

    /// kube-scheduler's own words where it found no node: `0/3 nodes are available: 1 Insufficient cpu, …`. To be
    /// shown as Kubernetes' message, in no other language.
    ///
    /// Source: `pkg/scheduler/framework/types.go`, `FitError.Error`.
    public String summary() {
        return Explanation.summary(this);
    }

    /// Short, for it is part of a world's hash; the rest follows from it.
    @Override
    public String toString() {
        return "SchedulingDecision[" + pod.key() + '@' + time.nanos() + " -> " + chosen.orElse("none") + ", examined "
                + examined + " from " + startIndex + ", feasible " + feasible + " of " + nodes().size() + ']';
    }
}
