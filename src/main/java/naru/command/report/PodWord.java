package naru.command.report;

import java.util.List;
import naru.simulation.api.ContainerState;
import naru.simulation.api.ContainerStatus;
import naru.simulation.api.Pod;

/// The one word for a pod's state that `kubectl get pods` prints under STATUS.
///
/// Source: `pkg/printers/internalversion/printers.go`, `printPod`.
final class PodWord {

    private static final String COMPLETED = "Completed";

    private PodWord() {}

    static String of(Pod pod) {
        if (pod.meta().isTerminating() && pod.status().reason().equals("NodeLost")) {
            return "Unknown";
        }
        if (pod.meta().isTerminating() && !pod.isTerminal()) {
            return "Terminating";
        }
        String word = pod.status().reason().isEmpty()
                ? pod.status().phase().title()
                : pod.status().reason();
        boolean running = false;
        // The first container has the last word.
        for (ContainerStatus container : pod.status().containers().reversed()) {
            switch (container.state()) {
                case ContainerState.Waiting waiting -> word = waiting.reason().isEmpty() ? word : waiting.reason();
                case ContainerState.Terminated ended ->
                    word = ended.reason().isEmpty() ? "ExitCode:" + ended.exitCode() : ended.reason();
                case ContainerState.Running alive -> running |= container.ready();
            }
        }
        if (word.equals(COMPLETED) && running) {
            return pod.isReady() ? "Running" : "NotReady";
        }
        return word;
    }

    /// Containers that are ready, of all: `1/2`.
    static String readiness(Pod pod) {
        List<ContainerStatus> containers = pod.status().containers();
        long ready = containers.stream()
                .filter(container -> container.ready() && container.isRunning())
                .count();
        return ready + "/" + pod.spec().containers().size();
    }
}
