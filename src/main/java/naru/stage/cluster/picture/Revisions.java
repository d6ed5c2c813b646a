package naru.stage.cluster.picture;

import java.util.HashMap;
import java.util.Map;
import naru.simulation.Snapshot;
import naru.simulation.api.ControllerRevision;
import naru.simulation.api.Kind;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.ReplicaSet;

/// Which revision of its workload's template each pod was made from.
///
/// A Deployment counts in an annotation of its ReplicaSets, a StatefulSet or DaemonSet in ControllerRevisions. The
/// highest number is the newest: going back to an old template gives that a new number.
final class Revisions {

    /// Source: `pkg/controller/deployment/util/deployment_util.go`, `RevisionAnnotation`.
    private static final String ANNOTATION = "deployment.kubernetes.io/revision";

    /// Source: `staging/src/k8s.io/api/apps/v1/types.go`, `ControllerRevisionHashLabelKey`. A DaemonSet's pods
    /// carry the hash alone, those of a StatefulSet the revision's whole name.
    private static final String LABEL = "controller-revision-hash";

    private final Map<String, Long> ofReplicaSet = new HashMap<>();
    private final Map<String, String> workloadOfReplicaSet = new HashMap<>();
    private final Map<String, Long> ofRevision = new HashMap<>();
    private final Map<String, Long> newest = new HashMap<>();

    Revisions(Snapshot snapshot) {
        for (ReplicaSet set : snapshot.replicaSets()) {
            set.meta().owner().ifPresent(owner -> {
                long revision = of(set);
                ofReplicaSet.put(set.meta().uid(), revision);
                workloadOfReplicaSet.put(set.meta().uid(), owner.uid());
                newest.merge(owner.uid(), revision, Math::max);
            });
        }
        for (ControllerRevision each : snapshot.list(Kind.CONTROLLER_REVISION, ControllerRevision.class)) {
            each.meta().owner().ifPresent(owner -> {
                ofRevision.put(owner.uid() + "/" + each.name(), each.revision());
                newest.merge(owner.uid(), each.revision(), Math::max);
            });
        }
    }

    /// The revision that a Deployment has given this ReplicaSet; 0 if none.
    static long of(ReplicaSet set) {
        return number(set.meta().annotations().get(ANNOTATION));
    }

    /// The newest revision of a workload, by its uid; 0 if nobody has counted.
    long newest(String workload) {
        return newest.getOrDefault(workload, 0L);
    }

    /// The revision a pod was made from; 0 if nobody has counted.
    long of(Pod pod) {
        return pod.meta().owner().map(owner -> of(pod, owner)).orElse(0L);
    }

    private long of(Pod pod, OwnerReference owner) {
        Long ofSet = ofReplicaSet.get(owner.uid());
        if (ofSet != null) {
            return ofSet;
        }
        String hash = pod.meta().labels().get(LABEL);
        Long whole = ofRevision.get(owner.uid() + "/" + hash);
        return whole != null ? whole : ofRevision.getOrDefault(owner.uid() + "/" + owner.name() + "-" + hash, 0L);
    }

    /// The newest revision of the workload that a pod belongs to.
    long newestFor(Pod pod) {
        return pod.meta()
                .owner()
                .map(owner -> newest(workloadOfReplicaSet.getOrDefault(owner.uid(), owner.uid())))
                .orElse(0L);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException absent) {
            return 0;
        }
    }
}
