package naru.simulation.beanstalk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;
import naru.simulation.price.Meter;
import naru.simulation.traffic.LoadCurve;

/// Where a world begins.
public final class BeanstalkStart {

    /// The size of a source bundle, in bytes. Assumed.
    private static final long BUNDLE = 8_000_000;

    private BeanstalkStart() {}

    /// An application that nothing has been uploaded to yet.
    public static BeanstalkWorld empty(long seed) {
        return new BeanstalkWorld(
                SimTime.ZERO,
                seed,
                Workload.USUAL,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                List.of());
    }

    /// Environments that have long been running a version, each with as many instances as its minimum says.
    ///
    /// @param environments by name
    /// @param load what each of them is sent
    public static BeanstalkWorld running(
            long seed,
            Workload workload,
            String version,
            SortedMap<String, Configuration> environments,
            LoadCurve load) {
        TreeMap<String, ApplicationVersion> versions = new TreeMap<>();
        versions.put(version, new ApplicationVersion(version, SimTime.ZERO, BUNDLE, Conduct.WORKS));
        TreeMap<String, Integer> secrets = new TreeMap<>();
        environments.values().forEach(each -> each.secrets().forEach(secret -> secrets.put(secret, 1)));
        BeanstalkWorld world = new BeanstalkWorld(
                SimTime.ZERO, seed, workload, versions, new TreeMap<>(), secrets, List.of(), List.of());
        List<Environment> all = environments.entrySet().stream()
                .map(each -> running(world, each.getKey(), each.getValue(), version, load))
                .toList();
        return world.with(all, List.of());
    }

    private static Environment running(
            BeanstalkWorld world, String name, Configuration configuration, String version, LoadCurve load) {
        TreeMap<Resource, Presence> resources = new TreeMap<>();
        for (Resource each : Resource.values()) {
            if (Provisioning.needs(configuration, each)) {
                resources.put(each, Presence.begun(SimTime.ZERO).done(SimTime.ZERO));
            }
        }
        Draft draft = new Draft(blank(name, configuration, load), world, SimTime.ZERO);
        draft.state = Environment.State.READY;
        draft.version = version;
        draft.expected = 1;
        draft.deployments = 1;
        draft.resources.putAll(resources);
        draft.health = Health.of(Status.OK, SimTime.ZERO);
        for (int i = 0; i < draft.group.desired(); i++) {
            Fleet.settled(draft, version);
        }
        return draft.environment();
    }

    /// An environment of which nothing is there yet.
    static Environment blank(String name, Configuration configuration, LoadCurve load) {
        return new Environment(
                name,
                configuration,
                Environment.State.LAUNCHING,
                SimTime.ZERO,
                name,
                "",
                Map.of(),
                new AutoScalingGroup(configuration.capacity().min(), Optional.empty()),
                List.of(),
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                0,
                Health.of(Status.PENDING, SimTime.ZERO),
                Alarm.NONE,
                load,
                0,
                Tally.NONE,
                MessageQueue.EMPTY,
                Meter.EMPTY,
                Optional.empty());
    }
}
