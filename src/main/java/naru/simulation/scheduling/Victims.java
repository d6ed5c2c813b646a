package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.kernel.SimTime;

/// The pods that would have to leave a node for another to fit there.
///
/// Source: `pkg/scheduler/framework/plugins/defaultpreemption/default_preemption.go`, `SelectVictimsOnNode` (facts.json
/// `preemption.victims_on_node`).
///
/// @param pods the most important first
/// @param violations how many of them a disruption budget would have kept
record Victims(String node, List<Pod> pods, int violations) {

    Victims {
        pods = List.copyOf(pods);
    }

    /// Empty if the pod would not fit even with all pods of lower priority gone, or if there are none.
    ///
    /// @param filters of the pod, as things are
    static Optional<Victims> on(
            NodeInfo node, Pod pod, Filters filters, List<PodDisruptionBudget> budgets, SimTime now) {
        List<Pod> lower = node.pods().stream()
                .filter(other -> other.spec().priority() < pod.spec().priority())
                .sorted(byImportance(now))
                .toList();
        NodeInfo without = node;
        for (Pod other : lower) {
            without = without.withoutPod(other);
        }
        if (lower.isEmpty() || !fits(node, without, filters)) {
            return Optional.empty();
        }
        List<Pod> protectedOnes = protectedBy(budgets, lower);
        List<Pod> inTurn = new ArrayList<>(protectedOnes);
        lower.stream().filter(other -> !protectedOnes.contains(other)).forEach(inTurn::add);
        List<Pod> victims = new ArrayList<>();
        for (Pod other : inTurn) {
            if (fits(node, without.withPod(other), filters)) {
                without = without.withPod(other);
            } else {
                victims.add(other);
            }
        }
        int violations = (int) victims.stream().filter(protectedOnes::contains).count();
        victims.sort(byImportance(now));
        return Optional.of(new Victims(node.name(), victims, violations));
    }

    private static boolean fits(NodeInfo now, NodeInfo then, Filters filters) {
        return filters.where(now, then).firstRefusals(then).isEmpty();
    }

    /// Source: `pkg/scheduler/util/utils.go`, `MoreImportantPod`: priority, then who has run for longer.
    private static Comparator<Pod> byImportance(SimTime now) {
        return Comparator.comparingInt((Pod pod) -> pod.spec().priority())
                .reversed()
                .thenComparing(pod -> start(pod, now));
    }

    private static SimTime start(Pod pod, SimTime now) {
        return pod.status().startTime().orElse(now);
    }

    /// Those whose going, in this order, would exceed a budget. One that its budget counts as going already does
    /// not.
    ///
    /// Source: `filterPodsWithPDBViolation` in the same file.
    private static List<Pod> protectedBy(List<PodDisruptionBudget> budgets, List<Pod> pods) {
        int[] allowed = budgets.stream()
                .mapToInt(budget -> budget.status().disruptionsAllowed())
                .toArray();
        List<Pod> found = new ArrayList<>();
        for (Pod pod : pods) {
            boolean exceeds = false;
            for (int i = 0; i < allowed.length; i++) {
                if (counts(budgets.get(i), pod)) {
                    allowed[i]--;
                    exceeds |= allowed[i] < 0;
                }
            }
            if (exceeds) {
                found.add(pod);
            }
        }
        return found;
    }

    private static boolean counts(PodDisruptionBudget budget, Pod pod) {
        LabelSelector selector = budget.spec().selector();
        boolean selects = !selector.matchLabels().isEmpty()
                || !selector.matchExpressions().isEmpty();
        return selects
                && !pod.meta().labels().isEmpty()
                && budget.meta().namespace().equals(pod.meta().namespace())
                && selector.matches(pod.meta().labels())
                && !budget.status().disruptedPods().containsKey(pod.name());
    }

    int highestPriority() {
        return pods.isEmpty() ? Integer.MIN_VALUE : pods.getFirst().spec().priority();
    }

    /// Moved up so far that each further victim counts, even one of negative priority.
    long sumOfPriorities() {
        return pods.stream()
                .mapToLong(pod -> pod.spec().priority() + (1L << 31))
                .sum();
    }

    /// Since when the longest-running of the most important victims has run.
    SimTime earliestStart(SimTime now) {
        return pods.stream()
                .filter(pod -> pod.spec().priority() == highestPriority())
                .map(pod -> start(pod, now))
                .min(Comparator.naturalOrder())
                .orElse(now);
    }
}
