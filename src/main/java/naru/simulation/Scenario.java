package naru.simulation;

import java.util.List;
import naru.simulation.api.KubeObject;
import naru.simulation.scheduling.SchedulerProfile;

/// Where a history begins: a seed, what there is at the start, and what will be done without anybody's hand.
///
/// A scenario and the commands given since determine everything that happens.
///
/// @param objects nodes and workloads, all applied at time zero, nodes first
/// @param schedulerRunning false: pods wait until a person places them or starts the scheduler
/// @param script commands at planned times
public record Scenario(
        long seed,
        SchedulerProfile profile,
        boolean schedulerRunning,
        List<KubeObject> objects,
        List<Command.Timed> script) {

    public Scenario {
        objects = List.copyOf(objects);
        script = List.copyOf(script);
    }

    public static Scenario of(long seed, List<KubeObject> objects) {
        return new Scenario(seed, SchedulerProfile.DEFAULT, true, objects, List.of());
    }
}
