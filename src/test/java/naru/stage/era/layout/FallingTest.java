package naru.stage.era.layout;

import static org.assertj.core.api.Assertions.assertThat;

import naru.stage.cluster.layout.Box;
import naru.stage.era.face.Stream;
import naru.stage.era.layout.Falling.State;
import org.junit.jupiter.api.Test;

/// Requests in their lane.
class FallingTest {

    private static final Box LANE = new Box(100, 50, 200, 90);

    @Test
    void asManyFallAsReallyCome() {
        long shop = Falling.in(LANE, new Stream(80, 0, 0), 12.3, true).drops().size();
        long mail = Falling.in(LANE, new Stream(20, 0, 0), 12.3, true).drops().size();
        assertThat(shop).isBetween(7L, 8L);
        assertThat(mail).isBetween(1L, 2L);
    }

    @Test
    void aDotComesDownAsTimePasses() {
        Stream one = new Stream(10, 0, 0);
        double early = Falling.in(LANE, one, 5.1, true).drops().getFirst().y();
        double late = Falling.in(LANE, one, 5.6, true).drops().getFirst().y();
        assertThat(late).isGreaterThan(early);
        assertThat(Falling.in(LANE, one, 5.1, true)).isEqualTo(Falling.in(LANE, one, 5.1, true));
    }

    @Test
    void thoseThatWaitLieInFrontWithinTheLane() {
        Falling pile = Falling.in(LANE, new Stream(20, 0, 5000), 3, false);
        assertThat(pile.drops()).isNotEmpty().allMatch(drop -> drop.state() == State.WAITING);
        assertThat(pile.drops()).allMatch(drop -> LANE.contains(drop.x(), drop.y()));
        assertThat(Falling.in(LANE, new Stream(20, 0, 31), 3, false).drops()).hasSize(4);
    }

    @Test
    void whereNothingMovesAFailureIsStillMarked() {
        assertThat(Falling.in(LANE, new Stream(20, 1, 0), 3, false).drops())
                .extracting(Falling.Drop::state)
                .containsExactly(State.FAILED);
        assertThat(Falling.in(LANE, new Stream(20, 0, 0), 3, false).drops()).isEmpty();
    }
}
