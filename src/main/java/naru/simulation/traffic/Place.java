package naru.simulation.traffic;

import java.util.Optional;
import naru.simulation.kernel.Tree;
import naru.simulation.kubelet.Activity;
import naru.simulation.kubelet.LocalContainer;
import naru.simulation.kubelet.Machine;

/// The process a request has reached: this life of this container on this machine.
record Place(String node, int boot, String uid, String container, int attempt) {

    /// What is left of a connection to it.
    enum Line {
        OPEN,
        /// The machine says that there is no such connection any more.
        RESET,
        /// Nobody says anything any more.
        SILENT
    }

    Line line(Tree<String, Machine> machines) {
        Optional<Machine> machine = machines.get(node).filter(found -> found.isUp() && found.networked());
        if (machine.isEmpty()) {
            return Line.SILENT;
        }
        boolean runs = machine.get().boot() == boot
                && machine.get()
                        .pods()
                        .get(uid)
                        .flatMap(pod -> pod.container(container))
                        .filter(found -> found.attempt() == attempt && isRunning(found))
                        .isPresent();
        return runs ? Line.OPEN : Line.RESET;
    }

    private static boolean isRunning(LocalContainer container) {
        return container.activity() instanceof Activity.Running;
    }
}
