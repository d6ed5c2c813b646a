package naru.simulation.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;

/// What becomes of one change on both ways.
class PipelineTest {

    private final PipelineDynamics dynamics = new PipelineDynamics(new Dice(1));
    private PipelineWorld world = quiet();

    private PipelineWorld quiet() {
        return dynamics.apply(dynamics.begin(), new PipelineCommand.KeepCommitting(false))
                .orElseThrow();
    }

    private void commit(Change.Kind kind) {
        world = dynamics.apply(world, new PipelineCommand.Commit(kind)).orElseThrow();
    }

    private void goTo(Duration moment) {
        world = dynamics.advance(world, SimTime.ZERO.plus(moment));
    }

    @Test
    void aGoodChangeRunsAfterNineteenMinutesThroughThePipelineAndAfterTheWindowByHand() {
        commit(Change.Kind.GOOD);
        goTo(Duration.ofMinutes(19).minusNanos(1));
        assertThat(world.pipeline().current().source()).isEmpty();
        goTo(Duration.ofMinutes(19));
        assertThat(world.pipeline().current().source()).containsExactly(1);
        goTo(Duration.ofHours(6).minusNanos(1));
        assertThat(world.byHand().current().source()).isEmpty();
        goTo(Duration.ofHours(6));
        assertThat(world.byHand().current().source()).containsExactly(1);
        assertThat(Tally.of(world, Manner.PIPELINE).lead()).contains(Duration.ofMinutes(19));
        assertThat(Tally.of(world, Manner.BY_HAND).lead()).contains(Duration.ofHours(6));
    }

    @Test
    void whatWasTestedIsWhatRunsOnlyWhereAnImageIsPassedOn() {
        commit(Change.Kind.GOOD);
        goTo(WorkingDay.LENGTH);
        assertThat(world.pipeline().current().tested())
                .contains(world.pipeline().current().digest());
        assertThat(world.byHand().current().source()).containsExactly(1);
        assertThat(world.byHand().current().tested())
                .isPresent()
                .isNotEqualTo(Optional.of(world.byHand().current().digest()));
    }

    @Test
    void testsStopABugOnBothWaysButInMinutesOnOne() {
        commit(Change.Kind.BUG);
        goTo(WorkingDay.LENGTH);
        assertThat(when(Manner.PIPELINE, Entry.What.STOPPED)).contains(Duration.ofMinutes(10));
        assertThat(when(Manner.BY_HAND, Entry.What.STOPPED)).contains(Duration.ofHours(3));
        assertThat(when(Manner.PIPELINE, Entry.What.DEPLOYED)).isEmpty();
        assertThat(when(Manner.BY_HAND, Entry.What.DEPLOYED)).isEmpty();
    }

    @Test
    void aBugHoldsUpWhatWasHandedOverWithIt() {
        commit(Change.Kind.GOOD);
        goTo(Duration.ofMinutes(5));
        commit(Change.Kind.GOOD);
        commit(Change.Kind.BUG);
        goTo(WorkingDay.LENGTH.multipliedBy(2));
        assertThat(Tally.of(world, Manner.PIPELINE).lead())
                .hasValueSatisfying(lead -> assertThat(lead).isLessThan(Duration.ofHours(1)));
        assertThat(world.byHand().current().source()).containsExactly(1, 2);
        assertThat(Tally.of(world, Manner.BY_HAND).deployments()).isEqualTo(2);
        assertThat(Fate.of(world, Manner.PIPELINE, 3).companions()).isZero();
        assertThat(Fate.of(world, Manner.BY_HAND, 3).companions()).isEqualTo(1);
    }

    @Test
    void settingsOfProductionShowInProductionAloneAndTheFormerDigestComesBack() {
        commit(Change.Kind.GOOD);
        goTo(Duration.ofMinutes(30));
        Running former = world.pipeline().current();
        commit(Change.Kind.SETTING);
        goTo(Duration.ofMinutes(30 + 19));
        assertThat(when(Manner.PIPELINE, Entry.What.FAILING)).contains(Duration.ofMinutes(49));
        goTo(Duration.ofMinutes(60));
        assertThat(world.pipeline().current()).isEqualTo(former);
        assertThat(Tally.of(world, Manner.PIPELINE).failing()).isEqualTo(Duration.ofMinutes(11));
        goTo(WorkingDay.LENGTH.multipliedBy(3));
        assertThat(Tally.of(world, Manner.BY_HAND).failures()).isEqualTo(1);
        assertThat(Tally.of(world, Manner.BY_HAND).failing()).isEqualTo(Duration.ofMinutes(70));
    }

    @Test
    void aLibraryComesWithTheImageButIsMissingOnTheServer() {
        commit(Change.Kind.LIBRARY);
        goTo(WorkingDay.LENGTH);
        assertThat(Tally.of(world, Manner.PIPELINE).failures()).isZero();
        assertThat(world.pipeline().current().place().libraryVersion()).isEqualTo("3.2");
        assertThat(when(Manner.BY_HAND, Entry.What.STOPPED))
                .as("the test server has it")
                .isEmpty();
        assertThat(Tally.of(world, Manner.BY_HAND).failures()).isEqualTo(1);
        commit(Change.Kind.LIBRARY);
        goTo(WorkingDay.LENGTH.multipliedBy(2));
        assertThat(Tally.of(world, Manner.BY_HAND).failures())
                .as("it was installed after the first time")
                .isEqualTo(1);
    }

    @Test
    void whatRodeWithAFailureIsBuiltAgainWithoutIt() {
        commit(Change.Kind.SETTING);
        commit(Change.Kind.GOOD);
        goTo(Duration.ofHours(2));
        assertThat(world.pipeline().current().source()).containsExactly(2);
        assertThat(world.pipeline().loads()).isEmpty();
    }

    @Test
    void aReaderRollsBackToTheFormerDigestAndBackThereIsNothingFurther() {
        assertThat(dynamics.apply(world, new PipelineCommand.RollBack())).isEmpty();
        Running first = world.pipeline().current();
        commit(Change.Kind.GOOD);
        goTo(Duration.ofMinutes(30));
        world = dynamics.apply(world, new PipelineCommand.RollBack()).orElseThrow();
        goTo(Duration.ofMinutes(31));
        assertThat(world.pipeline().current()).isEqualTo(first);
        assertThat(Tally.of(world, Manner.PIPELINE).failures()).isZero();
    }

    @Test
    void whoIsToldTwiceToCommitRefuses() {
        assertThat(dynamics.apply(world, new PipelineCommand.KeepCommitting(false)))
                .isEmpty();
        List<PipelineWorld> going = dynamics.apply(world, new PipelineCommand.KeepCommitting(true)).stream()
                .toList();
        assertThat(dynamics.advance(going.getFirst(), SimTime.ZERO.plus(WorkingDay.LENGTH))
                        .changes())
                .hasSizeBetween(4, 11);
    }

    private Optional<Duration> when(Manner manner, Entry.What what) {
        return world.way(manner).log().stream()
                .filter(each -> each.what() == what)
                .findFirst()
                .map(each -> each.time().since(SimTime.ZERO));
    }
}
