package naru.stage.beanstalk.bill;

import java.time.Duration;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Usage;
import naru.simulation.kernel.SimTime;
import naru.simulation.price.Meter;
import naru.simulation.price.PriceTable;

/// A deployment that launches instances beside the old ones, and what these cost.
///
/// @param deployment its id
/// @param before what had been used when it began
record Rollout(int deployment, SimTime began, Meter before) {

    /// The next one of an environment, if it begins now.
    static Rollout next(BeanstalkWorld world, Environment environment) {
        return new Rollout(environment.deployments() + 1, world.time(), Usage.of(world));
    }

    /// Whether it is the environment's last one and over.
    boolean isOver(Environment environment) {
        return environment
                .deployment()
                .filter(last -> last.id() == deployment && last.began().equals(began))
                .filter(last -> last.ended().isPresent())
                .filter(last -> environment.state() == Environment.State.READY)
                .isPresent();
    }

    /// How long instances ran, all together, beyond those that were wanted.
    Duration extra(BeanstalkWorld world, Environment environment) {
        String type = environment.configuration().instanceType().name();
        Duration used = Usage.of(world).time(type).minus(before.time(type));
        Duration wanted =
                world.time().since(began).multipliedBy(environment.group().desired());
        return used.compareTo(wanted) > 0 ? used.minus(wanted) : Duration.ZERO;
    }

    long cost(BeanstalkWorld world, Environment environment, PriceTable prices) {
        String type = environment.configuration().instanceType().name();
        return prices.bill(Meter.EMPTY.with(type, 1, extra(world, environment))).microDollars();
    }
}
