package naru.simulation.traffic;

import java.util.Optional;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerPort;
import naru.simulation.api.Pod;
import naru.simulation.kubelet.LocalContainer;
import naru.simulation.kubelet.LocalPod;

/// Which container of a pod listens on a Service's `targetPort`: the one that names it, otherwise the first. A program
/// may listen on ports that its manifest does not name.
final class Listener {

    private Listener() {}

    static Optional<LocalContainer> of(LocalPod pod, String targetPort) {
        Optional<String> name = pod.spec().containers().stream()
                .filter(container -> container.ports().stream().anyMatch(port -> isTarget(port, targetPort)))
                .findFirst()
                .or(() -> pod.spec().containers().stream().findFirst())
                .map(Container::name);
        return name.flatMap(pod::container);
    }

    /// The number of the port; `otherwise` where no number is known.
    static int number(Pod pod, String targetPort, int otherwise) {
        return pod.spec().containers().stream()
                .flatMap(container -> container.ports().stream())
                .filter(port -> isTarget(port, targetPort))
                .map(ContainerPort::containerPort)
                .findFirst()
                .orElseGet(() -> targetPort.chars().allMatch(Character::isDigit) && !targetPort.isEmpty()
                        ? Integer.parseInt(targetPort)
                        : otherwise);
    }

    private static boolean isTarget(ContainerPort port, String targetPort) {
        return (port.name().equals(targetPort) && !targetPort.isEmpty())
                || Integer.toString(port.containerPort()).equals(targetPort);
    }
}
