package naru.stage.beanstalk.picture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import naru.simulation.beanstalk.Alarm;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Fault;
import naru.simulation.beanstalk.Instance;
import naru.simulation.beanstalk.Operation;
import naru.simulation.beanstalk.Resource;
import naru.simulation.beanstalk.Status;
import naru.simulation.beanstalk.Target;

/// Environments to draw: with so many instances, each in whatever state chance has chosen.
final class Faces {

    private static final List<VersionMark> VERSIONS = List.of(new VersionMark("v1", 0), new VersionMark("v2", 3));

    private Faces() {}

    static EnvironmentFace of(int own, int temporary, long seed) {
        Random random = new Random(seed);
        List<InstanceFace> instances = new ArrayList<>();
        for (int i = 0; i < own + temporary; i++) {
            instances.add(instance(i, i >= own, random));
        }
        List<EnvironmentFace.Part> parts = Arrays.stream(Resource.values())
                .filter(resource -> resource != Resource.QUEUE)
                .map(resource -> new EnvironmentFace.Part(
                        resource,
                        random.nextInt(5) > 0,
                        resource == Resource.ALARMS ? BeanstalkWords.kebab(any(Alarm.State.values(), random)) : ""))
                .toList();
        return new EnvironmentFace(
                "shop-prod",
                "shop-prod",
                any(Environment.State.values(), random),
                any(Status.values(), random),
                Optional.of(Resource.LOAD_BALANCER),
                new EnvironmentFace.Group(1, own, 16),
                instances,
                parts,
                VERSIONS,
                new EnvironmentFace.Traffic(random.nextInt(200), random.nextDouble()));
    }

    private static InstanceFace instance(int number, boolean temporary, Random random) {
        TreeSet<Fault> faults = new TreeSet<>();
        if (random.nextInt(4) == 0) {
            faults.add(any(Fault.values(), random));
        }
        VersionMark version = VERSIONS.get(random.nextInt(2));
        Optional<InstanceFace.Work> work = random.nextInt(3) == 0
                ? Optional.of(new InstanceFace.Work(
                        any(Operation.Kind.values(), random),
                        version,
                        random.nextDouble(),
                        Duration.ofSeconds(random.nextInt(300))))
                : Optional.empty();
        return new InstanceFace(
                "i-%04x%x".formatted(random.nextInt(0x10000), number + 1),
                temporary,
                any(Instance.Lifecycle.values(), random),
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(version),
                work,
                any(Status.values(), random),
                any(Target.State.values(), random),
                faults,
                random.nextDouble(),
                random.nextDouble(),
                random.nextInt(90),
                random.nextDouble());
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
