package naru.simulation.beanstalk.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.Command;
import naru.simulation.Scenario;
import naru.simulation.api.ObjectKey;
import naru.simulation.beanstalk.cluster.ClusterCommand.Setting;
import naru.simulation.kernel.SimTime;
import naru.simulation.provisioning.NodePool;

/// What the service knows: its clusters and their environments. Asked for something, it says what is done to which
/// cluster, and when; or why not.
///
/// @param clusters by their subnets
/// @param environments by name
/// @param addresses by the environment that was first given it: the environment an address leads to now
public record ClusterService(
        SortedMap<String, SharedCluster> clusters,
        SortedMap<String, ClusterEnvironment> environments,
        SortedMap<String, String> addresses) {

    public static final ClusterService EMPTY = new ClusterService(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public ClusterService {
        clusters = Collections.unmodifiableSortedMap(new TreeMap<>(clusters));
        environments = Collections.unmodifiableSortedMap(new TreeMap<>(environments));
        addresses = Collections.unmodifiableSortedMap(new TreeMap<>(addresses));
    }

    /// A cluster that has been there for a while, with this environment on it.
    public static ClusterService running(ClusterEnvironment environment) {
        SharedCluster old = new SharedCluster(
                environment.subnets(), SimTime.ZERO.minus(SharedCluster.CREATION), Optional.empty(), false);
        return EMPTY.with(old).with(environment).leading(environment.name(), environment.name());
    }

    /// The world of an environment whose cluster is there already: its objects, and nodes that come for them.
    ///
    /// @param maxNodes no more of them than these
    public static Scenario scenario(ClusterEnvironment environment, long seed, int maxNodes) {
        return Scenario.of(seed, new ClusterObjects(environment).all()).withNodePool(NodePool.generalPurpose(maxNodes));
    }

    public Answer ask(SimTime now, ClusterCommand command) {
        return switch (command) {
            case ClusterCommand.Create(ClusterEnvironment environment) -> create(now, environment);
            case ClusterCommand.Deploy(String name, String image) ->
                environment(name)
                        .map(environment -> Answer.done(
                                with(environment.withImage(image)),
                                at(
                                        now,
                                        environment,
                                        new Command.SetImage(
                                                ClusterObjects.deployment(name), ClusterObjects.CONTAINER, image))))
                        .orElseGet(this::unknown);
            case ClusterCommand.Configure(String name, List<Setting> settings) ->
                environment(name)
                        .map(environment -> configure(now, environment, settings))
                        .orElseGet(this::unknown);
            case ClusterCommand.Swap(String one, String other) -> swap(one, other);
            case ClusterCommand.Terminate(String name) ->
                environment(name)
                        .map(environment -> terminate(now, environment))
                        .orElseGet(this::unknown);
            case ClusterCommand.ChangeDirectly(String name, Command direct) ->
                environment(name)
                        .map(environment ->
                                Answer.done(with(cluster(environment).changedDirectly()), at(now, environment, direct)))
                        .orElseGet(this::unknown);
            case ClusterCommand.Wish(String name, ClusterCommand.Beyond _) ->
                environment(name).isPresent() ? Answer.refused(this, Refusal.NOT_IN_THIS_MODE) : unknown();
        };
    }

    private Answer create(SimTime now, ClusterEnvironment environment) {
        if (environments.containsKey(environment.name())) {
            return Answer.refused(this, Refusal.NAME_TAKEN);
        }
        if (!Options.hasSoundBounds(environment)) {
            return Answer.refused(this, Refusal.REPLICA_BOUNDS);
        }
        SharedCluster cluster = Optional.ofNullable(clusters.get(environment.subnets()))
                .filter(known -> known.isThere(now))
                .map(known -> known.withEmpty(Optional.empty()))
                .orElseGet(() -> new SharedCluster(environment.subnets(), now, Optional.empty(), false));
        ClusterService next = with(cluster).with(environment).leading(environment.name(), environment.name());
        return Answer.done(next, next.at(now, environment, new Command.Apply(new ClusterObjects(environment).all())));
    }

    private Answer configure(SimTime now, ClusterEnvironment before, List<Setting> settings) {
        Optional<Refusal> refusal = Options.refusal(settings);
        if (refusal.isPresent()) {
            return Answer.refused(this, refusal.get());
        }
        ClusterEnvironment after = Options.apply(before, settings);
        if (!Options.hasSoundBounds(after)) {
            return Answer.refused(this, Refusal.REPLICA_BOUNDS);
        }
        List<Command> commands = new ArrayList<>();
        if (!after.isFixed()) {
            commands.add(new Command.Apply(List.of(new ClusterObjects(after).autoscaler())));
        } else {
            if (!before.isFixed()) {
                commands.add(new Command.Delete(ClusterObjects.autoscaler(after.name())));
            }
            commands.add(new Command.Scale(ClusterObjects.deployment(after.name()), after.minReplica()));
        }
        return Answer.done(with(after), at(now, after, commands.toArray(Command[]::new)));
    }

    /// The addresses change what they lead to; nothing changes in a cluster.
    private Answer swap(String one, String other) {
        if (environment(one).isEmpty() || environment(other).isEmpty()) {
            return unknown();
        }
        TreeMap<String, String> next = new TreeMap<>(addresses);
        next.replaceAll((address, leads) -> leads.equals(one) ? other : leads.equals(other) ? one : leads);
        return Answer.done(new ClusterService(clusters, environments, next), List.of());
    }

    private Answer terminate(SimTime now, ClusterEnvironment environment) {
        String name = environment.name();
        TreeMap<String, ClusterEnvironment> left = new TreeMap<>(environments);
        left.remove(name);
        TreeMap<String, String> leads = new TreeMap<>(addresses);
        leads.values().remove(name);
        boolean last = left.values().stream().noneMatch(other -> other.subnets().equals(environment.subnets()));
        ClusterService next = new ClusterService(clusters, left, leads);
        List<Command> commands = new ArrayList<>();
        if (!environment.isFixed()) {
            commands.add(new Command.Delete(ClusterObjects.autoscaler(name)));
        }
        List.of(
                        ClusterObjects.service(name),
                        ClusterObjects.deployment(name),
                        ClusterObjects.policy(name),
                        ClusterObjects.namespace(name))
                .forEach(key -> commands.add(new Command.Delete(key)));
        return Answer.done(
                last ? next.with(cluster(environment).withEmpty(Optional.of(now))) : next,
                at(now, environment, commands.toArray(Command[]::new)));
    }

    private Answer unknown() {
        return Answer.refused(this, Refusal.NO_SUCH_ENVIRONMENT);
    }

    /// Not before the cluster is there.
    private List<Command.Timed> at(SimTime now, ClusterEnvironment environment, Command... commands) {
        SimTime ready = cluster(environment).ready();
        SimTime when = now.isBefore(ready) ? ready : now;
        return List.of(commands).stream()
                .map(command -> new Command.Timed(when.since(SimTime.ZERO), command))
                .toList();
    }

    public Optional<ClusterEnvironment> environment(String name) {
        return Optional.ofNullable(environments.get(name));
    }

    private SharedCluster cluster(ClusterEnvironment environment) {
        return Optional.ofNullable(clusters.get(environment.subnets())).orElseThrow();
    }

    /// The Service that requests to an address come to: the address of the environment that had it first.
    public Optional<ObjectKey> behind(String address) {
        return Optional.ofNullable(addresses.get(address)).map(ClusterObjects::service);
    }

    private ClusterService with(SharedCluster cluster) {
        TreeMap<String, SharedCluster> next = new TreeMap<>(clusters);
        next.put(cluster.subnets(), cluster);
        return new ClusterService(next, environments, addresses);
    }

    private ClusterService with(ClusterEnvironment environment) {
        TreeMap<String, ClusterEnvironment> next = new TreeMap<>(environments);
        next.put(environment.name(), environment);
        return new ClusterService(clusters, next, addresses);
    }

    private ClusterService leading(String address, String environment) {
        TreeMap<String, String> next = new TreeMap<>(addresses);
        next.put(address, environment);
        return new ClusterService(clusters, environments, next);
    }
}
