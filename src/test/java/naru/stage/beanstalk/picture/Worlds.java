package naru.stage.beanstalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import naru.simulation.beanstalk.BeanstalkStart;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Capacity;
import naru.simulation.beanstalk.Configuration;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Fault;
import naru.simulation.beanstalk.Health;
import naru.simulation.beanstalk.Installed;
import naru.simulation.beanstalk.Instance;
import naru.simulation.beanstalk.Operation;
import naru.simulation.beanstalk.Sample;
import naru.simulation.beanstalk.Status;
import naru.simulation.beanstalk.Target;
import naru.simulation.beanstalk.Workload;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.LoadCurve;

/// Worlds to draw: one environment with so many instances, each in whatever state chance has chosen.
final class Worlds {

    static final String NAME = "shop-prod";

    private static final SimTime NOW = SimTime.ofSeconds(600);

    private Worlds() {}

    static BeanstalkWorld of(int own, int temporary, long seed) {
        Configuration configuration =
                Configuration.DEFAULT.withCapacity(new Capacity(Math.max(1, own), 16, Capacity.DEFAULT.cooldown()));
        BeanstalkWorld running = BeanstalkStart.running(
                1, Workload.USUAL, "v1", new TreeMap<>(Map.of(NAME, configuration)), LoadCurve.constant(60));
        Environment environment = running.environment(NAME).orElseThrow();
        Instance model = environment.instances().getFirst();
        Random random = new Random(seed);
        List<Instance> instances = new ArrayList<>();
        for (int i = 0; i < own + temporary; i++) {
            instances.add(any(model, i, i >= own, random));
        }
        Environment changed = new Environment(
                environment.name(),
                environment.configuration(),
                environment.state(),
                environment.stateSince(),
                environment.cname(),
                environment.version(),
                environment.resources(),
                environment.group(),
                instances,
                environment.deployments(),
                environment.deployment(),
                environment.update(),
                environment.launched(),
                Health.of(any(Status.values(), random), NOW),
                environment.alarm(),
                environment.load(),
                environment.sent(),
                environment.tally(),
                environment.messages(),
                environment.used(),
                environment.logs());
        return new BeanstalkWorld(
                NOW,
                running.seed(),
                running.workload(),
                running.versions(),
                running.saved(),
                running.secrets(),
                List.of(changed),
                running.happenings());
    }

    private static Instance any(Instance model, int number, boolean temporary, Random random) {
        boolean working = random.nextInt(3) == 0;
        TreeSet<Fault> faults = new TreeSet<>();
        if (random.nextInt(4) == 0) {
            faults.add(any(Fault.values(), random));
        }
        Optional<Operation> operation = working
                ? Optional.of(new Operation(
                        any(Operation.Kind.values(), random),
                        "v2",
                        2,
                        SimTime.ofSeconds(560),
                        SimTime.ofSeconds(600 + random.nextInt(200))))
                : Optional.empty();
        Optional<Installed> installed = random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(new Installed("v" + (1 + random.nextInt(2)), 1, NOW, NOW, false));
        Sample sample = new Sample(NOW, random.nextInt(900), random.nextInt(30), 4000, random.nextDouble(), 0);
        return new Instance(
                "i-%04x%x".formatted(random.nextInt(0x10000), number + 1),
                temporary,
                NOW,
                model.type(),
                any(Instance.Lifecycle.values(), random),
                NOW,
                operation,
                installed,
                new Target(any(Target.State.values(), random), NOW, NOW, 1, true),
                faults,
                model.secrets(),
                model.queue(),
                model.inFlight(),
                random.nextInt(2048),
                sample,
                List.of(sample),
                Health.of(any(Status.values(), random), NOW),
                List.of(),
                0,
                0);
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
