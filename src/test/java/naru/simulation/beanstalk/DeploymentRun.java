package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import naru.simulation.beanstalk.BeanstalkCommand.Abort;
import naru.simulation.beanstalk.BeanstalkCommand.Break;
import naru.simulation.beanstalk.BeanstalkCommand.Deploy;
import naru.simulation.beanstalk.BeanstalkCommand.Upload;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.LoadCurve;
import tools.jackson.databind.JsonNode;

/// A deployment, looked at once a second from the order to its end.
///
/// @param before the environment just before the order
record DeploymentRun(Environment before, List<Second> seconds, List<Happening> happenings) {

    /// The environment at one second.
    record Second(SimTime time, Environment environment) {

        Deployment deployment() {
            return environment.deployment().orElseThrow();
        }

        /// Instances that get requests and answer.
        List<Instance> serving() {
            boolean held = deployment().policy() == Policy.TRAFFIC_SPLITTING
                    && deployment().newVersionPercent() == 0;
            return environment.inService().stream()
                    .filter(each -> !(held && each.temporary()))
                    .filter(each -> each.installed()
                            .filter(it -> !it.answers().isAfter(time))
                            .isPresent())
                    .toList();
        }

        int machines() {
            return (int)
                    environment.instances().stream().filter(Instance::exists).count();
        }

        boolean mixed() {
            return serving().stream().map(Instance::version).distinct().count() > 1;
        }
    }

    static final String NAME = "shop";
    private static final int LONGEST = 4000;

    static DeploymentRun of(DeploymentCase given) {
        TreeMap<String, Configuration> environments = new TreeMap<>();
        environments.put(NAME, given.configuration());
        BeanstalkDynamics dynamics = new BeanstalkDynamics(
                BeanstalkStart.running(7, Workload.USUAL, "v1", environments, LoadCurve.constant(10)));
        BeanstalkWorld world = dynamics.advance(dynamics.begin(), SimTime.ofSeconds(130));
        world = dynamics.apply(world, new Upload("v2", 9_000_000, given.conduct()))
                .orElseThrow();
        Environment before = world.environments().getFirst();
        world = dynamics.apply(world, new Deploy(NAME, "v2")).orElseThrow();
        List<Second> seconds = new ArrayList<>();
        seconds.add(second(world));
        Optional<JsonNode> during = given.during();
        while (seconds.getLast().deployment().step() != Deployment.Step.OVER && seconds.size() < LONGEST) {
            if (during.filter(it -> isNow(it, seconds.getLast())).isPresent()) {
                world = dynamics.apply(world, deed(during.get(), seconds.getLast()))
                        .orElseThrow();
                during = Optional.empty();
            }
            world = dynamics.advance(world, SimTime.ofSeconds(130 + seconds.size()));
            seconds.add(second(world));
        }
        return new DeploymentRun(before, seconds, world.happenings());
    }

    private static Second second(BeanstalkWorld world) {
        return new Second(world.time(), world.environments().getFirst());
    }

    private static boolean isNow(JsonNode during, Second second) {
        return batch(during, second).state()
                == Batch.State.valueOf(during.get("state").asString());
    }

    private static Batch batch(JsonNode during, Second second) {
        return second.deployment().batches().get(during.get("batch").asInt() - 1);
    }

    private static BeanstalkCommand deed(JsonNode during, Second second) {
        return switch (during.get("deed").asString()) {
            case "ABORT" -> new Abort(NAME);
            case "HANG" -> new Break(NAME, batch(during, second).instances().getFirst(), Fault.HUNG);
            default -> throw new IllegalArgumentException(during.toString());
        };
    }

    Environment after() {
        return seconds.getLast().environment();
    }

    Deployment deployment() {
        return seconds.getLast().deployment();
    }

    TreeSet<Deployment.Step> mixedIn() {
        TreeSet<Deployment.Step> steps = new TreeSet<>();
        seconds.stream()
                .filter(Second::mixed)
                .forEach(it -> steps.add(it.deployment().step()));
        return steps;
    }

    /// How many instances run each version when it is over.
    TreeMap<String, Integer> versions() {
        TreeMap<String, Integer> versions = new TreeMap<>();
        after().instances().stream()
                .filter(Instance::exists)
                .forEach(each -> versions.merge(each.version(), 1, Integer::sum));
        return versions;
    }
}
