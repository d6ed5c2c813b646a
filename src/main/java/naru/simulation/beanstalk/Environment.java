package naru.simulation.beanstalk;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.kernel.SimTime;
import naru.simulation.price.Meter;
import naru.simulation.traffic.LoadCurve;

/// An environment: one version of an application on resources of its own.
///
/// @param state what can be asked of it now
/// @param cname the first part of its address; two environments can swap theirs
/// @param version that of the last successful deployment, which new instances get; empty: none yet
/// @param group the one Auto Scaling group it always has
/// @param expected the id of the deployment that brought the version; 0: none yet
/// @param deployments how many there have been
/// @param deployment the last one; empty: none yet
/// @param update what is being changed about the configuration
/// @param launched how many instances were ever launched, from which their ids are drawn
/// @param load who sends how much
/// @param sent how many requests have been sent so far
/// @param messages the queue of a worker environment
/// @param used what its resources have been used, by the ids of their prices
/// @param logs the last that were asked for
public record Environment(
        String name,
        Configuration configuration,
        State state,
        SimTime stateSince,
        String cname,
        String version,
        Map<Resource, Presence> resources,
        AutoScalingGroup group,
        List<Instance> instances,
        int expected,
        int deployments,
        Optional<Deployment> deployment,
        Optional<Update> update,
        int launched,
        Health health,
        Alarm alarm,
        LoadCurve load,
        long sent,
        Tally tally,
        MessageQueue messages,
        Meter used,
        Optional<Logs> logs) {

    public enum State {
        LAUNCHING,
        READY,
        /// Something is being changed, and nothing else can be asked of it.
        UPDATING,
        TERMINATING,
        TERMINATED
    }

    public Environment {
        Map<Resource, Presence> ordered = new EnumMap<>(Resource.class);
        ordered.putAll(resources);
        resources = Collections.unmodifiableMap(ordered);
        instances = List.copyOf(instances);
    }

    public Optional<Instance> instance(String id) {
        return instances.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// Its instances that get requests: in the load balancer and found healthy, or the only one where there is
    /// none.
    public List<Instance> inService() {
        return instances.stream()
                .filter(each -> each.target().state() == Target.State.HEALTHY)
                .toList();
    }
}
