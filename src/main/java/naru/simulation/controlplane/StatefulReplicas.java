package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.StatefulSet;
import naru.simulation.kernel.SimTime;

/// The pods of a StatefulSet by their numbers, and what its rules say of them.
///
/// Source: `pkg/controller/statefulset/stateful_set_control.go`, `updateStatefulSet`, `updateStatus`,
/// `completeRollingUpdate`; `stateful_set_utils.go`.
///
/// @param wanted the pods with a number below `replicas`
/// @param condemned those with a higher number, the highest first
/// @param current the name of the revision that pods not yet updated are made from
/// @param update the name of the one that updated pods are made from
record StatefulReplicas(
        StatefulSet set,
        SortedMap<Integer, Pod> wanted,
        List<Pod> condemned,
        String current,
        String update,
        SimTime now) {

    static StatefulReplicas of(StatefulSet set, List<Pod> pods, String current, String update, SimTime now) {
        SortedMap<Integer, Pod> wanted = new TreeMap<>();
        TreeMap<Integer, Pod> condemned = new TreeMap<>(Comparator.reverseOrder());
        for (Pod pod : pods) {
            OptionalInt ordinal = StatefulPods.ordinal(pod);
            if (ordinal.isPresent()) {
                (ordinal.getAsInt() < set.spec().replicas() ? wanted : condemned).put(ordinal.getAsInt(), pod);
            }
        }
        return new StatefulReplicas(set, wanted, List.copyOf(condemned.values()), current, update, now);
    }

    /// Whether pods are made and ended one after the other.
    boolean inOrder() {
        return set.spec().podManagement() == StatefulSet.PodManagement.ORDERED_READY;
    }

    Optional<Pod> pod(int ordinal) {
        return Optional.ofNullable(wanted.get(ordinal));
    }

    boolean ended(int ordinal) {
        return pod(ordinal).filter(Pod::isTerminal).isPresent();
    }

    boolean isPending(Pod pod) {
        return pod.status().phase() == PodPhase.PENDING;
    }

    /// Whether a pod of this number that is missing is still made from the old version.
    boolean isCurrent(int ordinal) {
        StatefulSet.UpdateStrategy strategy = set.spec().updateStrategy();
        return strategy.type() == StatefulSet.UpdateType.ROLLING_UPDATE && ordinal < strategy.partition();
    }

    boolean isReady(Pod pod) {
        return pod.status().phase() == PodPhase.RUNNING && pod.isReady();
    }

    /// Well, for long enough, and to stay: what the next in order waits for.
    boolean isAvailable(Pod pod) {
        return isReady(pod)
                && !pod.meta().isTerminating()
                && PodAvailability.isAvailable(pod, set.spec().minReadySeconds(), now);
    }

    /// An ailing pod may be given up out of turn if no other before it ails.
    boolean isFirstUnhealthy(Pod pod) {
        List<Pod> lowestFirst = new ArrayList<>(wanted.values());
        lowestFirst.addAll(condemned.reversed());
        return lowestFirst.stream()
                .filter(one -> !isReady(one) || one.meta().isTerminating())
                .findFirst()
                .filter(pod::equals)
                .isPresent();
    }

    /// Which pods are to be deleted now so that they come back as the new version.
    ///
    /// With one pod missing at a time, a pod of the old version goes as soon as all of higher numbers are well; a
    /// pod that is not well holds up those below it, but not its own replacement. Source:
    /// `updateStatefulSetAfterInvariantEstablished` for more than one (feature MaxUnavailableStatefulSet).
    List<Pod> toUpdate() {
        StatefulSet.UpdateStrategy strategy = set.spec().updateStrategy();
        if (strategy.type() == StatefulSet.UpdateType.ON_DELETE) {
            return List.of();
        }
        int most = Math.max(1, strategy.maxUnavailable().scaled(set.spec().replicas(), false));
        List<Pod> due = new ArrayList<>();
        long missing = most == 1
                ? 0
                : set.spec().replicas()
                        - wanted.values().stream().filter(this::isAvailable).count();
        for (int ordinal = set.spec().replicas() - 1; ordinal >= strategy.partition(); ordinal--) {
            Optional<Pod> pod = pod(ordinal);
            boolean old = pod.filter(
                            one -> !revision(one).equals(update) && !one.meta().isTerminating())
                    .isPresent();
            if (old && missing + due.size() < most) {
                due.add(pod.get());
            }
            boolean wait = most == 1
                    && (!due.isEmpty() || pod.filter(this::isAvailable).isEmpty());
            if (wait) {
                return due;
            }
        }
        return due;
    }

    private static String revision(Pod pod) {
        return pod.meta().labels().get(RevisionHistory.HASH);
    }

    StatefulSet.Status status() {
        List<Pod> all = new ArrayList<>(wanted.values());
        all.addAll(condemned);
        int ready = (int) all.stream().filter(this::isReady).count();
        int updated = living(all, update);
        boolean complete = set.spec().updateStrategy().type() == StatefulSet.UpdateType.ROLLING_UPDATE
                && updated == set.spec().replicas()
                && ready == set.spec().replicas()
                && all.size() == set.spec().replicas();
        return new StatefulSet.Status(
                all.size(),
                ready,
                complete ? updated : living(all, current),
                updated,
                (int) all.stream()
                        .filter(pod -> isReady(pod)
                                && PodAvailability.isAvailable(pod, set.spec().minReadySeconds(), now))
                        .count(),
                complete ? update : current,
                update,
                set.meta().generation());
    }

    private static int living(List<Pod> pods, String revision) {
        return (int) pods.stream()
                .filter(pod -> !pod.meta().isTerminating() && revision(pod).equals(revision))
                .count();
    }
}
