package naru.simulation.beanstalk.race;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkDynamics;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Deployment;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Instance;
import naru.simulation.beanstalk.Policy;
import naru.simulation.kernel.Dynamics;
import naru.simulation.kernel.SimTime;

/// Beanstalk goes as it always does, and every second it is written down what each environment has in service.
///
/// @param begin see [Race#of]
public record RaceDynamics(Race begin) implements Dynamics<Race, RaceCommand> {

    /// A bundle's size has no consequence here.
    private static final long BUNDLE_BYTES = 8_000_000;

    @Override
    public SimTime time(Race race) {
        return race.time();
    }

    @Override
    public Race advance(Race race, SimTime to) {
        BeanstalkDynamics beanstalk = new BeanstalkDynamics(begin.world());
        Race at = race;
        for (long second = (long) race.time().seconds() + 1; second <= to.seconds(); second++) {
            at = observed(at, beanstalk.advance(at.world(), SimTime.ofSeconds(second)));
        }
        return new Race(beanstalk.advance(at.world(), to), at.traces());
    }

    private static Race observed(Race before, BeanstalkWorld now) {
        Race next = new Race(now, before.traces());
        TreeMap<Policy, Trace> traces = new TreeMap<>();
        before.traces().forEach((policy, trace) -> traces.put(policy, observed(trace, next.environment(policy), now)));
        return new Race(now, traces);
    }

    private static Trace observed(Trace trace, Environment environment, BeanstalkWorld world) {
        Trace next = trace.plus(step(environment, world.time()));
        boolean over =
                environment.state() == Environment.State.READY && trace.over().isEmpty();
        return over ? next.overAt(world.time()) : next;
    }

    private static Trace.Step step(Environment environment, SimTime now) {
        List<String> versions =
                serving(environment, now).stream().map(Instance::version).toList();
        String deployed = environment.deployment().map(Deployment::version).orElse(environment.version());
        int after = (int) versions.stream().filter(deployed::equals).count();
        int machines =
                (int) environment.instances().stream().filter(Instance::exists).count();
        return new Trace.Step(
                now,
                versions.size() - after,
                after,
                (int) versions.stream().distinct().count(),
                machines);
    }

    /// Who is healthy to the load balancer and has a process that can answer. While traffic is to be split but is
    /// not yet, the new instances are in the load balancer and get nothing. Where nobody is healthy the load
    /// balancer still tries everybody who is registered, which is not counted as service.
    private static List<Instance> serving(Environment environment, SimTime now) {
        boolean held = environment
                .deployment()
                .filter(each -> each.policy() == Policy.TRAFFIC_SPLITTING && each.newVersionPercent() == 0)
                .isPresent();
        return environment.inService().stream()
                .filter(each -> !(held && each.temporary()))
                .filter(each -> each.installed()
                        .filter(it -> !it.answers().isAfter(now))
                        .isPresent())
                .toList();
    }

    @Override
    public Optional<Race> apply(Race race, RaceCommand command) {
        BeanstalkDynamics beanstalk = new BeanstalkDynamics(begin.world());
        return switch (command) {
            case RaceCommand.Release release -> release(race, beanstalk, release);
            case RaceCommand.AbortAll _ -> abort(race, beanstalk);
            case RaceCommand.Only(BeanstalkCommand.ToOne one) ->
                beanstalk.apply(race.world(), one).map(world -> new Race(world, race.traces()));
        };
    }

    private static Optional<Race> release(Race race, BeanstalkDynamics beanstalk, RaceCommand.Release release) {
        if (!race.idle()) {
            return Optional.empty();
        }
        Optional<BeanstalkWorld> world = beanstalk.apply(
                race.world(), new BeanstalkCommand.Upload(release.version(), BUNDLE_BYTES, release.conduct()));
        for (Policy policy : Policy.values()) {
            world = world.flatMap(
                    now -> beanstalk.apply(now, new BeanstalkCommand.Deploy(Race.name(policy), release.version())));
        }
        return world.map(RaceDynamics::ordered);
    }

    private static Race ordered(BeanstalkWorld world) {
        Race race = new Race(world, new TreeMap<>());
        TreeMap<Policy, Trace> traces = new TreeMap<>();
        for (Policy policy : Policy.values()) {
            Environment environment = race.environment(policy);
            traces.put(
                    policy,
                    new Trace(
                            race.time(),
                            environment.configuration().capacity().min(),
                            environment.tally().failed(),
                            List.of(step(environment, race.time())),
                            Optional.empty()));
        }
        return new Race(world, traces);
    }

    private static Optional<Race> abort(Race race, BeanstalkDynamics beanstalk) {
        BeanstalkWorld world = race.world();
        for (Policy policy : Policy.values()) {
            world = beanstalk
                    .apply(world, new BeanstalkCommand.Abort(Race.name(policy)))
                    .orElse(world);
        }
        return world.equals(race.world()) ? Optional.empty() : Optional.of(new Race(world, race.traces()));
    }

    @Override
    public long happened(Race race) {
        return race.world().happenings().size();
    }
}
