package naru.simulation.beanstalk.race;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkDynamics;
import naru.simulation.beanstalk.BeanstalkWorld;
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
            at = at.with(beanstalk.advance(at.world(), SimTime.ofSeconds(second)));
            at = observed(new BlueGreen(beanstalk).play(at));
        }
        return at.with(beanstalk.advance(at.world(), to));
    }

    private static Race observed(Race race) {
        TreeMap<Way, Trace> traces = new TreeMap<>();
        race.traces().forEach((way, trace) -> traces.put(way, observed(trace, race, way)));
        return race.with(traces);
    }

    private static Trace observed(Trace trace, Race race, Way way) {
        Trace next = trace.plus(step(race, way, trace.version()));
        boolean over = trace.over().isEmpty() && settled(race, way);
        return over ? next.overAt(race.time()) : next;
    }

    private static boolean settled(Race race, Way way) {
        return way == Way.BLUE_GREEN
                ? race.handover().filter(Handover::over).isPresent()
                : race.environment(way).state() == Environment.State.READY;
    }

    private static Trace.Step step(Race race, Way way, String version) {
        List<String> versions = race.environments(way).stream()
                .filter(each ->
                        each.cname().equals(way.address()) || each.load().rateAt(race.time()) > 0)
                .flatMap(each -> serving(each, race.time()).stream())
                .map(Instance::version)
                .toList();
        int after = (int) versions.stream().filter(version::equals).count();
        int machines = (int) race.environments(way).stream()
                .flatMap(each -> each.instances().stream())
                .filter(Instance::exists)
                .count();
        return new Trace.Step(
                race.time(),
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
                beanstalk.apply(race.world(), one).map(race::with);
        };
    }

    private static Optional<Race> release(Race race, BeanstalkDynamics beanstalk, RaceCommand.Release release) {
        if (!race.idle()) {
            return Optional.empty();
        }
        Optional<BeanstalkWorld> world = beanstalk.apply(
                race.world(), new BeanstalkCommand.Upload(release.version(), BUNDLE_BYTES, release.conduct()));
        for (Way way : Way.values()) {
            if (way.policy().isPresent()) {
                world = world.flatMap(
                        now -> beanstalk.apply(now, new BeanstalkCommand.Deploy(way.address(), release.version())));
            }
        }
        return world.map(race::with)
                .flatMap(now -> new BlueGreen(beanstalk).begin(now, release.version()))
                .map(now -> ordered(now, release.version()));
    }

    private static Race ordered(Race race, String version) {
        TreeMap<Way, Trace> traces = new TreeMap<>();
        for (Way way : Way.values()) {
            Trace.Step now = step(race, way, version);
            int usual = race.environment(way).configuration().capacity().min();
            traces.put(
                    way, new Trace(version, race.time(), usual, race.failedEver(way), List.of(now), Optional.empty()));
        }
        return race.with(traces);
    }

    private static Optional<Race> abort(Race race, BeanstalkDynamics beanstalk) {
        BeanstalkWorld world = race.world();
        for (Way way : Way.values()) {
            world = beanstalk
                    .apply(world, new BeanstalkCommand.Abort(way.address()))
                    .orElse(world);
        }
        Race next = race.with(world);
        next = new BlueGreen(beanstalk).callOff(next).orElse(next);
        return next.equals(race) ? Optional.empty() : Optional.of(next);
    }

    @Override
    public long happened(Race race) {
        return race.world().happenings().size();
    }
}
