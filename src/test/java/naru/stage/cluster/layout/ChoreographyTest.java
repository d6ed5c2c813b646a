package naru.stage.cluster.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoreographyTest {

    private static final Box HERE = new Box(0, 0, 100, 60);
    private static final Box THERE = new Box(500, 200, 140, 60);

    private static Move move(String uid, String from, String to) {
        return Choreography.between(
                        Map.of("old", new Choreography.Stand(from, Pose.still(HERE))),
                        Map.of(uid, new Choreography.Place(to, THERE)))
                .get(uid);
    }

    @Test
    void thePodThatIsPlacedTravels() {
        Move move = move("old", "", "node-1");
        assertThat(move).isInstanceOf(Move.Travel.class);
        assertThat(move.at(0).box()).isEqualTo(HERE);
        assertThat(move.at(move.seconds() / 2).lift()).isPositive();
        assertThat(move.at(move.seconds())).isEqualTo(Pose.still(THERE));
    }

    @Test
    void thePodThatIsReplacedNeverTravels() {
        Map<String, Move> moves = Choreography.between(
                Map.of("old", new Choreography.Stand("node-1", Pose.still(HERE))),
                Map.of("new", new Choreography.Place("node-2", THERE)));
        assertThat(moves.get("old")).isInstanceOf(Move.Leave.class);
        assertThat(moves.get("new")).isInstanceOf(Move.Enter.class);
        for (double t = 0; t < 1; t += 0.05) {
            assertThat(moves.get("old").at(t).box().isWithin(HERE)).isTrue();
            assertThat(moves.get("new").at(t).box().x()).isEqualTo(THERE.x());
        }
        assertThat(moves.get("old").at(1).opacity()).isZero();
        assertThat(moves.get("new").at(1)).isEqualTo(Pose.still(THERE));
    }

    @Test
    void onItsNodeItOnlyMakesRoom() {
        assertThat(move("old", "node-1", "node-1")).isInstanceOf(Move.Shift.class);
    }

    @Test
    void whatIsInPlaceRests() {
        Map<String, Move> moves = Choreography.between(
                Map.of("old", new Choreography.Stand("node-1", Pose.still(HERE))),
                Map.of("old", new Choreography.Place("node-1", HERE)));
        assertThat(moves.get("old")).isEqualTo(new Move.Rest(HERE));
        assertThat(moves.get("old").seconds()).isZero();
    }

    @Test
    void aMotionThatIsInterruptedGoesOnFromWhereItIs() {
        Pose middle = move("old", "", "node-1").at(0.2);
        Move next = Choreography.between(
                        Map.of("old", new Choreography.Stand("node-1", middle)),
                        Map.of("old", new Choreography.Place("node-1", THERE)))
                .get("old");
        assertThat(next.at(0)).isEqualTo(middle);
        assertThat(next.at(next.seconds())).isEqualTo(Pose.still(THERE));
    }

    @Test
    void easingNeitherJumpsNorTurnsBack() {
        for (Tempo tempo : Tempo.values()) {
            double last = 0;
            for (double t = 0; t <= tempo.seconds(); t += tempo.seconds() / 100) {
                double now = tempo.progress(t);
                assertThat(now).isBetween(last, last + 0.05);
                last = now;
            }
            assertThat(tempo.progress(-1)).isZero();
            assertThat(tempo.progress(tempo.seconds())).isEqualTo(1);
        }
    }
}
