package naru.stage.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;

class PaceTest {

    /// A second shown for ten, then an hour shown for thirty.
    private final Pace pace = new Pace(
            List.of(new Pace.Stretch(SimTime.ZERO, seconds(1), 10), new Pace.Stretch(seconds(1), seconds(3_601), 30)));

    private static SimTime seconds(double seconds) {
        return SimTime.ofSeconds(seconds);
    }

    @Test
    void fromTheWallToTheStoryAndBack() {
        assertThat(pace.total()).isEqualTo(40);
        assertThat(pace.end()).isEqualTo(seconds(3_601));
        for (double wall = 0; wall <= 60; wall += 0.7) {
            assertThat(pace.wall(pace.time(wall))).isCloseTo(wall, within(1e-6));
        }
        assertThat(pace.time(5)).isEqualTo(seconds(0.5));
        assertThat(pace.time(25)).isEqualTo(seconds(1_801));
    }

    @Test
    void pastItsEndTimeRunsAsItIs() {
        assertThat(pace.time(45)).isEqualTo(seconds(3_606));
        assertThat(pace.wall(seconds(3_606))).isEqualTo(45);
        assertThat(pace.after(seconds(1), 35)).isEqualTo(seconds(3_606));
    }

    @Test
    void leavesNoGap() {
        List<Pace.Stretch> gap = List.of(new Pace.Stretch(seconds(1), seconds(2), 1));
        assertThatThrownBy(() -> new Pace(gap)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pace.Stretch(seconds(1), seconds(1), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pace.Stretch(seconds(1), seconds(2), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
