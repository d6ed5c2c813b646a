package naru.simulation.kubelet;

import java.util.List;
import java.util.Optional;

/// The order in which the containers of a pod may start: init containers one after the other, each when the one before
/// has ended well (or, being a sidecar, has started); then all the others at once.
///
/// Source: https://kubernetes.io/docs/concepts/workloads/pods/init-containers/
final class Init {

    private Init() {}

    static boolean isDone(LocalPod pod) {
        return pod.containers().stream().filter(LocalContainer::init).allMatch(Init::isPassed);
    }

    /// The containers whose turn it is and which have not begun.
    static List<LocalContainer> next(LocalPod pod) {
        Optional<LocalContainer> init = pod.containers().stream()
                .filter(LocalContainer::init)
                .filter(c -> !isPassed(c))
                .findFirst();
        if (init.isPresent()) {
            return init.filter(c -> c.activity() instanceof Activity.Idle).stream()
                    .toList();
        }
        return pod.containers().stream()
                .filter(c -> !c.init() && c.activity() instanceof Activity.Idle)
                .toList();
    }

    private static boolean isPassed(LocalContainer container) {
        if (container.spec().restartAlways()) {
            return PodReport.isStarted(container) || container.restarts() > 0;
        }
        return container.activity() instanceof Activity.Exited exited
                && exited.how().exitCode() == 0;
    }
}
