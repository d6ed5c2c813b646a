package naru.simulation.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.delivery.Happening.What;
import naru.simulation.era.Figure;
import naru.simulation.era.Figures;
import naru.simulation.kernel.Dynamics;
import naru.simulation.kernel.SimTime;

/// Two fleets that bring the same releases to the same hosts at the same moment, each in its own packing.
public final class DeliveryDynamics implements Dynamics<DeliveryWorld, DeliveryCommand> {

    private static final int MOST_EACH = 2;

    @Override
    public DeliveryWorld begin() {
        Figures usual = Figures.USUAL;
        return new DeliveryWorld(
                SimTime.ZERO,
                usual,
                List.of(Release.FIRST),
                Release.FIRST.number(),
                Fleet.HOSTS,
                Fleet.settled(Packing.DISK, usual),
                Fleet.settled(Packing.LAYERS, usual),
                Optional.empty(),
                List.of());
    }

    @Override
    public SimTime time(DeliveryWorld world) {
        return world.time();
    }

    @Override
    public long happened(DeliveryWorld world) {
        return world.happenings().size();
    }

    @Override
    public DeliveryWorld advance(DeliveryWorld world, SimTime to) {
        DeliveryWorld now = world;
        Optional<SimTime> next = next(now);
        while (next.isPresent() && !next.get().isAfter(to)) {
            now = work(now.at(next.get()), FleetWork::step);
            next = next(now);
        }
        return now.at(to);
    }

    /// When everything that was ordered will be done; the world's own time if it is.
    public SimTime settled(DeliveryWorld world) {
        DeliveryWorld now = world;
        Optional<SimTime> next = next(now);
        while (next.isPresent()) {
            now = work(now.at(next.get()), FleetWork::step);
            next = next(now);
        }
        return now.time();
    }

    private static Optional<SimTime> next(DeliveryWorld world) {
        return Stream.of(world.disks(), world.layers())
                .flatMap(fleet -> FleetWork.next(fleet, world.time()).stream())
                .min(SimTime::compareTo);
    }

    private interface Task {
        void of(FleetWork work);
    }

    private static DeliveryWorld work(DeliveryWorld world, Task task) {
        FleetWork disks = new FleetWork(world, Packing.DISK);
        FleetWork layers = new FleetWork(world, Packing.LAYERS);
        task.of(disks);
        task.of(layers);
        return world.with(disks.fleet(), layers.fleet()).written(disks.log()).written(layers.log());
    }

    @Override
    public Optional<DeliveryWorld> apply(DeliveryWorld world, DeliveryCommand command) {
        return switch (command) {
            case DeliveryCommand.Deploy(Part changed) -> deploy(world, changed);
            case DeliveryCommand.RollBack back -> rollBack(world);
            case DeliveryCommand.Scale(int copies) -> scale(world, copies);
            case DeliveryCommand.ReplaceHost replace -> replaceHost(world);
            case DeliveryCommand.SetNetwork(double speed) -> setNetwork(world, speed);
        };
    }

    private static Optional<DeliveryWorld> deploy(DeliveryWorld world, Part changed) {
        if (!world.idle()) {
            return Optional.empty();
        }
        Release newest = world.releases().getLast();
        Release next = world.release(world.wanted()).changed(changed, newest.number() + 1);
        List<Release> all = new ArrayList<>(world.releases());
        all.add(next);
        Rollout order = new Rollout(
                Rollout.Kind.DEPLOY, Optional.of(changed), world.wanted(), next.number(), world.copies(), world.time());
        return Optional.of(work(ordered(world, order, all, What.ORDERED, next.number()), FleetWork::build));
    }

    private static Optional<DeliveryWorld> rollBack(DeliveryWorld world) {
        int before = world.wanted() - 1;
        if (!world.idle() || before < Release.FIRST.number()) {
            return Optional.empty();
        }
        Rollout order = new Rollout(
                Rollout.Kind.ROLL_BACK, Optional.empty(), world.wanted(), before, world.copies(), world.time());
        return Optional.of(work(ordered(world, order, world.releases(), What.ROLLED_BACK, before), FleetWork::roll));
    }

    private static Optional<DeliveryWorld> scale(DeliveryWorld world, int copies) {
        boolean even = copies % Fleet.HOSTS == 0 && copies > 0 && copies <= MOST_EACH * Fleet.HOSTS;
        if (!world.idle() || !even || copies == world.copies()) {
            return Optional.empty();
        }
        Rollout order =
                new Rollout(Rollout.Kind.SCALE, Optional.empty(), world.wanted(), world.wanted(), copies, world.time());
        return Optional.of(work(ordered(world, order, world.releases(), What.SCALED, copies), FleetWork::roll));
    }

    private static Optional<DeliveryWorld> replaceHost(DeliveryWorld world) {
        if (!world.idle()) {
            return Optional.empty();
        }
        Rollout order = new Rollout(
                Rollout.Kind.REPLACE_HOST,
                Optional.empty(),
                world.wanted(),
                world.wanted(),
                world.copies(),
                world.time());
        DeliveryWorld next = ordered(world, order, world.releases(), What.HOST_REPLACED, Fleet.HOSTS);
        return Optional.of(work(next, FleetWork::replaceHost));
    }

    private static DeliveryWorld ordered(DeliveryWorld world, Rollout order, List<Release> all, What what, int number) {
        return world.ordered(order, all).written(List.of(new Happening(world.time(), what, Optional.empty(), number)));
    }

    private static Optional<DeliveryWorld> setNetwork(DeliveryWorld world, double speed) {
        Figure figure = Figure.NETWORK_SPEED;
        if (!(speed >= figure.least() && speed <= figure.most())
                || speed == world.figures().get(figure)) {
            return Optional.empty();
        }
        DeliveryWorld changed = world.with(world.figures().with(figure, speed))
                .written(List.of(new Happening(world.time(), What.NETWORK_CHANGED, Optional.empty(), (int) speed)));
        return Optional.of(work(changed, FleetWork::renewSpeeds));
    }
}
