package naru.command.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import naru.simulation.api.Condition;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerState;
import naru.simulation.api.ContainerStatus;
import naru.simulation.api.Pod;

/// The one word for a pod's state that `kubectl get pods` prints under STATUS, and what it prints under READY.
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
        Optional<String> initializing = initializing(pod);
        if (initializing.isPresent() && !Condition.isTrue(pod.status().conditions(), Condition.INITIALIZED)) {
            return initializing.get();
        }
        return ofMainContainers(pod);
    }

    /// What the first init container that is not done yet is at.
    private static Optional<String> initializing(Pod pod) {
        List<Container> inits = pod.spec().initContainers();
        for (int i = 0; i < inits.size(); i++) {
            Optional<ContainerStatus> status = status(pod, inits.get(i));
            if (status.isEmpty()) {
                return Optional.empty();
            }
            if (inits.get(i).restartAlways() && status.get().started()) {
                continue;
            }
            String soFar = "Init:" + i + "/" + inits.size();
            switch (status.get().state()) {
                case ContainerState.Terminated ended
                when ended.exitCode() == 0 -> {
                    continue;
                }
                case ContainerState.Terminated ended -> {
                    return Optional.of("Init:" + word(ended));
                }
                case ContainerState.Waiting waiting -> {
                    boolean ordinary =
                            waiting.reason().isEmpty() || waiting.reason().equals("PodInitializing");
                    return Optional.of(ordinary ? soFar : "Init:" + waiting.reason());
                }
                case ContainerState.Running alive -> {
                    return Optional.of(soFar);
                }
            }
        }
        return Optional.empty();
    }

    private static String ofMainContainers(Pod pod) {
        String word = pod.status().reason().isEmpty()
                ? pod.status().phase().title()
                : pod.status().reason();
        boolean running = false;
        // The first container has the last word.
        for (Container container : pod.spec().containers().reversed()) {
            Optional<ContainerStatus> status = status(pod, container);
            if (status.isPresent()) {
                switch (status.get().state()) {
                    case ContainerState.Waiting waiting ->
                        word = waiting.reason().isEmpty() ? word : waiting.reason();
                    case ContainerState.Terminated ended -> word = word(ended);
                    case ContainerState.Running alive -> running |= status.get().ready();
                }
            }
        }
        if (word.equals(COMPLETED) && running) {
            return pod.isReady() ? "Running" : "NotReady";
        }
        return word;
    }

    private static String word(ContainerState.Terminated ended) {
        return ended.reason().isEmpty() ? "ExitCode:" + ended.exitCode() : ended.reason();
    }

    private static Optional<ContainerStatus> status(Pod pod, Container container) {
        return pod.status().containers().stream()
                .filter(status -> status.name().equals(container.name()))
                .findFirst();
    }

    /// Containers that are ready, of all that are to run: `1/2`. A sidecar counts, an init container that ends does
    /// not.
    static String readiness(Pod pod) {
        Set<String> counted = new TreeSet<>();
        pod.spec().containers().forEach(container -> counted.add(container.name()));
        pod.spec().initContainers().stream()
                .filter(Container::restartAlways)
                .forEach(sidecar -> counted.add(sidecar.name()));
        long ready = pod.status().containers().stream()
                .filter(status -> counted.contains(status.name()) && status.ready() && status.isRunning())
                .count();
        return ready + "/" + counted.size();
    }
}
