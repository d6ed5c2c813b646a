package naru.simulation.kubelet;

import java.util.Optional;
import java.util.function.UnaryOperator;
import naru.simulation.api.Volume;

/// The machines as they are now; where the kubelets' parts read and write them.
final class Machines {

    private KubeletState state = KubeletState.EMPTY;

    KubeletState state() {
        return state;
    }

    void restore(KubeletState kept) {
        state = kept;
    }

    void describe(String image, ImageConduct conduct) {
        state = state.withImages(state.images().with(image, conduct));
    }

    Optional<Machine> get(String node) {
        return state.machines().get(node);
    }

    void put(Machine machine) {
        state = state.withMachines(state.machines().with(machine.node(), machine));
    }

    void remove(String node) {
        state = state.withMachines(state.machines().without(node));
        eraseDisks(Disk.onMachine(node, ""));
    }

    void write(String handle, Disk.Line line) {
        Disk disk = state.disks().get(handle).orElseGet(() -> Disk.empty(handle));
        state = state.withDisks(state.disks().with(handle, disk.with(line)));
    }

    void eraseDisk(String handle) {
        state = state.withDisks(state.disks().without(handle));
    }

    /// What was kept in memory is gone when a machine starts again.
    void eraseMemory(String node, LocalPod pod) {
        for (LocalVolume volume : pod.volumes()) {
            if (volume.spec().source() instanceof Volume.Source.EmptyDir(boolean memory, var limit) && memory) {
                eraseDisk(Disk.emptyDir(node, pod.uid(), volume.name()));
            }
        }
    }

    private void eraseDisks(String prefix) {
        for (Disk disk : state.disks().values()) {
            if (disk.handle().startsWith(prefix)) {
                eraseDisk(disk.handle());
            }
        }
    }

    /// The machine, if it is up and in this life.
    Optional<Machine> up(String node, int boot) {
        return get(node).filter(machine -> machine.isUp() && machine.boot() == boot);
    }

    Optional<LocalPod> pod(String node, String uid) {
        return get(node).flatMap(machine -> machine.pods().get(uid));
    }

    /// The pod is over here: its own directories go with it.
    void forgetPod(String node, String uid) {
        eraseDisks(Disk.emptyDir(node, uid, ""));
        get(node).ifPresent(machine -> put(machine.withPods(machine.pods().without(uid))));
    }

    void changePod(String node, String uid, UnaryOperator<LocalPod> change) {
        get(node)
                .ifPresent(
                        machine -> machine.pods().get(uid).ifPresent(pod -> put(machine.withPod(change.apply(pod)))));
    }

    void changeContainer(String node, String uid, String container, UnaryOperator<LocalContainer> change) {
        changePod(node, uid, pod -> pod.withContainer(container, change));
    }
}
