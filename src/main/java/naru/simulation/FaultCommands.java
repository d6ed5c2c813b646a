package naru.simulation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kubelet.Kubelets;
import naru.simulation.kubelet.LocalContainer;

/// Commands that make the program in a container misbehave, or behave again.
final class FaultCommands {

    private final ApiServer api;
    private final Kubelets kubelets;
    private final Deeds deeds;

    FaultCommands(ApiServer api, Kubelets kubelets, Deeds deeds) {
        this.api = api;
        this.kubelets = kubelets;
        this.deeds = deeds;
    }

    Outcome crash(ObjectKey key, String container) {
        return running(key, container, any -> true, pod -> {
            deeds.record(Reason.CRASH_INJECTED, key, Map.of("container", container));
            kubelets.crash(pod, container);
        });
    }

    Outcome breakProgram(ObjectKey key, String container) {
        return running(key, container, any -> true, pod -> {
            deeds.record(Reason.PROGRAM_BROKEN, key, Map.of("container", container));
            kubelets.breakProgram(pod, container);
        });
    }

    Outcome leak(ObjectKey key, String container, long bytesPerSecond) {
        if (bytesPerSecond <= 0) {
            return Deeds.refused(Outcome.Reason.NOT_POSITIVE, Map.of("pod", key.name()));
        }
        return running(key, container, any -> true, pod -> {
            deeds.record(
                    Reason.LEAK_INJECTED,
                    key,
                    Map.of("container", container, "bytesPerSecond", Long.toString(bytesPerSecond)));
            kubelets.leak(pod, container, bytesPerSecond);
        });
    }

    Outcome failProbe(Command.FailProbe command) {
        return running(
                command.pod(),
                command.container(),
                container -> container.spec().probe(command.probe()).isPresent(),
                pod -> {
                    deeds.record(
                            Reason.PROBE_FAILURE_INJECTED,
                            command.pod(),
                            Map.of(
                                    "container",
                                    command.container(),
                                    "probe",
                                    command.probe().name()));
                    kubelets.failProbe(pod, command.container(), command.probe());
                });
    }

    Outcome heal(ObjectKey key) {
        Optional<Pod> pod = api.pod(key);
        if (pod.isEmpty()) {
            return noSuch(key);
        }
        deeds.record(Reason.FAULTS_CLEARED, key, Map.of());
        kubelets.heal(pod.get());
        return Deeds.DONE;
    }

    private Outcome running(ObjectKey key, String name, Predicate<LocalContainer> hasProbe, Consumer<Pod> action) {
        Optional<Pod> pod = api.pod(key);
        if (pod.isEmpty()) {
            return noSuch(key);
        }
        Map<String, String> names = Map.of("pod", key.name(), "container", name);
        if (pod.get().spec().containers().stream().noneMatch(c -> c.name().equals(name))) {
            return Deeds.refused(Outcome.Reason.NO_SUCH_CONTAINER, names);
        }
        Optional<LocalContainer> container = kubelets.container(pod.get(), name);
        if (container.isEmpty() || !container.get().isRunning()) {
            return Deeds.refused(Outcome.Reason.NOT_RUNNING, names);
        }
        if (!hasProbe.test(container.get())) {
            return Deeds.refused(Outcome.Reason.NO_PROBE, names);
        }
        action.accept(pod.get());
        return Deeds.DONE;
    }

    private static Outcome noSuch(ObjectKey key) {
        return Deeds.refused(
                Outcome.Reason.NO_SUCH_OBJECT, Map.of("kind", key.kind().title(), "object", key.name()));
    }
}
