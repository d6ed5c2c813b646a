package naru.simulation.kubelet;

/// Something done to one container of one pod on one machine.
@FunctionalInterface
interface ContainerAction {
    void apply(Machine machine, LocalPod pod, LocalContainer container);
}
