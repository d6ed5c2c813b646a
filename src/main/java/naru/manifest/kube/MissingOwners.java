package naru.manifest.kube;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;

/// StatefulSets, DaemonSets and Jobs that own pods of a file and are not in it. Unlike ReplicaSets they cannot be read
/// off their pods: which claims, which nodes, how many completions, the pods do not tell.
final class MissingOwners {

    private static final List<Kind> KINDS = List.of(Kind.STATEFUL_SET, Kind.DAEMON_SET, Kind.JOB);

    private MissingOwners() {}

    /// How many pods each of them has, in order of their first pods.
    static Map<ObjectKey, Integer> of(List<Pod> pods, Set<ObjectKey> known) {
        Map<ObjectKey, Integer> missing = new LinkedHashMap<>();
        for (Pod pod : pods) {
            pod.meta()
                    .owner()
                    .ifPresent(owner -> KINDS.stream()
                            .filter(kind -> kind.title().equals(owner.kind()))
                            .map(kind -> new ObjectKey(kind, pod.meta().namespace(), owner.name()))
                            .filter(key -> !known.contains(key))
                            .forEach(key -> missing.merge(key, 1, Integer::sum)));
        }
        return missing;
    }
}
