package naru.manifest.script;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import naru.simulation.Snapshot;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;

/// Finds what is meant by a name in a world of one moment: pods are given names nobody knows beforehand.
public final class Search {

    /// What makes pods, itself or through others.
    public static final List<Kind> WORKLOADS =
            List.of(Kind.DEPLOYMENT, Kind.STATEFUL_SET, Kind.DAEMON_SET, Kind.CRON_JOB, Kind.JOB, Kind.REPLICA_SET);

    private final Snapshot now;

    /// Who owns whom, by uid.
    private final Map<String, String> owners = new TreeMap<>();

    public Search(Snapshot now) {
        this.now = now;
        WORKLOADS.forEach(kind -> now.list(kind, KubeObject.class).forEach(this::noteOwner));
    }

    private void noteOwner(KubeObject object) {
        object.meta().owner().ifPresent(owner -> owners.put(object.meta().uid(), owner.uid()));
    }

    /// The pods that `name` can mean, by the first of these rules that gives any: the name of a pod; the name of a
    /// workload, for all its pods; the beginning of the name of a pod. Pods that have ended or are going do not
    /// count.
    public List<Pod> pods(Predicate<ObjectKey> isNamed, Predicate<ObjectKey> beginsSo) {
        List<Pod> named = pods(pod -> isNamed.test(pod.key()));
        if (!named.isEmpty()) {
            return named;
        }
        return workloads(isNamed, WORKLOADS).stream()
                .map(this::podsOf)
                .filter(pods -> !pods.isEmpty())
                .findFirst()
                .orElseGet(() -> pods(pod -> beginsSo.test(pod.key())));
    }

    /// The pods of a workload, in order of name.
    public List<Pod> podsOf(KubeObject workload) {
        return pods(pod -> isOwned(pod, workload.meta().uid()));
    }

    public List<KubeObject> workloads(Predicate<ObjectKey> isNamed, List<Kind> kinds) {
        return kinds.stream()
                .flatMap(kind -> now.list(kind, KubeObject.class).stream())
                .filter(object -> isNamed.test(object.key()))
                .toList();
    }

    private List<Pod> pods(Predicate<Pod> wanted) {
        return now.pods().stream()
                .filter(Pod::isActive)
                .filter(wanted)
                .sorted(Comparator.comparing(KubeObject::key))
                .toList();
    }

    private boolean isOwned(Pod pod, String uid) {
        Optional<String> owner = pod.meta().owner().map(OwnerReference::uid);
        // A Deployment's ReplicaSet and a CronJob's Job stand between; nothing is deeper.
        return owner.equals(Optional.of(uid))
                || owner.map(owners::get).filter(uid::equals).isPresent();
    }
}
