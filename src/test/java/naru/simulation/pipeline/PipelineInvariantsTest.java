package naru.simulation.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds at every moment of weeks of work, whatever the readers do.
@Execution(ExecutionMode.CONCURRENT)
class PipelineInvariantsTest {

    private static final Duration STEP = Duration.ofMinutes(7);
    private static final int STEPS = 700;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdWhateverIsDone(long seed) {
        Dice dice = new Dice(seed);
        PipelineDynamics dynamics = new PipelineDynamics(dice);
        PipelineWorld world = dynamics.begin();
        for (int i = 1; i <= STEPS; i++) {
            world = dynamics.advance(world, SimTime.ZERO.plus(STEP.multipliedBy(i)));
            world = deed(dice, i).flatMap(doing(dynamics, world)).orElse(world);
            check(world);
        }
        assertThat(Tally.of(world, Manner.PIPELINE).deployments())
                .isGreaterThan(Tally.of(world, Manner.BY_HAND).deployments());
        assertThat(dynamics.advance(world, world.time())).isEqualTo(world);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itDoesNotMatterByHowManyCallsAMomentIsReached(long seed) {
        PipelineDynamics dynamics = new PipelineDynamics(new Dice(seed));
        SimTime end = SimTime.ZERO.plus(WorkingDay.LENGTH.multipliedBy(3));
        PipelineWorld stepped = dynamics.begin();
        for (SimTime at = SimTime.ZERO; at.isBefore(end); at = at.plus(STEP)) {
            stepped = dynamics.advance(stepped, at);
        }
        assertThat(dynamics.advance(stepped, end)).isEqualTo(dynamics.advance(dynamics.begin(), end));
    }

    private static Function<PipelineCommand, Optional<PipelineWorld>> doing(
            PipelineDynamics dynamics, PipelineWorld world) {
        return command -> dynamics.apply(world, command);
    }

    private static Optional<PipelineCommand> deed(Dice dice, int step) {
        String now = Integer.toString(step);
        return switch (dice.below(12, "deed", now)) {
            case 0 -> Optional.of(new PipelineCommand.Commit(dice.oneOf(List.of(Change.Kind.values()), "kind", now)));
            case 1 -> Optional.of(new PipelineCommand.RollBack());
            case 2 -> Optional.of(new PipelineCommand.KeepCommitting(dice.below(2, "on", now) == 0));
            default -> Optional.empty();
        };
    }

    private static void check(PipelineWorld world) {
        for (Manner manner : Manner.values()) {
            Way way = world.way(manner);
            everyChangeIsSomewhereOnce(world, way);
            nobodyDoesTwoThingsAtOnce(way);
            assertThat(way.loads()).allMatch(load -> load.stop().manner() == manner);
            assertThat(way.loads()).allMatch(load -> load.until().stream().allMatch(world.time()::isBefore));
            assertThat(way.current().source()).doesNotHaveDuplicates();
            assertThat(way.trunk())
                    .doesNotHaveDuplicates()
                    .containsAll(way.current().source());
        }
        whatRunsIsTheImageOfItsSource(world);
        theDigestThatRunsIsTheOneThatWasTested(world);
        assertThat(world.byHand().current().source())
                .noneMatch(each -> world.change(each).kind() == Change.Kind.BUG);
        assertThat(world.pipeline().current().source())
                .noneMatch(each -> world.change(each).kind() == Change.Kind.BUG);
    }

    /// On its way, in production, or given back.
    private static void everyChangeIsSomewhereOnce(PipelineWorld world, Way way) {
        List<Integer> placed = new ArrayList<>();
        way.loads().forEach(load -> placed.addAll(load.brings()));
        placed.addAll(way.current().source());
        way.log().stream()
                .filter(each -> each.what() == Entry.What.STOPPED || each.what() == Entry.What.RETURNED)
                .forEach(each -> placed.addAll(each.changes()));
        assertThat(placed)
                .containsExactlyInAnyOrderElementsOf(
                        world.changes().stream().map(Change::number).toList());
    }

    private static void nobodyDoesTwoThingsAtOnce(Way way) {
        List<Stop.Crew> busy = way.loads().stream()
                .map(load -> load.stop().crew())
                .filter(crew -> crew != Stop.Crew.NOBODY)
                .toList();
        assertThat(busy).doesNotHaveDuplicates();
    }

    private static void theDigestThatRunsIsTheOneThatWasTested(PipelineWorld world) {
        Running running = world.pipeline().current();
        assertThat(running.tested())
                .isEqualTo(running.source().isEmpty() ? Optional.empty() : Optional.of(running.digest()));
    }

    /// A digest is a promise about the source, whoever looks at it and wherever it runs.
    private static void whatRunsIsTheImageOfItsSource(PipelineWorld world) {
        Way way = world.pipeline();
        Stream.concat(Stream.of(way.current()), way.tried().stream())
                .forEach(running -> assertThat(running.digest())
                        .isEqualTo(Artifacts.image(
                                        running.source(), running.place().library())
                                .digest()));
    }
}
