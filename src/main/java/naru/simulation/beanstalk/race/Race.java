package naru.simulation.beanstalk.race;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.BeanstalkStart;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Capacity;
import naru.simulation.beanstalk.Configuration;
import naru.simulation.beanstalk.DeploymentSettings;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Policy;
import naru.simulation.beanstalk.Workload;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.LoadCurve;

/// One environment for each deployment policy, otherwise all alike.
///
/// @param traces of the last deployment to each; empty: nothing has been deployed yet
public record Race(BeanstalkWorld world, SortedMap<Policy, Trace> traces) {

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
        for (Policy policy : Policy.values()) {
            environments.put(
                    name(policy),
                    Configuration.DEFAULT
                            .withCapacity(new Capacity(instances, instances, Capacity.DEFAULT.cooldown()))
                            .withDeployment(DeploymentSettings.DEFAULT
                                    .withPolicy(policy)
                                    .withBatch(batch)));
        }
        BeanstalkWorld world =
                BeanstalkStart.running(seed, Workload.USUAL, "v1", environments, LoadCurve.constant(perSecond));
        return new Race(world, new TreeMap<>());
    }

    /// The name of a policy's environment.
    public static String name(Policy policy) {
        return policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public SimTime time() {
        return world.time();
    }

    public Environment environment(Policy policy) {
        return world.environment(name(policy)).orElseThrow();
    }

    public Optional<Trace> trace(Policy policy) {
        return Optional.ofNullable(traces.get(policy));
    }

    /// Whether every environment is ready for a command.
    public boolean idle() {
        return world.environments().stream().allMatch(each -> each.state() == Environment.State.READY);
    }

    /// Requests that have failed since the last deployment was ordered.
    public long failed(Policy policy) {
        return trace(policy)
                .map(trace -> environment(policy).tally().failed() - trace.failedBefore())
                .orElse(0L);
    }
}
