package naru.simulation.controlplane;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.api.Condition;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.PodPhase;
import naru.simulation.kernel.SimTime;

/// The `eviction` subresource of a pod: deletes it if the disruption budget that covers it allows one more to be
/// missing, and has the budget count it at once.
///
/// Source: `pkg/registry/core/pod/storage/eviction.go`.
public record Evictions(ApiServer api) {

    /// The pod's `DisruptionTarget` reason.
    private static final String REASON = "EvictionByEvictionAPI";

    /// Evicts the pod, or changes nothing.
    ///
    /// @return the budget that forbids it; empty: the pod goes
    public Optional<PodDisruptionBudget> evict(ObjectKey key) {
        Pod pod = api.pod(key).orElseThrow();
        Optional<PodDisruptionBudget> forbidding = forbidding(pod);
        if (forbidding.isPresent()) {
            return forbidding;
        }
        if (!ignoresBudgets(pod)) {
            budgets(pod).stream().filter(budget -> !goesUncounted(pod, budget)).forEach(budget -> count(budget, pod));
        }
        api.updatePod(
                key,
                p -> p.withStatus(p.status()
                        .with(new Condition(Condition.DISRUPTION_TARGET, Condition.Status.TRUE, api.now(), REASON))));
        api.delete(key);
        return Optional.empty();
    }

    /// Whether the pod would be evicted now.
    public boolean permits(ObjectKey key) {
        return forbidding(api.pod(key).orElseThrow()).isEmpty();
    }

    private Optional<PodDisruptionBudget> forbidding(Pod pod) {
        List<PodDisruptionBudget> budgets = ignoresBudgets(pod) ? List.of() : budgets(pod);
        boolean several = budgets.size() > 1; // the subresource supports one budget for a pod
        return budgets.stream()
                .filter(budget -> several || (!goesUncounted(pod, budget) && !allows(budget)))
                .findFirst();
    }

    /// What serves nobody yet or no more is missed by nobody. Source: `canIgnorePDB`.
    private static boolean ignoresBudgets(Pod pod) {
        return pod.isTerminal()
                || pod.status().phase() == PodPhase.PENDING
                || pod.meta().isTerminating();
    }

    /// A pod that runs without being ready is not among the healthy ones a budget keeps; but unless the budget says
    /// otherwise, it goes only while enough others are healthy.
    private static boolean goesUncounted(Pod pod, PodDisruptionBudget budget) {
        if (pod.isReady()) {
            return false;
        }
        PodDisruptionBudget.Status status = budget.status();
        return budget.spec().unhealthyPolicy() == PodDisruptionBudget.UnhealthyPolicy.ALWAYS_ALLOW
                || (status.currentHealthy() >= status.desiredHealthy() && status.desiredHealthy() > 0);
    }

    /// Also not while the disruption controller has yet to look at the budget as it is now.
    private static boolean allows(PodDisruptionBudget budget) {
        return budget.status().observedGeneration() >= budget.meta().generation()
                && budget.status().disruptionsAllowed() > 0;
    }

    private void count(PodDisruptionBudget budget, Pod pod) {
        api.update(budget.key(), object -> {
            PodDisruptionBudget.Status status = ((PodDisruptionBudget) object).status();
            TreeMap<String, SimTime> disrupted = new TreeMap<>(status.disruptedPods());
            disrupted.put(pod.name(), api.now());
            return ((PodDisruptionBudget) object)
                    .withStatus(new PodDisruptionBudget.Status(
                            status.disruptionsAllowed() - 1,
                            status.currentHealthy(),
                            status.desiredHealthy(),
                            status.expectedPods(),
                            disrupted,
                            status.observedGeneration()));
        });
    }

    /// The budgets that cover a pod.
    List<PodDisruptionBudget> budgets(Pod pod) {
        return api.list(Kind.POD_DISRUPTION_BUDGET).stream()
                .map(PodDisruptionBudget.class::cast)
                .filter(budget -> covers(budget, pod))
                .toList();
    }

    static boolean covers(PodDisruptionBudget budget, Pod pod) {
        return budget.meta().namespace().equals(pod.meta().namespace())
                && budget.spec().selector().matches(pod.meta().labels());
    }
}
