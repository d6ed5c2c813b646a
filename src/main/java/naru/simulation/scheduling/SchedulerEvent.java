package naru.simulation.scheduling;

import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.Event;
import naru.simulation.kernel.SimTime;

/// What the scheduler has planned.
public sealed interface SchedulerEvent extends Event {

    /// One scheduling cycle: one pod is tried. Void if another moment has been planned since.
    record Cycle(SimTime planned) implements SchedulerEvent {}

    /// A pod that has been parked long enough is tried again whatever has happened.
    record Unpark(ObjectKey pod, int attempts) implements SchedulerEvent {}

    /// A look at whether the volumes of a pod that has its node are bound by now.
    ///
    /// @param since when it was given the node; void if it was given another since
    record CheckVolumes(ObjectKey pod, SimTime since) implements SchedulerEvent {}
}
