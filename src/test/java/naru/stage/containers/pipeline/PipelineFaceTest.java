package naru.stage.containers.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.pipeline.Change;
import naru.simulation.pipeline.Manner;
import naru.simulation.pipeline.PipelineCommand;
import naru.simulation.pipeline.PipelineDynamics;
import naru.simulation.pipeline.PipelineWorld;
import naru.simulation.pipeline.WorkingDay;
import org.junit.jupiter.api.Test;

/// The picture shows what is in the world, each change once on each way.
class PipelineFaceTest {

    private final PipelineDynamics dynamics = new PipelineDynamics(new Dice(1));

    private PipelineWorld world = dynamics.apply(dynamics.begin(), new PipelineCommand.KeepCommitting(false))
            .orElseThrow();

    private void commit(Change.Kind kind) {
        world = dynamics.apply(world, new PipelineCommand.Commit(kind)).orElseThrow();
    }

    private WayFace at(Duration moment, Manner manner) {
        world = dynamics.advance(world, SimTime.ZERO.plus(moment));
        return PipelineFace.of(world).ways().stream()
                .filter(way -> way.manner() == manner)
                .findFirst()
                .orElseThrow();
    }

    private static Spot spot(WayFace way, int number) {
        return way.chips().stream()
                .filter(chip -> chip.number() == number)
                .map(ChipFace::spot)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangeGoesFromLaneToLane() {
        commit(Change.Kind.GOOD);
        assertThat(spot(at(Duration.ofMinutes(1), Manner.PIPELINE), 1)).isEqualTo(Spot.BUILD);
        assertThat(spot(at(Duration.ofMinutes(5), Manner.PIPELINE), 1)).isEqualTo(Spot.CHECK);
        assertThat(spot(at(Duration.ofMinutes(12), Manner.PIPELINE), 1)).isEqualTo(Spot.TRIAL);
        assertThat(spot(at(Duration.ofMinutes(17), Manner.PIPELINE), 1)).isEqualTo(Spot.PRODUCTION);
        assertThat(spot(at(Duration.ofMinutes(29), Manner.BY_HAND), 1)).isEqualTo(Spot.BUILD);
        assertThat(spot(at(Duration.ofMinutes(31), Manner.BY_HAND), 1)).isEqualTo(Spot.TRIAL);
        assertThat(spot(at(Duration.ofHours(5), Manner.BY_HAND), 1)).isEqualTo(Spot.PRODUCTION);
    }

    @Test
    void whatIsBuiltAnewHasAnotherDigestAndAnImageKeepsItsOwn() {
        commit(Change.Kind.GOOD);
        List<Optional<?>> byHand = List.of(
                built(at(Duration.ofMinutes(1), Manner.BY_HAND)),
                built(at(Duration.ofMinutes(40), Manner.BY_HAND)),
                built(at(WorkingDay.LENGTH, Manner.BY_HAND)));
        assertThat(byHand).doesNotHaveDuplicates().allMatch(Optional::isPresent);
        commit(Change.Kind.GOOD);
        Duration now = WorkingDay.LENGTH;
        List<Optional<?>> pipeline = List.of(
                built(at(now.plusMinutes(1), Manner.PIPELINE), 2),
                built(at(now.plusMinutes(5), Manner.PIPELINE), 2),
                built(at(now.plusMinutes(30), Manner.PIPELINE), 2));
        assertThat(pipeline).allMatch(pipeline.getFirst()::equals).allMatch(Optional::isPresent);
    }

    private static Optional<?> built(WayFace way) {
        return built(way, 1);
    }

    private static Optional<?> built(WayFace way, int number) {
        return way.chips().stream()
                .filter(chip -> chip.number() == number)
                .findFirst()
                .orElseThrow()
                .built();
    }

    @Test
    void failureIsShownUntilTheFormerReleaseIsBack() {
        commit(Change.Kind.SETTING);
        assertThat(at(Duration.ofMinutes(18), Manner.PIPELINE).health()).isEqualTo(new WayFace.Health.Well());
        assertThat(at(Duration.ofMinutes(24), Manner.PIPELINE).health())
                .isEqualTo(new WayFace.Health.Failing(Duration.ofMinutes(5)));
        assertThat(at(Duration.ofSeconds(29 * 60 + 30), Manner.PIPELINE).health())
                .isEqualTo(new WayFace.Health.Restoring(0.5, Duration.ofSeconds(30)));
        WayFace after = at(Duration.ofMinutes(31), Manner.PIPELINE);
        assertThat(after.health()).isEqualTo(new WayFace.Health.Well());
        assertThat(spot(after, 1)).isEqualTo(Spot.RETURNED);
    }
}
