package naru.simulation.kubelet;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import naru.simulation.api.Pod;
import naru.simulation.api.Probe;
import naru.simulation.kernel.Clock;

/// What can be made to go wrong in a container. Commands reach the process itself, whatever the network is like.
final class Faults {

    private final Clock clock;
    private final Machines machines;
    private final ContainerRuntime runtime;

    Faults(Clock clock, Machines machines, ContainerRuntime runtime) {
        this.clock = clock;
        this.machines = machines;
        this.runtime = runtime;
    }

    /// The container as it is on its machine, if that is up.
    Optional<LocalContainer> container(Pod pod, String name) {
        return machines.get(pod.spec().nodeName())
                .filter(Machine::isUp)
                .flatMap(machine -> machine.pods().get(pod.meta().uid()))
                .flatMap(local -> local.container(name));
    }

    void crash(Pod pod, String container) {
        withContainer(
                pod, container, (machine, local, c) -> runtime.exited(machine, local, c, 1, ContainerRuntime.ERROR));
    }

    /// As [#crash], and again soon after every start.
    void breakProgram(Pod pod, String container) {
        withContainer(
                pod,
                container,
                (machine, local, c) ->
                        machines.changeContainer(machine.node(), local.uid(), c.name(), x -> x.broken(true)));
        crash(pod, container);
    }

    void leak(Pod pod, String container, long bytesPerSecond) {
        Optional<Leak> leak = Optional.of(new Leak(clock.now(), bytesPerSecond));
        withContainer(pod, container, (machine, local, c) -> runtime.oomKiller().leak(machine, local, c, leak));
    }

    void failProbe(Pod pod, String container, Probe.Type type) {
        withContainer(pod, container, (machine, local, c) -> {
            Set<Probe.Type> failing = EnumSet.of(type);
            failing.addAll(c.failing());
            machines.changeContainer(machine.node(), local.uid(), c.name(), x -> x.failing(failing));
        });
    }

    void heal(Pod pod) {
        machines.changePod(
                pod.spec().nodeName(),
                pod.meta().uid(),
                local -> local.withContainers(
                        c -> c.leaking(Optional.empty()).failing(Set.of()).broken(false)));
    }

    private void withContainer(Pod pod, String name, ContainerAction action) {
        machines.get(pod.spec().nodeName())
                .filter(Machine::isUp)
                .ifPresent(machine -> machine.pods()
                        .get(pod.meta().uid())
                        .ifPresent(local ->
                                local.container(name).ifPresent(container -> action.apply(machine, local, container))));
    }
}
