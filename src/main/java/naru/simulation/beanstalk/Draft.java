package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.price.Meter;
import naru.simulation.traffic.LoadCurve;

/// One environment at one moment, while the rules or a command work on it.
final class Draft {

    final String name;
    Configuration configuration;
    Environment.State state;
    SimTime stateSince;
    String cname;
    String version;
    final Map<Resource, Presence> resources = new EnumMap<>(Resource.class);
    AutoScalingGroup group;
    int expected;
    int deployments;
    Optional<Deployment> deployment;
    Optional<Update> update;
    int launched;
    Health health;
    Alarm alarm;
    LoadCurve load;
    long sent;
    Tally tally;
    MessageQueue messages;
    Meter used;
    Optional<Logs> logs;

    private final BeanstalkWorld world;
    private final SimTime now;
    private final LinkedHashMap<String, Instance> instances = new LinkedHashMap<>();
    private final List<Happening> happenings = new ArrayList<>();

    /// @param world what is the same for all environments
    Draft(Environment of, BeanstalkWorld world, SimTime now) {
        this.world = world;
        this.now = now;
        name = of.name();
        configuration = of.configuration();
        state = of.state();
        stateSince = of.stateSince();
        cname = of.cname();
        version = of.version();
        resources.putAll(of.resources());
        group = of.group();
        expected = of.expected();
        deployments = of.deployments();
        deployment = of.deployment();
        update = of.update();
        launched = of.launched();
        health = of.health();
        alarm = of.alarm();
        load = of.load();
        sent = of.sent();
        tally = of.tally();
        messages = of.messages();
        used = of.used();
        logs = of.logs();
        of.instances().forEach(this::put);
    }

    BeanstalkWorld world() {
        return world;
    }

    SimTime now() {
        return now;
    }

    /// Whether a load balancer stands before its instances.
    boolean balanced() {
        return Provisioning.needs(configuration, Resource.LOAD_BALANCER);
    }

    /// Whether a deployment is under way.
    boolean busy() {
        return deployment.filter(Deployment::underWay).isPresent();
    }

    Dice dice() {
        return new Dice(world.seed());
    }

    /// All, in the order in which they were launched.
    List<Instance> instances() {
        return new ArrayList<>(instances.values());
    }

    Optional<Instance> find(String id) {
        return Optional.ofNullable(instances.get(id));
    }

    Instance instance(String id) {
        return Objects.requireNonNull(instances.get(id));
    }

    /// In its place, or behind all others if it is new.
    void put(Instance instance) {
        instances.put(instance.id(), instance);
    }

    void change(String id, Consumer<InstanceDraft> change) {
        put(instance(id).with(change));
    }

    void remove(String id) {
        instances.remove(id);
    }

    void enter(Environment.State next) {
        state = next;
        stateSince = now;
    }

    /// Writes down what the service does.
    void say(Happening.Severity severity, Happening.What what, SortedMap<String, String> values) {
        happenings.add(new Happening(now, name, severity, what, values, false));
    }

    void say(Happening.What what) {
        say(Happening.Severity.INFO, what, new TreeMap<>());
    }

    /// Writes down what a person does.
    void done(Happening.What what, SortedMap<String, String> values) {
        happenings.add(new Happening(now, name, Happening.Severity.INFO, what, values, true));
    }

    List<Happening> happenings() {
        return happenings;
    }

    Environment environment() {
        return new Environment(
                name,
                configuration,
                state,
                stateSince,
                cname,
                version,
                resources,
                group,
                instances(),
                expected,
                deployments,
                deployment,
                update,
                launched,
                health,
                alarm,
                load,
                sent,
                tally,
                messages,
                used,
                logs);
    }
}
