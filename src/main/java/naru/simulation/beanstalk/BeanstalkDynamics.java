package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.Dynamics;
import naru.simulation.kernel.SimTime;

/// How Beanstalk goes: what each environment does by itself, and what commands do.
///
/// @param begin the world at the beginning, see [BeanstalkStart]
public record BeanstalkDynamics(BeanstalkWorld begin) implements Dynamics<BeanstalkWorld, BeanstalkCommand> {

    @Override
    public SimTime time(BeanstalkWorld world) {
        return world.time();
    }

    @Override
    public BeanstalkWorld advance(BeanstalkWorld world, SimTime to) {
        long last = Grid.tick(to);
        BeanstalkWorld at = world;
        for (long tick = Grid.tick(world.time()) + 1; tick <= last; tick++) {
            at = tick(at, Grid.at(tick));
        }
        return at.time().equals(to) ? at : at.at(to);
    }

    private static BeanstalkWorld tick(BeanstalkWorld world, SimTime now) {
        List<Environment> environments = new ArrayList<>();
        List<Happening> news = new ArrayList<>();
        for (Environment each : world.environments()) {
            Draft draft = new Draft(each, world, now);
            Rules.play(draft);
            environments.add(draft.environment());
            news.addAll(draft.happenings());
        }
        news.sort(Comparator.comparing(Happening::time));
        return world.at(now).with(environments, news);
    }

    @Override
    public Optional<BeanstalkWorld> apply(BeanstalkWorld world, BeanstalkCommand command) {
        return Deeds.apply(world, command);
    }

    @Override
    public long happened(BeanstalkWorld world) {
        return world.happenings().size();
    }
}
