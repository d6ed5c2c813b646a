package naru.manifest.kube;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import naru.simulation.api.Kind;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.ReplicaSet;

/// `kubectl get nodes,pods` tells of pods but not of the ReplicaSets that own them, without which nothing would heal.
/// What such a ReplicaSet must look like shows in its pods: they are stamped from its template and carry its labels.
final class MissingReplicaSets {

    private MissingReplicaSets() {}

    /// The ReplicaSets that own some of `pods` and are not among `known`, in order of their first pods.
    static List<ReplicaSet> of(List<Pod> pods, Set<ObjectKey> known) {
        Map<ObjectKey, List<Pod>> owned = new LinkedHashMap<>();
        for (Pod pod : pods) {
            pod.meta()
                    .owner()
                    .filter(owner -> owner.kind().equals(Kind.REPLICA_SET.title()))
                    .map(owner -> new ObjectKey(Kind.REPLICA_SET, pod.meta().namespace(), owner.name()))
                    .filter(key -> !known.contains(key) && Names.isSubdomain(key.name()))
                    .ifPresent(key -> owned.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(pod));
        }
        List<ReplicaSet> sets = new ArrayList<>();
        owned.forEach((key, its) -> {
            Labels common = commonLabels(its);
            // Without labels in common no selector could tell them from other pods.
            if (!common.isEmpty()) {
                sets.add(replicaSet(key, its, common));
            }
        });
        return sets;
    }

    private static ReplicaSet replicaSet(ObjectKey key, List<Pod> pods, Labels common) {
        Pod first = pods.getFirst();
        OwnerReference owner = first.meta().owner().orElseThrow();
        ObjectMeta meta = ObjectMeta.of(key.namespace(), key.name(), common);
        int replicas = (int) pods.stream().filter(Pod::isActive).count();
        PodTemplate template =
                new PodTemplate(common, first.meta().annotations(), first.spec().withNodeName(""));
        return new ReplicaSet(
                meta.created(owner.uid(), meta.creationTimestamp(), 0),
                new ReplicaSet.Spec(replicas, 0, LabelSelector.of(common), template),
                ReplicaSet.Status.NEW);
    }

    private static Labels commonLabels(List<Pod> pods) {
        Map<String, String> common =
                new TreeMap<>(pods.getFirst().meta().labels().entries());
        for (Pod pod : pods) {
            common.entrySet().retainAll(pod.meta().labels().entries().entrySet());
        }
        return Labels.of(common);
    }
}
