package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Pod;
import naru.simulation.kernel.SimTime;

/// One step of a DaemonSet's rolling update: which old pods go, and which nodes get a new pod beside the old.
///
/// Source: `pkg/controller/daemon/update.go`, `rollingUpdate`, `findUpdatedPodsOnNode`, `updatedDesiredNodeCounts`.
///
/// @param delete old pods to be deleted
/// @param create nodes to get a new pod though an old one is there
record DaemonUpdate(List<Pod> delete, List<String> create) {

    static final DaemonUpdate NOTHING = new DaemonUpdate(List.of(), List.of());

    /// The living pods of a node, by version.
    private record OnNode(Optional<Pod> updated, Optional<Pod> old, boolean clear) {

        static OnNode of(List<Pod> pods, String hash) {
            List<Pod> living =
                    pods.stream().filter(pod -> !pod.meta().isTerminating()).toList();
            List<Pod> updated =
                    living.stream().filter(pod -> isUpdated(pod, hash)).toList();
            List<Pod> old = living.stream().filter(pod -> !isUpdated(pod, hash)).toList();
            return new OnNode(
                    updated.stream().findFirst(), old.stream().findFirst(), updated.size() <= 1 && old.size() <= 1);
        }
    }

    static boolean isUpdated(Pod pod, String hash) {
        return pod.meta().labels().get(RevisionHistory.HASH).equals(hash);
    }

    /// @param desired on how many nodes the set should run
    /// @param byNode its pods, terminating ones among them
    static DaemonUpdate step(DaemonSet set, int desired, Map<String, List<Pod>> byNode, String hash, SimTime now) {
        DaemonSet.UpdateStrategy strategy = set.spec().updateStrategy();
        if (strategy.type() == DaemonSet.UpdateType.ON_DELETE) {
            return NOTHING;
        }
        int surge = strategy.maxSurge().scaled(desired, true);
        int unavailable = strategy.maxUnavailable().scaled(desired, true);
        int minReady = set.spec().minReadySeconds();
        return surge == 0
                ? replacing(byNode, hash, Math.max(1, unavailable), minReady, now)
                : surging(byNode, hash, surge, minReady, now);
    }

    /// Old pods go, and new ones come where they were: those that are not available at once, of the others as many
    /// as may be missing.
    private static DaemonUpdate replacing(
            Map<String, List<Pod>> byNode, String hash, int mayBeMissing, int minReady, SimTime now) {
        List<Pod> broken = new ArrayList<>();
        List<Pod> working = new ArrayList<>();
        int missing = 0;
        for (List<Pod> pods : byNode.values()) {
            OnNode here = OnNode.of(pods, hash);
            boolean onlyOld =
                    here.clear() && here.old().isPresent() && here.updated().isEmpty();
            if (onlyOld) {
                Pod old = here.old().get();
                (PodAvailability.isAvailable(old, minReady, now) ? working : broken).add(old);
            } else {
                boolean done = here.clear()
                        && here.old().isEmpty()
                        && here.updated()
                                .filter(pod -> PodAvailability.isAvailable(pod, minReady, now))
                                .isPresent();
                missing += done ? 0 : 1;
            }
        }
        List<Pod> delete = new ArrayList<>(broken);
        working.stream().limit(Math.max(0, mayBeMissing - missing)).forEach(delete::add);
        return new DaemonUpdate(delete, List.of());
    }

    /// New pods come beside the old ones, and an old one goes when the new one beside it is available.
    private static DaemonUpdate surging(
            Map<String, List<Pod>> byNode, String hash, int maxSurge, int minReady, SimTime now) {
        List<Pod> delete = new ArrayList<>();
        List<String> urgent = new ArrayList<>();
        List<String> others = new ArrayList<>();
        int surging = 0;
        for (Map.Entry<String, List<Pod>> node : byNode.entrySet()) {
            OnNode here = OnNode.of(node.getValue(), hash);
            if (!here.clear()) {
                surging++;
            } else if (here.old().isPresent() && here.updated().isEmpty()) {
                boolean works = PodAvailability.isAvailable(here.old().get(), minReady, now);
                (works ? others : urgent).add(node.getKey());
            } else if (here.old().isPresent()) {
                boolean ready = PodAvailability.isAvailable(here.updated().get(), minReady, now);
                if (ready) {
                    delete.add(here.old().get());
                } else {
                    surging++;
                }
            }
        }
        List<String> create = new ArrayList<>(urgent);
        others.stream().limit(Math.max(0, maxSurge - surging)).forEach(create::add);
        return new DaemonUpdate(delete, create);
    }
}
