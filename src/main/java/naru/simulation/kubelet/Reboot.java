package naru.simulation.kubelet;

import naru.simulation.api.ContainerState;
import naru.simulation.kernel.SimTime;

/// What a kubelet makes of a pod it finds on its disk after the machine lost power: every process is gone, and how it
/// ended nobody knows.
final class Reboot {

    /// As the kubelet reports a container whose end it has not seen.
    private static final int UNKNOWN = 255;

    private Reboot() {}

    static LocalPod of(LocalPod pod, SimTime now) {
        return pod.withVolumes(LocalVolume::unmounted).withContainers(container -> switch (container.activity()) {
            case Activity.Running(SimTime since) -> lost(container, since, now);
            case Activity.Exited exited
            when exited.restarts() -> container.doing(new Activity.Exited(exited.how(), true, now));
            case Activity.Exited exited -> container;
            default -> container.doing(new Activity.Idle());
        });
    }

    private static LocalContainer lost(LocalContainer container, SimTime since, SimTime now) {
        ContainerState.Terminated how = new ContainerState.Terminated(UNKNOWN, "Unknown", since, now);
        return container.exited(how, true, now, CrashLoopBackoff.NONE);
    }
}
