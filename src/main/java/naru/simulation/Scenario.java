package naru.simulation;

import java.util.List;
import java.util.Optional;
import naru.simulation.api.KubeObject;
import naru.simulation.provisioning.NodePool;
import naru.simulation.scheduling.SchedulerProfile;

/// Where a history begins: a seed, what there is at the start, and what will be done without anybody's hand.
///
/// A scenario and the commands given since determine everything that happens.
///
/// @param objects nodes and workloads, all applied at time zero, nodes first
/// @param schedulerRunning false: pods wait until a person places them or starts the scheduler
/// @param script commands at planned times
/// @param nodePool which nodes come and go by themselves; empty: nobody makes or removes one but the reader
public record Scenario(
        long seed,
        SchedulerProfile profile,
        boolean schedulerRunning,
        List<KubeObject> objects,
        List<Command.Timed> script,
        Optional<NodePool> nodePool) {

    public Scenario {
        objects = List.copyOf(objects);
        script = List.copyOf(script);
    }

    public Scenario(
            long seed,
            SchedulerProfile profile,
            boolean schedulerRunning,
            List<KubeObject> objects,
            List<Command.Timed> script) {
        this(seed, profile, schedulerRunning, objects, script, Optional.empty());
    }

    public static Scenario of(long seed, List<KubeObject> objects) {
        return new Scenario(seed, SchedulerProfile.DEFAULT, true, objects, List.of());
    }

    public Scenario withNodePool(NodePool pool) {
        return new Scenario(seed, profile, schedulerRunning, objects, script, Optional.of(pool));
    }
}
