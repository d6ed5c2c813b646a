package naru.stage.beanstalk.picture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Configuration;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Instance;
import naru.simulation.beanstalk.Operation;
import naru.simulation.beanstalk.Resource;
import naru.simulation.beanstalk.Sample;
import naru.simulation.beanstalk.Tally;
import naru.simulation.beanstalk.Tier;
import naru.simulation.kernel.SimTime;

/// Reads from a world how an environment looks.
public final class EnvironmentReading {

    private EnvironmentReading() {}

    /// @param before the same environment a moment earlier, from which it is read what became of the requests
    /// since;
    ///     empty: what would become of them now
    public static EnvironmentFace of(BeanstalkWorld world, Environment environment, Optional<Environment> before) {
        Configuration configuration = environment.configuration();
        return new EnvironmentFace(
                environment.name(),
                environment.cname(),
                environment.state(),
                environment.health().status(),
                gate(configuration),
                new EnvironmentFace.Group(
                        configuration.capacity().min(),
                        environment.group().desired(),
                        configuration.capacity().max()),
                environment.instances().stream()
                        .map(each -> instance(world, configuration, each))
                        .toList(),
                parts(environment),
                VersionMark.all(world),
                traffic(world.time(), environment, before));
    }

    private static Optional<Resource> gate(Configuration configuration) {
        if (configuration.tier() == Tier.WORKER) {
            return Optional.of(Resource.QUEUE);
        }
        return configuration.loadBalanced() ? Optional.of(Resource.LOAD_BALANCER) : Optional.empty();
    }

    private static List<EnvironmentFace.Part> parts(Environment environment) {
        List<EnvironmentFace.Part> parts = new ArrayList<>();
        environment
                .resources()
                .forEach((resource, presence) -> parts.add(new EnvironmentFace.Part(
                        resource,
                        presence.isReady(),
                        resource == Resource.ALARMS
                                ? environment
                                        .alarm()
                                        .state()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-')
                                : "")));
        return parts;
    }

    private static InstanceFace instance(BeanstalkWorld world, Configuration configuration, Instance instance) {
        Sample sample = latest(world.time(), instance);
        double left = Math.max(0, sample.end().seconds() - world.time().seconds());
        double seconds = Math.max(1, Sample.LENGTH.toSeconds() - left);
        return new InstanceFace(
                instance.id(),
                instance.temporary(),
                instance.lifecycle(),
                instance.installed().map(installed -> VersionMark.of(world, installed.version())),
                instance.operation().map(operation -> work(world, operation)),
                instance.health().status(),
                instance.target().state(),
                instance.faults(),
                Math.clamp(sample.busy(), 0, 1),
                Math.clamp(
                        instance.memoryMib()
                                / (double) configuration.instanceType().memoryMib(),
                        0,
                        1),
                sample.requests() / seconds,
                sample.requests() == 0 ? 0 : sample.errors() / (double) sample.requests());
    }

    /// The one that was reported last, or the one that is being counted where there is none of late.
    private static Sample latest(SimTime now, Instance instance) {
        if (instance.samples().isEmpty()) {
            return instance.sample();
        }
        Sample last = instance.samples().getLast();
        return now.since(last.end()).compareTo(Sample.LENGTH.multipliedBy(2)) > 0 ? instance.sample() : last;
    }

    private static InstanceFace.Work work(BeanstalkWorld world, Operation operation) {
        double whole = operation.ends().since(operation.began()).toMillis();
        double past = world.time().since(operation.began()).toMillis();
        boolean over = world.time().isAfter(operation.ends());
        return new InstanceFace.Work(
                operation.kind(),
                VersionMark.of(world, operation.version()),
                whole <= 0 ? 1 : Math.clamp(past / whole, 0, 1),
                over ? Duration.ZERO : operation.ends().since(world.time()));
    }

    private static EnvironmentFace.Traffic traffic(SimTime now, Environment environment, Optional<Environment> before) {
        double rate = environment.load().rateAt(now);
        Tally after = environment.tally();
        Tally earlier = before.map(Environment::tally).orElse(after);
        long all = after.total() - earlier.total();
        if (all > 0) {
            return new EnvironmentFace.Traffic(rate, (after.failed() - earlier.failed()) / (double) all);
        }
        return new EnvironmentFace.Traffic(rate, environment.inService().isEmpty() ? 1 : 0);
    }
}
