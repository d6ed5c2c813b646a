package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.KubeObject;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.PodQos;
import naru.simulation.api.QosClass;
import naru.simulation.api.Service;
import naru.simulation.api.Taint;
import naru.simulation.api.Toleration;

/// What the API server adds to an object before it first stores it.
final class Admission {

    /// How long a pod stays bound to a node that is not ready or does not answer. Source:
    /// `plugin/pkg/admission/defaulttolerationseconds/admission.go`.
    static final long DEFAULT_TOLERATION_SECONDS = 300;

    private Admission() {}

    static KubeObject admit(ApiServer api, KubeObject object, long number) {
        return switch (object) {
            case Pod pod -> withPressureToleration(withDefaultTolerations(PriorityAdmission.admit(pod, api)));
            case PersistentVolumeClaim claim -> StorageAdmission.admit(claim, api);
            case PersistentVolume volume -> StorageAdmission.admit(volume);
            case Service service when service.clusterIp().isEmpty() -> service.withClusterIp(clusterIp(number));
            default -> object;
        };
    }

    private static Pod withDefaultTolerations(Pod pod) {
        List<Toleration> tolerations = new ArrayList<>(pod.spec().tolerations());
        for (String key : List.of(Taint.NOT_READY, Taint.UNREACHABLE)) {
            Taint taint = new Taint(key, "", Taint.Effect.NO_EXECUTE);
            if (tolerations.stream().noneMatch(toleration -> toleration.tolerates(taint))) {
                tolerations.add(new Toleration(
                        key,
                        Toleration.Operator.EXISTS,
                        "",
                        Optional.of(Taint.Effect.NO_EXECUTE),
                        Optional.of(DEFAULT_TOLERATION_SECONDS)));
            }
        }
        return tolerations.size() == pod.spec().tolerations().size()
                ? pod
                : pod.withSpec(pod.spec().withTolerations(tolerations));
    }

    /// A pod that says what it needs is taken to cope with a node that is short of memory. Source:
    /// https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/#taint-nodes-by-condition
    private static Pod withPressureToleration(Pod pod) {
        Taint taint = new Taint(Taint.MEMORY_PRESSURE, "", Taint.Effect.NO_SCHEDULE);
        if (PodQos.of(pod.spec()) == QosClass.BEST_EFFORT
                || pod.spec().tolerations().stream().anyMatch(toleration -> toleration.tolerates(taint))) {
            return pod;
        }
        List<Toleration> tolerations = new ArrayList<>(pod.spec().tolerations());
        tolerations.add(new Toleration(
                taint.key(), Toleration.Operator.EXISTS, "", Optional.of(taint.effect()), Optional.empty()));
        return pod.withSpec(pod.spec().withTolerations(tolerations));
    }

    /// An address from the service range that kubeadm sets up by default, 10.96.0.0/12.
    private static String clusterIp(long number) {
        return "10." + (96 + number / 65536 % 16) + "." + number / 256 % 256 + "." + (number % 254 + 1);
    }
}
