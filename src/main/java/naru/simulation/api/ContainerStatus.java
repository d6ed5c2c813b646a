package naru.simulation.api;

import java.util.Optional;

/// The kubelet's report of one container.
///
/// @param lastTermination how the previous attempt ended
/// @param ready whether it passes its readiness probe (or runs, if it has none)
/// @param started whether it has passed its start-up probe
public record ContainerStatus(
        String name,
        ContainerState state,
        Optional<ContainerState.Terminated> lastTermination,
        boolean ready,
        boolean started,
        int restartCount) {

    public boolean isRunning() {
        return state instanceof ContainerState.Running;
    }
}
