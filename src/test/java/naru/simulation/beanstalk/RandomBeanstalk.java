package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import naru.simulation.beanstalk.BeanstalkCommand.Abort;
import naru.simulation.beanstalk.BeanstalkCommand.Break;
import naru.simulation.beanstalk.BeanstalkCommand.Configure;
import naru.simulation.beanstalk.BeanstalkCommand.Deploy;
import naru.simulation.beanstalk.BeanstalkCommand.Heal;
import naru.simulation.beanstalk.BeanstalkCommand.Restart;
import naru.simulation.beanstalk.BeanstalkCommand.Scale;
import naru.simulation.beanstalk.BeanstalkCommand.TerminateInstance;
import naru.simulation.beanstalk.BeanstalkCommand.Upload;
import naru.simulation.kernel.Dice;
import naru.simulation.traffic.LoadCurve;

/// An environment, and commands and faults by chance, the same for the same seed.
record RandomBeanstalk(Dice dice) {

    static final String NAME = "shop";

    RandomBeanstalk(int seed) {
        this(new Dice(seed));
    }

    BeanstalkDynamics dynamics() {
        int instances = 1 + dice.below(5, "instances", "");
        Configuration configuration = Configuration.DEFAULT
                .withLoadBalanced(dice.below(6, "balanced", "") > 0)
                .withTier(dice.below(6, "tier", "") > 0 ? Tier.WEB : Tier.WORKER)
                .withCapacity(new Capacity(instances, instances + 3, Duration.ofMinutes(2)))
                .withDeployment(settings("begin"));
        TreeMap<String, Configuration> environments = new TreeMap<>();
        environments.put(NAME, configuration);
        BeanstalkDynamics dynamics = new BeanstalkDynamics(BeanstalkStart.running(
                dice.seed(), Workload.USUAL, "v1", environments, LoadCurve.constant(dice.below(30, "load", ""))));
        BeanstalkWorld world = dynamics.begin();
        for (Conduct conduct : Conduct.values()) {
            world = dynamics.apply(world, new Upload(conduct.name(), 8_000_000, conduct))
                    .orElseThrow();
        }
        return new BeanstalkDynamics(world);
    }

    private DeploymentSettings settings(String key) {
        DeploymentSettings settings = DeploymentSettings.DEFAULT
                .withPolicy(dice.oneOf(Arrays.asList(Policy.values()), "policy", key))
                .withTimeout(Duration.ofSeconds(dice.below(400, "timeout", key)))
                .withSplit(1 + dice.below(99, "split", key), Duration.ofMinutes(3));
        settings = settings.withBatch(
                dice.below(2, "kind of batch", key) == 0
                        ? new BatchSize.Fixed(1 + dice.below(4, "batch", key))
                        : new BatchSize.Percentage(1 + dice.below(100, "batch", key)));
        return dice.below(4, "ignore", key) == 0 ? settings.ignoringHealthChecks() : settings;
    }

    BeanstalkCommand command(BeanstalkWorld world, int which) {
        String key = Integer.toString(which);
        return switch (dice.below(14, "command", key)) {
            case 0, 1, 2, 3, 4 ->
                new Deploy(
                        NAME,
                        dice.below(2, "works", key) == 0
                                ? Conduct.WORKS.name()
                                : dice.oneOf(Arrays.asList(Conduct.values()), "version", key)
                                        .name());
            case 5 -> new Abort(NAME);
            case 6 -> new Restart(NAME);
            case 7, 8 -> new TerminateInstance(NAME, instance(world, key));
            case 9, 10 ->
                new Break(NAME, instance(world, key), dice.oneOf(Arrays.asList(Fault.values()), "fault", key));
            case 11 -> new Heal(NAME, instance(world, key));
            case 12 -> new Scale(NAME, 1 + dice.below(6, "scale", key));
            default ->
                new Configure(
                        NAME, world.environments().getFirst().configuration().withDeployment(settings(key)));
        };
    }

    private String instance(BeanstalkWorld world, String key) {
        List<Instance> instances = world.environments().getFirst().instances();
        return instances.isEmpty() ? "" : dice.oneOf(instances, "instance", key).id();
    }

    Duration pause(int which) {
        int longest = dice.below(3, "long pause", Integer.toString(which)) == 0 ? 900 : 120;
        return Duration.ofMillis(dice.below(longest * 1000, "pause", Integer.toString(which)));
    }
}
