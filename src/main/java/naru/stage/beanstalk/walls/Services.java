package naru.stage.beanstalk.walls;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkCommand.Create;
import naru.simulation.beanstalk.BeanstalkCommand.SetLoad;
import naru.simulation.beanstalk.BeanstalkDynamics;
import naru.simulation.beanstalk.BeanstalkStart;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Capacity;
import naru.simulation.beanstalk.Configuration;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Resource;
import naru.simulation.beanstalk.Workload;
import naru.simulation.traffic.LoadCurve;

/// Six small services, each an environment of its own.
final class Services {

    static final List<String> NAMES = List.of("shop", "cart", "search", "login", "mail", "stock");

    private static final String VERSION = "v1";
    private static final LoadCurve FEW = LoadCurve.constant(2);

    private static final Configuration SMALL =
            Configuration.DEFAULT.withCapacity(new Capacity(Shared.COPIES, Shared.COPIES, Duration.ofMinutes(6)));

    private Services() {}

    /// The first one has long been running.
    static BeanstalkDynamics dynamics() {
        TreeMap<String, Configuration> first = new TreeMap<>();
        first.put(NAMES.getFirst(), SMALL);
        return new BeanstalkDynamics(BeanstalkStart.running(1, Workload.USUAL, VERSION, first, FEW));
    }

    /// Makes the others.
    static List<BeanstalkCommand> others() {
        List<BeanstalkCommand> commands = new ArrayList<>();
        for (String name : NAMES.subList(1, NAMES.size())) {
            commands.add(new Create(name, SMALL, VERSION));
            commands.add(new SetLoad(name, FEW));
        }
        return commands;
    }

    static boolean allRun(BeanstalkWorld world) {
        return world.environments().size() == NAMES.size()
                && world.environments().stream().allMatch(each -> each.state() == Environment.State.READY);
    }

    static int instances(BeanstalkWorld world) {
        return world.environments().stream()
                .mapToInt(each -> each.instances().size())
                .sum();
    }

    static int balancers(BeanstalkWorld world) {
        return (int) world.environments().stream()
                .filter(each -> each.resources().containsKey(Resource.LOAD_BALANCER))
                .count();
    }

    /// What all requests together keep busy, in cores.
    static double busyCores(BeanstalkWorld world) {
        return world.environments().stream()
                        .mapToDouble(each -> each.load().rateAt(world.time()))
                        .sum()
                * world.workload().requestMillis()
                / 1000;
    }
}
