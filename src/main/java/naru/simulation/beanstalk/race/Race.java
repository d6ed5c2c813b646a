package naru.simulation.beanstalk.race;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.BeanstalkStart;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Capacity;
import naru.simulation.beanstalk.Configuration;
import naru.simulation.beanstalk.Deployment;
import naru.simulation.beanstalk.DeploymentSettings;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Workload;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.LoadCurve;

/// One environment for each way to deploy, otherwise all alike; blue/green has two while it is under way.
///
/// @param traces of the last version that went each way; empty: none has yet
/// @param handover the last of blue/green; empty: none yet
public record Race(BeanstalkWorld world, SortedMap<Way, Trace> traces, Optional<Handover> handover) {

    public Race {
        traces = Collections.unmodifiableSortedMap(new TreeMap<>(traces));
    }

    /// Environments that have long been running `v1`.
    ///
    /// @param instances in each: as its minimum and its maximum, so that nothing but a deployment changes them
    /// @param batch for the two policies that go by batches
    /// @param perSecond requests to each
    public static Race of(long seed, int instances, BatchSize batch, double perSecond) {
        TreeMap<String, Configuration> environments = new TreeMap<>();
        Configuration each =
                Configuration.DEFAULT.withCapacity(new Capacity(instances, instances, Capacity.DEFAULT.cooldown()));
        DeploymentSettings settings = DeploymentSettings.DEFAULT.withBatch(batch);
        for (Way way : Way.values()) {
            environments.put(
                    way.address(),
                    each.withDeployment(way.policy().map(settings::withPolicy).orElse(settings)));
        }
        BeanstalkWorld world =
                BeanstalkStart.running(seed, Workload.USUAL, "v1", environments, LoadCurve.constant(perSecond));
        return new Race(world, new TreeMap<>(), Optional.empty());
    }

    public SimTime time() {
        return world.time();
    }

    /// The one that has the address.
    public Environment environment(Way way) {
        return world.environments().stream()
                .filter(each -> each.cname().equals(way.address()))
                .findFirst()
                .orElseThrow();
    }

    /// What there is of it, the one that was made first at the front.
    public List<Environment> environments(Way way) {
        return ever(way).stream()
                .filter(each -> each.state() != Environment.State.TERMINATED)
                .toList();
    }

    private List<Environment> ever(Way way) {
        return world.environments().stream()
                .filter(each -> way.owns(each.name()))
                .toList();
    }

    public Optional<Trace> trace(Way way) {
        return Optional.ofNullable(traces.get(way));
    }

    /// Whether every environment is ready for a command.
    public boolean idle() {
        return handover.filter(each -> !each.over()).isEmpty()
                && world.environments().stream()
                        .allMatch(each -> each.state() == Environment.State.READY
                                || each.state() == Environment.State.TERMINATED);
    }

    /// Requests that have failed since the last version was released.
    public long failed(Way way) {
        return trace(way).map(trace -> failedEver(way) - trace.failedBefore()).orElse(0L);
    }

    long failedEver(Way way) {
        return ever(way).stream().mapToLong(each -> each.tally().failed()).sum();
    }

    /// What the last version did not get through by; empty: it did, or is on its way.
    public Optional<Deployment.Failure> failure(Way way) {
        return way == Way.BLUE_GREEN
                ? handover.flatMap(Handover::failure)
                : environment(way).deployment().flatMap(Deployment::ended).flatMap(Deployment.Ended::failure);
    }

    Race with(BeanstalkWorld next) {
        return new Race(next, traces, handover);
    }

    Race with(Handover next) {
        return new Race(world, traces, Optional.of(next));
    }

    Race with(SortedMap<Way, Trace> next) {
        return new Race(world, next, handover);
    }
}
