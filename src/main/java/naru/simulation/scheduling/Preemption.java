package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import naru.simulation.api.Condition;
import naru.simulation.api.Kind;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.PodSpec;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;

/// How a pod that fits nowhere finds the node where others of lower priority have to make room for it.
///
/// Source: `pkg/scheduler/framework/preemption/preemption.go`,
/// `pkg/scheduler/framework/plugins/defaultpreemption/default_preemption.go`.
final class Preemption {

    /// The reason of the condition `DisruptionTarget` that a victim is given.
    static final String BY_SCHEDULER = "PreemptionByScheduler";

    /// Source: `pkg/scheduler/apis/config/v1/defaults.go`, `SetDefaults_DefaultPreemptionArgs` (facts.json
    /// `preemption.candidate_percentage`, `preemption.candidate_absolute`).
    private static final int CANDIDATES_PERCENTAGE = 10;

    private static final int CANDIDATES_MIN = 100;

    private Preemption() {}

    /// Whether the pod may have others leave at all: not by its class, and not while others are leaving for it.
    ///
    /// @param nominatedIsHopeless its nominated node was refused for something that no leaving could change
    static boolean isEligible(Pod pod, Cluster cluster, boolean nominatedIsHopeless) {
        if (pod.spec().preemptionPolicy() == PodSpec.PreemptionPolicy.NEVER) {
            return false;
        }
        return nominatedIsHopeless
                || cluster.nodes()
                        .get(pod.status().nominatedNode())
                        .map(node -> node.pods().stream().noneMatch(other -> isLeavingFor(pod, other)))
                        .orElse(true);
    }

    private static boolean isLeavingFor(Pod pod, Pod other) {
        return other.spec().priority() < pod.spec().priority()
                && other.meta().isTerminating()
                && Condition.find(other.status().conditions(), Condition.DISRUPTION_TARGET)
                        .filter(condition -> condition.reason().equals(BY_SCHEDULER))
                        .isPresent();
    }

    /// As [#isEligible(Pod, Cluster, boolean)], after a decision in which the pod was refused everywhere.
    static boolean isEligible(SchedulingDecision decision) {
        Pod pod = decision.pod();
        Optional<NodeInfo> nominated = decision.nodes().get(pod.status().nominatedNode());
        boolean hopeless = nominated.isPresent() && isHopeless(filters(decision), nominated.get());
        return isEligible(pod, decision.cluster(), hopeless);
    }

    private static Filters filters(SchedulingDecision decision) {
        NodeTable table = NodeTable.of(decision.nodes().values());
        return Filters.of(PodCycle.of(decision.pod()), decision.cluster(), table);
    }

    private static boolean isHopeless(Filters filters, NodeInfo node) {
        return filters.firstRefusals(node).stream().anyMatch(Refusal::unresolvable);
    }

    /// The best node to have emptied, and of whom; empty if no leaving would help.
    static Optional<Victims> find(SchedulingDecision decision, Dice dice) {
        Filters filters = filters(decision);
        List<NodeInfo> nodes = decision.nodes().values().stream()
                .filter(node -> !isHopeless(filters, node))
                .toList();
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        String moment = decision.pod().meta().uid() + "@" + decision.time().nanos();
        int offset = dice.below(nodes.size(), "preemption-offset", moment);
        return best(candidates(decision, filters, nodes, offset), decision.time());
    }

    /// Enough candidates to choose from, and one without violation among them if there is one; not all, for each
    /// costs a good deal of trying.
    private static List<Victims> candidates(
            SchedulingDecision decision, Filters filters, List<NodeInfo> nodes, int offset) {
        List<PodDisruptionBudget> budgets =
                decision.cluster().list(Kind.POD_DISRUPTION_BUDGET, PodDisruptionBudget.class);
        int enough = Math.max(CANDIDATES_MIN, nodes.size() * CANDIDATES_PERCENTAGE / 100);
        List<Victims> candidates = new ArrayList<>();
        boolean harmless = false;
        for (int i = 0; i < nodes.size() && (candidates.size() < enough || !harmless); i++) {
            NodeInfo node = nodes.get((offset + i) % nodes.size());
            Optional<Victims> victims = Victims.on(node, decision.pod(), filters, budgets, decision.time());
            victims.ifPresent(candidates::add);
            harmless |= victims.filter(found -> found.violations() == 0).isPresent();
        }
        return candidates;
    }

    /// Which of them does the least harm (facts.json `preemption.node_choice`).
    ///
    /// Source: `pickOneNodeForPreemption`.
    static Optional<Victims> best(List<Victims> candidates, SimTime now) {
        List<ToLongFunction<Victims>> harms = List.of(
                Victims::violations,
                Victims::highestPriority,
                Victims::sumOfPriorities,
                victims -> victims.pods().size(),
                victims -> -victims.earliestStart(now).nanos());
        List<Victims> left = candidates;
        for (ToLongFunction<Victims> harm : harms) {
            long least = left.stream().mapToLong(harm).min().orElse(0);
            left = left.stream()
                    .filter(victims -> harm.applyAsLong(victims) == least)
                    .toList();
        }
        return left.stream().findFirst();
    }
}
