package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.kernel.SimTime;

/// Which pods a ReplicaSet gives up first when it has too many. "Before" means: deleted before.
///
/// Those that would be missed least go first: not placed, not running, not ready, cheap by annotation, crowded together
/// on a node, freshly ready, often restarted, young. Ages are compared by order of magnitude (powers of two of
/// nanoseconds), so that among pods of like age chance (the uid) decides and not the exact moment.
///
/// It is a relation between two pods and no `Comparator`: the uid decides as soon as ages differ within one power of
/// two, restarts only where they are equal, so three pods can each come before the next. Java's own sorts may refuse
/// that.
///
/// Source: `pkg/controller/controller_utils.go`, `ActivePodsWithRanks.Less` (facts.json `replicaset.deletion_order`).
///
/// @param now what ages are counted to
public record PodDeletionOrder(SimTime now) {

    /// Lower goes first, 0 where it is missing or no number.
    public static final String DELETION_COST = "controller.kubernetes.io/pod-deletion-cost";

    /// @param rank how many active pods of the same owner are on its node; more go first
    public record Ranked(Pod pod, int rank) {}

    /// The `count` pods to delete, in order, all of them if there are no more. `related` are the pods to count on
    /// each node: those of every ReplicaSet of the same owner.
    ///
    /// Source: `pkg/controller/replicaset/replica_set.go`, `getPodsToDelete`,
    /// `getPodsRankedByRelatedPodsOnSameNode`.
    public static List<Pod> first(int count, List<Pod> pods, List<Pod> related, SimTime now) {
        if (count >= pods.size()) {
            return List.copyOf(pods);
        }
        Map<String, Integer> perNode = new TreeMap<>();
        for (Pod pod : related) {
            if (pod.isActive()) {
                perNode.merge(pod.spec().nodeName(), 1, Integer::sum);
            }
        }
        List<Ranked> ranked = new ArrayList<>(pods.size());
        for (Pod pod : pods) {
            ranked.add(new Ranked(pod, perNode.getOrDefault(pod.spec().nodeName(), 0)));
        }
        return new PodDeletionOrder(now)
                .sorted(ranked).stream().limit(count).map(Ranked::pod).toList();
    }

    /// Those to delete first at the front; where neither comes before the other they stay as they are given.
    public List<Ranked> sorted(List<Ranked> pods) {
        if (pods.size() < 2) {
            return pods;
        }
        int middle = pods.size() / 2;
        List<Ranked> left = sorted(pods.subList(0, middle));
        List<Ranked> right = sorted(pods.subList(middle, pods.size()));
        List<Ranked> merged = new ArrayList<>(pods.size());
        int l = 0;
        int r = 0;
        while (l < left.size() && r < right.size()) {
            merged.add(isBefore(right.get(r), left.get(l)) ? right.get(r++) : left.get(l++));
        }
        merged.addAll(left.subList(l, left.size()));
        merged.addAll(right.subList(r, right.size()));
        return merged;
    }

    /// Whether `a` is to be deleted before `b`.
    public boolean isBefore(Ranked a, Ranked b) {
        return compare(a, b) < 0;
    }

    private int compare(Ranked a, Ranked b) {
        Pod left = a.pod();
        Pod right = b.pod();
        int order = Boolean.compare(left.isScheduled(), right.isScheduled());
        if (order == 0) {
            order = Integer.compare(phaseRank(left), phaseRank(right));
        }
        if (order == 0) {
            order = Boolean.compare(left.isReady(), right.isReady());
        }
        if (order == 0) {
            order = Integer.compare(deletionCost(left), deletionCost(right));
        }
        if (order == 0) {
            order = Integer.compare(b.rank(), a.rank());
        }
        return order != 0 ? order : compareAges(left, right);
    }

    private int compareAges(Pod left, Pod right) {
        if (left.isReady() && right.isReady()) {
            SimTime leftReady = left.status().readyTransition().orElse(SimTime.ZERO);
            SimTime rightReady = right.status().readyTransition().orElse(SimTime.ZERO);
            if (!leftReady.equals(rightReady)) {
                return byMagnitude(leftReady, rightReady, left, right);
            }
        }
        int order = Integer.compare(mostRestarts(right), mostRestarts(left));
        if (order != 0) {
            return order;
        }
        SimTime leftCreated = left.meta().creationTimestamp();
        SimTime rightCreated = right.meta().creationTimestamp();
        return leftCreated.equals(rightCreated) ? 0 : byMagnitude(leftCreated, rightCreated, left, right);
    }

    private int byMagnitude(SimTime leftSince, SimTime rightSince, Pod left, Pod right) {
        int order = Integer.compare(magnitude(leftSince), magnitude(rightSince));
        return order != 0 ? order : left.meta().uid().compareTo(right.meta().uid());
    }

    /// The power of two in the age in nanoseconds, -1 for no age at all.
    private int magnitude(SimTime since) {
        long age = now.nanos() - since.nanos();
        return age <= 0 ? -1 : 63 - Long.numberOfLeadingZeros(age);
    }

    /// Pending before unknown before running.
    private static int phaseRank(Pod pod) {
        PodPhase phase = pod.status().phase();
        return switch (phase) {
            case PENDING -> 0;
            case UNKNOWN -> 1;
            case RUNNING, SUCCEEDED, FAILED -> 2;
        };
    }

    private static int deletionCost(Pod pod) {
        try {
            return Integer.parseInt(pod.meta().annotations().get(DELETION_COST));
        } catch (NumberFormatException missingOrInvalid) {
            return 0;
        }
    }

    /// Of the container that was restarted most.
    private static int mostRestarts(Pod pod) {
        return pod.status().containers().stream()
                .mapToInt(container -> container.restartCount())
                .max()
                .orElse(0);
    }
}
