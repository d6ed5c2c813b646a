package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.LoadCurve;

/// Worlds to test with: one environment, `shop`, that has long been running `v1`.
final class Beanstalks {

    private Beanstalks() {}

    static Configuration of(int instances) {
        return Configuration.DEFAULT.withCapacity(new Capacity(instances, instances, Capacity.DEFAULT.cooldown()));
    }

    static BeanstalkWorld running(Configuration configuration, double perSecond) {
        TreeMap<String, Configuration> environments = new TreeMap<>();
        environments.put("shop", configuration);
        return BeanstalkStart.running(1, Workload.USUAL, "v1", environments, LoadCurve.constant(perSecond));
    }

    static Environment shop(BeanstalkWorld world) {
        return world.environment("shop").orElseThrow();
    }

    static BeanstalkWorld after(BeanstalkWorld world, int seconds) {
        SimTime to = SimTime.ofSeconds(world.time().seconds() + seconds);
        return new BeanstalkDynamics(world).advance(world, to);
    }

    static BeanstalkWorld done(BeanstalkWorld world, BeanstalkCommand command) {
        return new BeanstalkDynamics(world).apply(world, command).orElseThrow();
    }

    /// Its first instance has this fault.
    static BeanstalkWorld broken(BeanstalkWorld world, Fault fault) {
        return done(world, new BeanstalkCommand.Break("shop", instance(world, 0).id(), fault));
    }

    static Instance instance(BeanstalkWorld world, int index) {
        return shop(world).instances().get(index);
    }

    /// The world with the environment changed by hand.
    static BeanstalkWorld changed(BeanstalkWorld world, Consumer<Draft> change) {
        Draft draft = new Draft(shop(world), world, world.time());
        change.accept(draft);
        List<Environment> environments = new ArrayList<>(world.environments());
        environments.replaceAll(each -> each.name().equals("shop") ? draft.environment() : each);
        return world.with(environments, draft.happenings());
    }
}
