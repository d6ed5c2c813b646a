package naru.simulation.kubelet;

import java.util.Optional;
import java.util.function.UnaryOperator;

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
    }

    /// The machine, if it is up and in this life.
    Optional<Machine> up(String node, int boot) {
        return get(node).filter(machine -> machine.isUp() && machine.boot() == boot);
    }

    Optional<LocalPod> pod(String node, String uid) {
        return get(node).flatMap(machine -> machine.pods().get(uid));
    }

    void forgetPod(String node, String uid) {
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
