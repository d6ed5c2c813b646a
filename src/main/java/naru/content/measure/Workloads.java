package naru.content.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import naru.simulation.Snapshot;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;

/// Which pods are a workload's.
final class Workloads {

    private Workloads() {}

    /// The pods that there are of a workload, by its name, whatever its kind; a pod is a workload of its own. In
    /// order of name, those that have ended or are ending among them. An empty name: all pods.
    static List<Pod> pods(Snapshot world, String workload) {
        return world.pods().stream()
                .filter(pod -> workload.isEmpty() || belongs(world, pod, workload))
                .toList();
    }

    private static boolean belongs(Snapshot world, Pod pod, String workload) {
        Optional<KubeObject> object = Optional.of(pod);
        while (object.isPresent()) {
            if (object.get().meta().name().equals(workload)) {
                return true;
            }
            Optional<OwnerReference> owner = object.get().meta().owner();
            if (owner.isPresent() && owner.get().name().equals(workload)) {
                return true;
            }
            String namespace = object.get().meta().namespace();
            object = owner.flatMap(by -> kind(by.kind()))
                    .flatMap(kind -> world.object(
                            new ObjectKey(kind, namespace, owner.get().name())));
        }
        return false;
    }

    private static Optional<Kind> kind(String title) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.title().equals(title))
                .findFirst();
    }

    /// The object of that kind and name, in the default namespace.
    static <T extends KubeObject> Optional<T> find(Snapshot world, Kind kind, String name, Class<T> type) {
        return world.object(new ObjectKey(kind, ObjectKey.DEFAULT_NAMESPACE, name))
                .map(type::cast);
    }
}
