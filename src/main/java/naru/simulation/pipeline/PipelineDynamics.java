package naru.simulation.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.Dynamics;
import naru.simulation.kernel.SimTime;

/// The two ways under the same commits: of the reader, and of developers who commit now and then by themselves.
public final class PipelineDynamics implements Dynamics<PipelineWorld, PipelineCommand> {

    private static final Duration SHORTEST_GAP = Duration.ofMinutes(45);
    private static final Duration LONGEST_GAP = Duration.ofMinutes(105);

    /// Of so many commits, one has a bug that tests find.
    private static final int BUG_IN = 7;

    /// Of so many that have none, one goes wrong under the settings of production.
    private static final int SETTING_IN = 12;

    private final Dice dice;

    public PipelineDynamics(Dice dice) {
        this.dice = dice;
    }

    @Override
    public PipelineWorld begin() {
        Place server = Place.PRODUCTION_SERVER;
        Place image = new Place(Place.LAPTOP.compiler(), Place.OLD_LIBRARY, false, true);
        return new PipelineWorld(
                SimTime.ZERO,
                List.of(),
                Optional.of(SimTime.ZERO.plus(Duration.ofMinutes(10))),
                fresh(
                        Manner.BY_HAND,
                        new Running(
                                List.of(),
                                Artifacts.builtOn(server, List.of()),
                                Optional.empty(),
                                server,
                                SimTime.ZERO)),
                fresh(
                        Manner.PIPELINE,
                        new Running(
                                List.of(),
                                Artifacts.image(List.of(), Place.OLD_LIBRARY).digest(),
                                Optional.empty(),
                                image,
                                SimTime.ZERO)));
    }

    private static Way fresh(Manner manner, Running first) {
        return new Way(
                manner,
                List.of(),
                List.of(),
                List.of(first),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Place.OLD_LIBRARY,
                List.of());
    }

    @Override
    public SimTime time(PipelineWorld world) {
        return world.time();
    }

    @Override
    public PipelineWorld advance(PipelineWorld before, SimTime to) {
        PipelineWorld world = before;
        Optional<SimTime> next = next(world);
        while (next.filter(moment -> !moment.isAfter(to)).isPresent()) {
            world = step(world, next.get());
            next = next(world);
        }
        return at(world, to);
    }

    private static Optional<SimTime> next(PipelineWorld world) {
        return Stream.of(world.next(), WayRules.next(world.byHand()), WayRules.next(world.pipeline()))
                .flatMap(Optional::stream)
                .min(SimTime::compareTo);
    }

    private PipelineWorld step(PipelineWorld world, SimTime now) {
        WayRules rules = new WayRules(world.changes(), now);
        PipelineWorld after = new PipelineWorld(
                now, world.changes(), world.next(), rules.step(world.byHand()), rules.step(world.pipeline()));
        return after.next().filter(now::equals).isPresent() ? committedAlone(after) : after;
    }

    private PipelineWorld committedAlone(PipelineWorld world) {
        String number = Integer.toString(world.changes().size() + 1);
        PipelineWorld after = committed(world, kind(number));
        return after.keeping(Optional.of(world.time().plus(dice.between(SHORTEST_GAP, LONGEST_GAP, "gap", number))));
    }

    private Change.Kind kind(String number) {
        if (dice.below(BUG_IN, "bug", number) == 0) {
            return Change.Kind.BUG;
        }
        return dice.below(SETTING_IN, "setting", number) == 0 ? Change.Kind.SETTING : Change.Kind.GOOD;
    }

    private static PipelineWorld committed(PipelineWorld world, Change.Kind kind) {
        int number = world.changes().size() + 1;
        List<Change> changes = new ArrayList<>(world.changes());
        changes.add(new Change(number, kind, world.time()));
        WayRules rules = new WayRules(changes, world.time());
        return new PipelineWorld(
                world.time(),
                changes,
                world.next(),
                rules.committed(world.byHand(), number),
                rules.committed(world.pipeline(), number));
    }

    @Override
    public Optional<PipelineWorld> apply(PipelineWorld world, PipelineCommand command) {
        return switch (command) {
            case PipelineCommand.Commit(Change.Kind kind) -> Optional.of(committed(world, kind));
            case PipelineCommand.RollBack() -> rolledBack(world);
            case PipelineCommand.KeepCommitting(boolean on) ->
                on == world.next().isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                world.keeping(on ? Optional.of(world.time().plus(SHORTEST_GAP)) : Optional.empty()));
        };
    }

    private static Optional<PipelineWorld> rolledBack(PipelineWorld world) {
        WayRules rules = new WayRules(world.changes(), world.time());
        Way byHand = world.byHand().canRollBack() ? rules.restoring(world.byHand()) : world.byHand();
        Way pipeline = world.pipeline().canRollBack() ? rules.restoring(world.pipeline()) : world.pipeline();
        return world.canRollBack()
                ? Optional.of(new PipelineWorld(world.time(), world.changes(), world.next(), byHand, pipeline))
                : Optional.empty();
    }

    private static PipelineWorld at(PipelineWorld world, SimTime time) {
        return new PipelineWorld(time, world.changes(), world.next(), world.byHand(), world.pipeline());
    }

    @Override
    public long happened(PipelineWorld world) {
        return (long) world.byHand().log().size() + world.pipeline().log().size();
    }
}
