package naru.simulation.controlplane;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Deployment;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.StatefulSet;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;

/// Counts, for every disruption budget, how many of its pods are healthy and how many more may be evicted.
///
/// Source: `pkg/controller/disruption/disruption.go`.
final class DisruptionController implements Reconciler {

    static final String NAME = "disruption";

    /// How long an evicted pod is counted as gone without having been seen to go. Source: `DeletionTimeout`.
    private static final Duration DELETION_TIMEOUT = Duration.ofMinutes(2);

    private final ApiServer api;
    private final Clock clock;
    private final ControlPlane controlPlane;

    DisruptionController(ApiServer api, Clock clock, ControlPlane controlPlane) {
        this.api = api;
        this.clock = clock;
        this.controlPlane = controlPlane;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Component component() {
        return Component.DISRUPTION_CONTROLLER;
    }

    @Override
    public void observe(Change change, Requests requests) {
        switch (change.object()) {
            case PodDisruptionBudget budget when !(change instanceof Change.Deleted) -> requests.look(budget.key());
            case Pod pod -> new Evictions(api).budgets(pod).forEach(budget -> requests.look(budget.key()));
            // Their scale is what a share of the pods is a share of.
            case Deployment deployment -> lookAtAll(deployment, requests);
            case ReplicaSet replicaSet -> lookAtAll(replicaSet, requests);
            case StatefulSet set -> lookAtAll(set, requests);
            default -> {
                // Nothing else has pods that a budget counts.
            }
        }
    }

    private void lookAtAll(KubeObject workload, Requests requests) {
        api.list(Kind.POD_DISRUPTION_BUDGET).stream()
                .map(KubeObject::key)
                .filter(key -> key.namespace().equals(workload.meta().namespace()))
                .forEach(requests::look);
    }

    @Override
    public void reconcile(ObjectKey key) {
        api.get(key).map(PodDisruptionBudget.class::cast).ifPresent(this::sync);
    }

    private void sync(PodDisruptionBudget budget) {
        List<Pod> pods = api.list(Kind.POD).stream()
                .map(Pod.class::cast)
                .filter(pod -> Evictions.covers(budget, pod))
                .toList();
        SortedMap<String, SimTime> disrupted = stillExpectedToGo(budget, pods);
        int healthy = (int) pods.stream()
                .filter(pod -> !pod.meta().isTerminating() && !disrupted.containsKey(pod.name()) && pod.isReady())
                .count();
        Optional<Wanted> wanted = wanted(budget.spec(), pods);
        PodDisruptionBudget.Status before = budget.status();
        long generation = budget.meta().generation();
        PodDisruptionBudget.Status status = wanted.map(number -> {
                    int spare = number.expected() <= 0 ? 0 : Math.max(0, healthy - number.healthy());
                    return new PodDisruptionBudget.Status(
                            spare, healthy, number.healthy(), number.expected(), disrupted, generation);
                })
                // To be safe nothing is allowed where nobody knows how many there should be.
                .orElseGet(() -> new PodDisruptionBudget.Status(
                        0,
                        before.currentHealthy(),
                        before.desiredHealthy(),
                        before.expectedPods(),
                        before.disruptedPods(),
                        before.observedGeneration()));
        api.update(budget.key(), object -> ((PodDisruptionBudget) object).withStatus(status));
        disrupted.values().stream().min(SimTime::compareTo).ifPresent(first -> {
            Duration left = first.plus(DELETION_TIMEOUT).since(clock.now());
            controlPlane.lookAgain(NAME, budget.key(), left.plusMillis(1));
        });
    }

    /// Source: `buildDisruptedPodMap`.
    private SortedMap<String, SimTime> stillExpectedToGo(PodDisruptionBudget budget, List<Pod> pods) {
        SortedMap<String, SimTime> disrupted = new TreeMap<>();
        for (Pod pod : pods) {
            SimTime since = budget.status().disruptedPods().get(pod.name());
            boolean waited = since != null
                    && !pod.meta().isTerminating()
                    && !since.plus(DELETION_TIMEOUT).isBefore(clock.now());
            if (waited) {
                disrupted.put(pod.name(), since);
            }
        }
        return disrupted;
    }

    /// @param expected how many pods there should be in all
    /// @param healthy how many of them must be healthy
    private record Wanted(int expected, int healthy) {}

    /// Source: `getExpectedPodCount`. A number of pods that must be available is taken as it is; a share, and what
    /// may be unavailable, is counted from what the pods' controllers want.
    private Optional<Wanted> wanted(PodDisruptionBudget.Spec spec, List<Pod> pods) {
        if (spec.maxUnavailable().isPresent()) {
            OptionalInt expected = expectedScale(pods);
            return expected.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Wanted(
                            expected.getAsInt(),
                            Math.max(
                                    0,
                                    expected.getAsInt()
                                            - spec.maxUnavailable().get().scaled(expected.getAsInt(), true))));
        }
        if (spec.minAvailable().filter(least -> least.percent()).isPresent()) {
            OptionalInt expected = expectedScale(pods);
            return expected.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Wanted(
                            expected.getAsInt(), spec.minAvailable().get().scaled(expected.getAsInt(), true)));
        }
        return Optional.of(new Wanted(
                pods.size(), spec.minAvailable().map(least -> least.value()).orElse(0)));
    }

    /// The replicas of all controllers that pods belong to; empty if one of them has no such number (a DaemonSet, a
    /// Job). Pods without a controller do not count.
    private OptionalInt expectedScale(List<Pod> pods) {
        Map<ObjectKey, Integer> scales = new TreeMap<>();
        for (Pod pod : pods) {
            Optional<OwnerReference> owner = pod.meta().owner();
            if (owner.isPresent()) {
                Optional<KubeObject> scaled = scaled(pod, owner.get());
                if (scaled.isEmpty()) {
                    return OptionalInt.empty();
                }
                scales.put(scaled.get().key(), replicas(scaled.get()));
            }
        }
        return OptionalInt.of(
                scales.values().stream().mapToInt(Integer::intValue).sum());
    }

    /// The object that says how many pods there should be: for a ReplicaSet of a Deployment that is the Deployment.
    private Optional<KubeObject> scaled(KubeObject owned, OwnerReference reference) {
        for (Kind kind : List.of(Kind.REPLICA_SET, Kind.STATEFUL_SET, Kind.DEPLOYMENT)) {
            if (reference.kind().equals(kind.title())) {
                Optional<KubeObject> owner =
                        api.get(new ObjectKey(kind, owned.meta().namespace(), reference.name()));
                return owner.flatMap(found -> found.meta()
                        .owner()
                        .flatMap(above -> scaled(found, above))
                        .or(() -> owner));
            }
        }
        return Optional.empty();
    }

    private static int replicas(KubeObject workload) {
        return switch (workload) {
            case ReplicaSet replicaSet -> replicaSet.spec().replicas();
            case Deployment deployment -> deployment.spec().replicas();
            case StatefulSet set -> set.spec().replicas();
            default -> throw new IllegalArgumentException(workload.key() + " has no scale");
        };
    }
}
