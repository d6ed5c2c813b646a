package naru.simulation.controlplane;

import java.util.Comparator;
import java.util.Optional;
import naru.simulation.api.Kind;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PriorityClass;

/// Writes the number that a priority class stands for into a pod, and whether the pod may preempt others.
///
/// A pod that names no class gets that of the global default; without one it keeps what is written in it, which is how
/// a pod copied from a cluster comes. Kubernetes refuses a pod whose class does not exist; here it keeps its number
/// too.
///
/// Source: `plugin/pkg/admission/priority/admission.go`.
final class PriorityAdmission {

    /// Source: `pkg/apis/scheduling/types.go` (facts.json `priority.system_critical`).
    private static final int SYSTEM_CLUSTER_CRITICAL = 2_000_000_000;

    private static final int SYSTEM_NODE_CRITICAL = SYSTEM_CLUSTER_CRITICAL + 1000;

    private PriorityAdmission() {}

    static Pod admit(Pod pod, ApiServer api) {
        String name = pod.spec().priorityClassName();
        Optional<PriorityClass> found = name.isEmpty() ? globalDefault(api) : named(name, api);
        return found.map(priority -> pod.withSpec(pod.spec().with(draft -> {
                    draft.priorityClassName = priority.name();
                    draft.priority = priority.value();
                    draft.preemptionPolicy = priority.preemptionPolicy();
                })))
                .orElse(pod);
    }

    private static Optional<PriorityClass> named(String name, ApiServer api) {
        return api.get(new ObjectKey(Kind.PRIORITY_CLASS, "", name))
                .map(PriorityClass.class::cast)
                .or(() -> ofSystem(name));
    }

    /// The classes that every cluster has.
    private static Optional<PriorityClass> ofSystem(String name) {
        return switch (name) {
            case "system-cluster-critical" -> Optional.of(ofSystem(name, SYSTEM_CLUSTER_CRITICAL));
            case "system-node-critical" -> Optional.of(ofSystem(name, SYSTEM_NODE_CRITICAL));
            default -> Optional.empty();
        };
    }

    private static PriorityClass ofSystem(String name, int value) {
        return new PriorityClass(
                ObjectMeta.clusterWide(name, Labels.NONE),
                value,
                false,
                PodSpec.PreemptionPolicy.PREEMPT_LOWER_PRIORITY);
    }

    /// The lowest, should there be several.
    private static Optional<PriorityClass> globalDefault(ApiServer api) {
        return api.list(Kind.PRIORITY_CLASS).stream()
                .map(PriorityClass.class::cast)
                .filter(PriorityClass::globalDefault)
                .min(Comparator.comparingInt(PriorityClass::value));
    }
}
