package naru.simulation.beanstalk.race;

import java.util.Optional;
import naru.simulation.beanstalk.Addresses;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkDynamics;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Deployment;
import naru.simulation.beanstalk.Deployment.Failure;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Status;
import naru.simulation.kernel.SimTime;

/// A person who looks every second, and does the next step of a [Handover] as soon as it can be done. Assumed: the
/// service has no command that does it all.
///
/// Source: dg/using-features.CNAMESwap: the old environment is not terminated before the changes of the DNS are
/// everywhere and old records have expired.
final class BlueGreen {

    private final BeanstalkDynamics beanstalk;

    BlueGreen(BeanstalkDynamics beanstalk) {
        this.beanstalk = beanstalk;
    }

    /// Empty where the second environment cannot be created.
    Optional<Race> begin(Race race, String version) {
        Environment live = race.environment(Way.BLUE_GREEN);
        String second = Way.BLUE_GREEN.second(version);
        return beanstalk
                .apply(race.world(), new BeanstalkCommand.Create(second, live.configuration(), version))
                .map(world -> new Race(
                        world,
                        race.traces(),
                        Optional.of(new Handover(
                                live.name(), second, Handover.Step.LAUNCHING, race.time(), Optional.empty()))));
    }

    Race play(Race race) {
        return race.handover()
                .filter(each -> !each.over())
                .map(each -> play(race, each))
                .orElse(race);
    }

    private Race play(Race race, Handover now) {
        SimTime time = race.time();
        Environment second = race.world().environment(now.to()).orElseThrow();
        return switch (now.step()) {
            case LAUNCHING -> second.state() == Environment.State.READY ? launched(race, now, second) : race;
            case CHECKING -> checked(race, now, second);
            case SWAPPED -> watched(race, now, second);
            case BACK -> expired(time, now) ? clean(race, now) : race;
            case CLEANING ->
                state(race.world(), now.left()) == Environment.State.TERMINATED
                        ? race.with(now.in(Handover.Step.OVER, time))
                        : race;
            case OVER -> race;
        };
    }

    private Race launched(Race race, Handover now, Environment second) {
        return now.failure()
                .or(() -> second.deployment().flatMap(Deployment::ended).flatMap(Deployment.Ended::failure))
                .map(by -> clean(race, now.failed(by)))
                .orElseGet(() -> race.with(now.in(Handover.Step.CHECKING, race.time())));
    }

    private Race checked(Race race, Handover now, Environment second) {
        if (second.health().status() == Status.OK) {
            return swapped(race, now, Handover.Step.SWAPPED);
        }
        boolean tooLate = !race.time().isBefore(now.since().plus(Handover.KEPT));
        return tooLate ? clean(race, now.failed(Failure.UNHEALTHY)) : race;
    }

    private Race watched(Race race, Handover now, Environment second) {
        if (second.health().status().colour() == Status.Colour.RED) {
            return back(race, now.failed(Failure.UNHEALTHY));
        }
        return race.time().isBefore(now.since().plus(Handover.KEPT)) ? race : clean(race, now);
    }

    /// Whatever can still be undone is undone; empty where nothing can be.
    Optional<Race> callOff(Race race) {
        return race.handover().filter(each -> each.failure().isEmpty()).flatMap(each -> switch (each.step()) {
            // An environment that is being made can only be terminated when it is ready.
            case LAUNCHING -> Optional.of(race.with(each.failed(Failure.ABORTED)));
            case CHECKING -> Optional.of(clean(race, each.failed(Failure.ABORTED)));
            case SWAPPED -> Optional.of(back(race, each.failed(Failure.ABORTED)));
            case BACK, CLEANING, OVER -> Optional.empty();
        });
    }

    private Race back(Race race, Handover now) {
        return swapped(race, now, Handover.Step.BACK);
    }

    private Race swapped(Race race, Handover now, Handover.Step next) {
        return done(race, now.in(next, race.time()), new BeanstalkCommand.Swap(now.from(), now.to()));
    }

    private Race clean(Race race, Handover now) {
        return done(race, now.in(Handover.Step.CLEANING, race.time()), new BeanstalkCommand.Terminate(now.left()));
    }

    /// What a person does is done as soon as the service takes it.
    private Race done(Race race, Handover next, BeanstalkCommand command) {
        return beanstalk
                .apply(race.world(), command)
                .map(world -> new Race(world, race.traces(), Optional.of(next)))
                .orElse(race);
    }

    private static boolean expired(SimTime time, Handover now) {
        return !time.isBefore(now.since().plus(Addresses.TTL));
    }

    private static Environment.State state(BeanstalkWorld world, String name) {
        return world.environment(name).map(Environment::state).orElseThrow();
    }
}
