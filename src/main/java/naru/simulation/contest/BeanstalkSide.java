package naru.simulation.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkDynamics;
import naru.simulation.beanstalk.BeanstalkStart;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Capacity;
import naru.simulation.beanstalk.Conduct;
import naru.simulation.beanstalk.Configuration;
import naru.simulation.beanstalk.Deployment;
import naru.simulation.beanstalk.DeploymentSettings;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Fault;
import naru.simulation.beanstalk.Instance;
import naru.simulation.beanstalk.Resource;
import naru.simulation.beanstalk.Tally;
import naru.simulation.beanstalk.Target;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.price.Items;

/// An environment of Elastic Beanstalk, and whoever looks after it.
final class BeanstalkSide implements Contender {

    private static final long BUNDLE = 8_000_000;

    private final ContestSettings settings;
    private final Chronicle<BeanstalkWorld, BeanstalkCommand> chronicle;
    private final List<Step> steps = new ArrayList<>();
    private Optional<SimTime> task = Optional.empty();

    BeanstalkSide(ContestSettings settings) {
        this.settings = settings;
        TreeMap<String, Configuration> environments = new TreeMap<>();
        environments.put(Application.NAME, configuration(settings));
        chronicle = Chronicle.begin(new BeanstalkDynamics(BeanstalkStart.running(
                settings.seed(), Application.WORK, Application.GOOD, environments, Application.load(settings))));
    }

    private static Configuration configuration(ContestSettings settings) {
        DeploymentSettings deployment =
                DeploymentSettings.DEFAULT.withPolicy(settings.policy()).withBatch(settings.batch());
        int copies = settings.copies();
        return Configuration.DEFAULT
                .withInstanceType(Application.MACHINE)
                .withCapacity(new Capacity(copies, 3 * copies, Capacity.DEFAULT.cooldown()))
                .withDeployment(deployment)
                .withSecrets(new TreeSet<>(List.of(Application.SECRET)));
    }

    Chronicle<BeanstalkWorld, BeanstalkCommand> chronicle() {
        return chronicle;
    }

    @Override
    public void event(SimTime now) {
        switch (settings.trial()) {
            case DEPLOY -> deploy(now, Conduct.WORKS);
            case BROKEN_DEPLOY -> deploy(now, Conduct.FAILS_HEALTH_CHECK);
            case NODE_LOSS -> {
                List<Instance> instances = shop(now).inService();
                int victim = new Dice(settings.seed()).below(instances.size(), "contest", "victim");
                does(
                        now,
                        new BeanstalkCommand.Break(
                                Application.NAME, instances.get(victim).id(), Fault.HARDWARE));
            }
            case TRAFFIC -> does(now, new BeanstalkCommand.SetLoad(Application.NAME, Application.rush(settings)));
            case SECOND_SERVICE, OTHER_CLOUD -> task = Optional.of(now.plus(Person.TYPES));
            case SECRET_ROTATION -> {
                does(now, new BeanstalkCommand.Rotate(Application.SECRET));
                task = Optional.of(now.plus(Person.TYPES));
            }
        }
    }

    private void deploy(SimTime now, Conduct conduct) {
        does(now, new BeanstalkCommand.Upload(Application.NEXT, BUNDLE, conduct));
        does(now, new BeanstalkCommand.Deploy(Application.NAME, Application.NEXT));
    }

    private boolean does(SimTime now, BeanstalkCommand command) {
        return chronicle.apply(now, command);
    }

    private void step(SimTime now, String id, String typed, BeanstalkCommand command) {
        if (does(now, command)) {
            steps.add(new Step(now, Side.BEANSTALK, id, typed));
            task = Optional.empty();
        }
    }

    @Override
    public void look(SimTime now) {
        if (now.isBefore(Application.EVENT)) {
            return;
        }
        if (task.isEmpty() && leftHalfWay(shop(now))) {
            task = Optional.of(now.plus(Person.NOTICES).plus(Person.TYPES));
        }
        if (task.filter(due -> !now.isBefore(due)).isEmpty()) {
            return;
        }
        switch (settings.trial()) {
            case BROKEN_DEPLOY ->
                step(
                        now,
                        "redeploy",
                        "eb deploy shop --version v1",
                        new BeanstalkCommand.Deploy(Application.NAME, Application.GOOD));
            case SECRET_ROTATION ->
                step(
                        now,
                        "restart-servers",
                        "aws elasticbeanstalk restart-app-server --environment-name shop",
                        new BeanstalkCommand.Restart(Application.NAME));
            case SECOND_SERVICE ->
                step(
                        now,
                        "create-environment",
                        "eb create reviews --version v1",
                        new BeanstalkCommand.Create(Application.SECOND, configuration(settings), Application.GOOD));
            default -> task = Optional.empty();
        }
    }

    /// Whether a deployment has failed and left instances with the version that does not work.
    private boolean leftHalfWay(Environment shop) {
        boolean failed = shop.deployment()
                .filter(last -> last.version().equals(Application.NEXT) && last.failed())
                .isPresent();
        return failed && !runsEverywhere(shop, Application.GOOD);
    }

    private String wished() {
        return settings.trial() == Trial.DEPLOY ? Application.NEXT : Application.GOOD;
    }

    private static boolean runsEverywhere(Environment environment, String version) {
        List<Instance> existing =
                environment.instances().stream().filter(Instance::exists).toList();
        return !existing.isEmpty()
                && existing.stream().allMatch(each -> each.version().equals(version));
    }

    private Environment shop(SimTime now) {
        return chronicle.at(now).environment(Application.NAME).orElseThrow();
    }

    @Override
    public Observation observe(SimTime now) {
        BeanstalkWorld world = chronicle.at(now);
        Environment shop = world.environment(Application.NAME).orElseThrow();
        List<Instance> answering = shop.instances().stream()
                .filter(each -> answers(world, each, now))
                .toList();
        long versions = answering.stream().map(Instance::version).distinct().count();
        return new Observation(
                settings.trial() != Trial.OTHER_CLOUD,
                requests(shop.tally()),
                answering.size(),
                (int) versions,
                asWished(world, shop, answering.size()),
                items(world));
    }

    private boolean answers(BeanstalkWorld world, Instance instance, SimTime now) {
        boolean reached = instance.target().state() == Target.State.HEALTHY;
        boolean works = world.conduct(instance.version()) == Conduct.WORKS
                && instance.installed().filter(it -> !it.answers().isAfter(now)).isPresent();
        return reached && works && !instance.has(Fault.HARDWARE) && !instance.has(Fault.HUNG);
    }

    private boolean asWished(BeanstalkWorld world, Environment shop, int answering) {
        boolean whole = answering >= settings.copies();
        boolean rightVersion = runsEverywhere(shop, wished());
        return switch (settings.trial()) {
            // More machines may be on their way as long as those that are there are enough.
            case TRAFFIC -> whole;
            case DEPLOY, BROKEN_DEPLOY, NODE_LOSS ->
                whole
                        && rightVersion
                        && shop.deployment().filter(Deployment::underWay).isEmpty();
            case SECOND_SERVICE ->
                whole
                        && world.environment(Application.SECOND)
                                .filter(second -> second.inService().size() >= settings.copies())
                                .isPresent();
            case SECRET_ROTATION ->
                whole
                        && shop.instances().stream()
                                .filter(Instance::exists)
                                .allMatch(each -> each.secrets().getOrDefault(Application.SECRET, 0) >= 2);
            case OTHER_CLOUD -> false;
        };
    }

    private static Requests requests(Tally tally) {
        return new Requests(tally.answered(), tally.errors(), tally.lost(), tally.refused(), tally.timedOut());
    }

    private static SortedMap<String, Integer> items(BeanstalkWorld world) {
        TreeMap<String, Integer> items = new TreeMap<>();
        for (Environment environment : world.environments()) {
            environment.instances().stream()
                    .filter(Instance::exists)
                    .forEach(each -> items.merge(
                            environment.configuration().instanceType().name(), 1, Integer::sum));
            if (environment.resources().containsKey(Resource.LOAD_BALANCER)) {
                items.merge(Items.LOAD_BALANCER, 1, Integer::sum);
            }
        }
        return items;
    }

    @Override
    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
