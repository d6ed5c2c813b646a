package naru.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import naru.simulation.api.Condition;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.PodPhase;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.StatefulSet;
import naru.simulation.controlplane.deployment.ReplicaSetOrder;
import naru.simulation.controlplane.deployment.ReplicasAnnotations;
import naru.simulation.controlplane.deployment.RolloutLimits;
import naru.simulation.kubelet.LocalContainer;
import naru.simulation.kubelet.LocalPod;
import naru.simulation.kubelet.Machine;

/// What the controllers of workloads may never do, whatever people and machines do. Failures and people may take pods
/// away at any time, so these are about what a controller did between two moments, and about what it saw when it did.
///
/// To be called for two neighbouring moments: one event, or one command, apart.
final class WorkloadInvariants {

    private static final String BY_EVICTION_API = "EvictionByEvictionAPI";

    private WorkloadInvariants() {}

    static void check(Snapshot before, Snapshot now) {
        if (before.checkpoint().kubelets() != now.checkpoint().kubelets()) {
            noPodRunsTwice(now);
        }
        if (before.checkpoint().api().objects() == now.checkpoint().api().objects()) {
            return;
        }
        Set<ObjectKey> scaled = new TreeSet<>();
        long seen = before.occurrences().size();
        for (long i = seen; i < now.occurrences().size(); i++) {
            Occurrence occurrence = now.occurrences().get(i).orElseThrow();
            switch (occurrence.reason()) {
                case SCALING_REPLICA_SET -> scaled.add(occurrence.involved());
                case STATEFUL_POD_CREATED -> createdInOrder(before, now, occurrence);
                case STATEFUL_POD_DELETED -> deletedInOrder(before, now, occurrence);
                default -> {
                    // Nothing a controller decided here.
                }
            }
        }
        scaled.stream()
                .flatMap(key -> now.object(key).stream())
                .map(Deployment.class::cast)
                .forEach(deployment -> {
                    neverTooMany(before, now, deployment);
                    neverTooFew(before, now, deployment);
                });
        noNodeHasTwoDaemons(now);
        evictionsAreWithinTheBudget(before, now);
    }

    /// When the Deployment controller scales, its ReplicaSets want no more pods together than replicas and surge,
    /// or than they wanted before (a person may have made it smaller meanwhile). Terminating pods are not counted,
    /// as in Kubernetes.
    private static void neverTooMany(Snapshot before, Snapshot now, Deployment deployment) {
        int most = Math.max(
                RolloutLimits.of(deployment.spec()).maxTotal(), ReplicaSetOrder.replicas(versions(before, deployment)));
        assertThat(ReplicaSetOrder.replicas(versions(now, deployment)))
                .as("replicas of all versions of %s", deployment.key())
                .isLessThanOrEqualTo(most);
    }

    /// When a rolling update scales down, as many pods are left available as must be, or as were available before.
    ///
    /// Available is what the ReplicaSets report, and a ReplicaSet gives up its unavailable pods first: so one of
    /// size n keeps the smaller of n and what it has available. Nothing is promised when the Deployment itself gets
    /// another size (the shares do not ask who is available), when it is paused (only sizes change then), when it
    /// recreates, or while a ReplicaSet reports more available pods than it is to have (Kubernetes decides on such
    /// reports too).
    private static void neverTooFew(Snapshot before, Snapshot now, Deployment deployment) {
        RolloutLimits limits = RolloutLimits.of(deployment.spec());
        List<ReplicaSet> old = versions(before, deployment);
        boolean judged = limits.rolling()
                && !deployment.spec().paused()
                && ReplicaSetOrder.active(old).stream()
                        .allMatch(one -> ReplicasAnnotations.desired(one).equals(Optional.of(limits.desired())))
                && old.stream()
                        .allMatch(one ->
                                one.status().availableReplicas() <= one.spec().replicas());
        if (judged) {
            assertThat(available(versions(now, deployment)))
                    .as("available of all versions of %s", deployment.key())
                    .isGreaterThanOrEqualTo(Math.min(available(old), limits.minAvailable()));
        }
    }

    private static int available(List<ReplicaSet> versions) {
        return versions.stream()
                .mapToInt(one ->
                        Math.min(one.status().availableReplicas(), one.spec().replicas()))
                .sum();
    }

    private static List<ReplicaSet> versions(Snapshot snapshot, Deployment deployment) {
        return snapshot.replicaSets().stream()
                .filter(one -> one.meta().isOwnedBy(deployment.meta().uid()))
                .toList();
    }

    /// In order, a pod is made only when all of lower numbers are there, ready and to stay.
    private static void createdInOrder(Snapshot before, Snapshot now, Occurrence made) {
        inOrder(now, made).ifPresent(set -> {
            int ordinal = ordinal(made.argument("pod"));
            IntStream.range(0, ordinal)
                    .forEach(lower -> assertThat(isWell(before, set, lower))
                            .as("%s-%s is well when %s is made", set.name(), lower, made.argument("pod"))
                            .isTrue());
        });
    }

    /// In order, a pod that is too many is deleted only when none of a higher number is there; and one of an old
    /// version only when all wanted of higher numbers are well (if no more than one may be missing).
    private static void deletedInOrder(Snapshot before, Snapshot now, Occurrence deleted) {
        inOrder(now, deleted).ifPresent(set -> {
            int ordinal = ordinal(deleted.argument("pod"));
            int replicas = set.spec().replicas();
            if (ordinal >= replicas) {
                assertThat(before.pods())
                        .as("pods of %s when %s is deleted", set.name(), deleted.argument("pod"))
                        .noneMatch(pod -> pod.meta().isOwnedBy(set.meta().uid()) && ordinal(pod.name()) > ordinal);
            } else if (set.spec().updateStrategy().maxUnavailable().scaled(replicas, false) <= 1) {
                IntStream.range(ordinal + 1, replicas)
                        .forEach(higher -> assertThat(isWell(before, set, higher))
                                .as("%s-%s is well when %s is deleted", set.name(), higher, deleted.argument("pod"))
                                .isTrue());
            }
        });
    }

    private static Optional<StatefulSet> inOrder(Snapshot now, Occurrence occurrence) {
        return now.object(occurrence.involved())
                .map(StatefulSet.class::cast)
                .filter(set -> set.spec().podManagement() == StatefulSet.PodManagement.ORDERED_READY);
    }

    private static boolean isWell(Snapshot snapshot, StatefulSet set, int ordinal) {
        return snapshot.pod(ObjectKey.pod(set.meta().namespace(), set.name() + "-" + ordinal))
                .filter(pod -> pod.status().phase() == PodPhase.RUNNING && pod.isReady() && pod.isActive())
                .isPresent();
    }

    private static int ordinal(String pod) {
        return Integer.parseInt(pod.substring(pod.lastIndexOf('-') + 1));
    }

    /// No two machines (nor one twice) run a pod of one name at one time: a pod is replaced under its name only
    /// when it is really gone, even if nobody can reach the machine it was on. That is what a StatefulSet promises,
    /// and it holds for every pod.
    private static void noPodRunsTwice(Snapshot now) {
        Map<ObjectKey, String> running = new TreeMap<>();
        now.checkpoint().kubelets().machines().values().stream()
                .filter(Machine::isUp)
                .flatMap(machine -> machine.pods().values().stream())
                .filter(pod -> pod.containers().stream().anyMatch(LocalContainer::isRunning))
                .forEach((LocalPod pod) -> assertThat(running.put(pod.key(), pod.uid()))
                        .as("another %s that runs", pod.key())
                        .isNull());
    }

    /// A DaemonSet that does not surge has one pod on a node at most, one that is still ending counted too.
    private static void noNodeHasTwoDaemons(Snapshot now) {
        for (DaemonSet set : now.list(Kind.DAEMON_SET, DaemonSet.class)) {
            if (set.spec().updateStrategy().maxSurge().value() == 0) {
                List<String> nodes = now.pods().stream()
                        .filter(pod -> pod.meta().isOwnedBy(set.meta().uid()) && pod.isScheduled())
                        .map(pod -> pod.spec().nodeName())
                        .toList();
                assertThat(nodes).as("nodes of %s", set.key()).doesNotHaveDuplicates();
            }
        }
    }

    /// The eviction API takes no more ready pods than the budget over them allowed, one after the other.
    private static void evictionsAreWithinTheBudget(Snapshot before, Snapshot now) {
        for (PodDisruptionBudget budget : before.list(Kind.POD_DISRUPTION_BUDGET, PodDisruptionBudget.class)) {
            long evicted = now.pods().stream()
                    .filter(pod -> pod.meta().namespace().equals(budget.meta().namespace())
                            && budget.spec().selector().matches(pod.meta().labels()))
                    .filter(pod -> isEvicted(pod) && wasServing(before, pod))
                    .count();
            assertThat(evicted)
                    .as("evictions against %s", budget.key())
                    .isLessThanOrEqualTo(budget.status().disruptionsAllowed());
        }
    }

    private static boolean isEvicted(Pod pod) {
        return Condition.find(pod.status().conditions(), Condition.DISRUPTION_TARGET)
                .filter(condition -> condition.reason().equals(BY_EVICTION_API))
                .isPresent();
    }

    private static boolean wasServing(Snapshot before, Pod pod) {
        return before.object(pod.key())
                .map((KubeObject earlier) -> (Pod) earlier)
                .filter(earlier -> earlier.meta().uid().equals(pod.meta().uid()))
                .filter(earlier -> earlier.isReady() && earlier.isActive() && !isEvicted(earlier))
                .isPresent();
    }
}
