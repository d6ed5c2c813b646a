package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Service;
import naru.simulation.api.Taint;
import naru.simulation.api.Toleration;
import naru.simulation.kernel.Tree;

/// What the API server adds to an object before it first stores it.
final class Admission {

    /// How long a pod stays bound to a node that is not ready or does not answer. Source:
    /// `plugin/pkg/admission/defaulttolerationseconds/admission.go`.
    static final long DEFAULT_TOLERATION_SECONDS = 300;

    private Admission() {}

    /// @param others everything that is stored already
    /// @param number of the object, for its address
    static KubeObject admit(KubeObject object, Tree<ObjectKey, KubeObject> others, long number) {
        return switch (object) {
            case Pod pod -> withDefaultTolerations(PriorityAdmission.admit(pod, others));
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

    /// An address from the service range that kubeadm sets up by default, 10.96.0.0/12.
    private static String clusterIp(long number) {
        return "10." + (96 + number / 65536 % 16) + "." + number / 256 % 256 + "." + (number % 254 + 1);
    }
}
