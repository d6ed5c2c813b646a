package naru.simulation.kubelet;

import naru.simulation.api.ContainerState;
import naru.simulation.kernel.SimTime;

/// What a container on a machine is really doing.
public sealed interface Activity {

    /// Its turn has not come (init containers run one after the other), or its image is still waited for.
    record Idle() implements Activity {}

    record Pulling() implements Activity {}

    /// It cannot start for now, and is tried again.
    ///
    /// @param reason `ErrImagePull`, `ImagePullBackOff` or `CreateContainerConfigError`
    record Blocked(String reason) implements Activity {}

    /// Created, about to start.
    record Creating() implements Activity {}

    record Running(SimTime since) implements Activity {}

    /// @param restartAt when the kubelet will start it again; meaningless if it will not
    record Exited(ContainerState.Terminated how, boolean restarts, SimTime restartAt) implements Activity {}
}
