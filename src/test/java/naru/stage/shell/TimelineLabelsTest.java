package naru.stage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.Mark;
import naru.stage.playback.Pace;
import org.junit.jupiter.api.Test;

class TimelineLabelsTest {

    private static Mark mark(double seconds, int rank) {
        return new Mark(SimTime.ofSeconds(seconds), Mark.Kind.DEED, "scaled", "web", 1, rank);
    }

    @Test
    void wordsNeverLieOverOneAnotherNorBeyondTheLine() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            marks.add(mark(i * 7 % 300, i % 3 == 0 ? 2 : 1));
        }
        TimelineScale scale = RoundScale.reaching(SimTime.ofSeconds(300), 900);
        List<TimelineLabels.Placed> placed = TimelineLabels.place(marks, scale, index -> 40 + index % 90);
        assertThat(placed).hasSizeGreaterThan(8);
        for (TimelineLabels.Placed one : placed) {
            assertThat(one.x()).isBetween(0.0, 900 - one.width());
            for (TimelineLabels.Placed other : placed) {
                if (one != other && one.above() == other.above()) {
                    assertThat(one.x() + one.width() <= other.x() || other.x() + other.width() <= one.x())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void whatTellsMoreGoesFirst() {
        List<Mark> marks = List.of(mark(100, 2), mark(101, 2), mark(102, 0), mark(103, 2));
        TimelineScale scale = RoundScale.reaching(SimTime.ofSeconds(110), 900);
        List<TimelineLabels.Placed> placed = TimelineLabels.place(marks, scale, index -> 120);
        assertThat(placed).extracting(TimelineLabels.Placed::mark).containsExactly(2, 3);
    }

    @Test
    void theLineEndsAtARoundMoment() {
        assertThat(RoundScale.reaching(SimTime.ZERO, 900).end()).isEqualTo(SimTime.ofSeconds(120));
        assertThat(RoundScale.reaching(SimTime.ofSeconds(119), 900).end()).isEqualTo(SimTime.ofSeconds(300));
        assertThat(RoundScale.reaching(SimTime.ofSeconds(100_000), 900).end()).isEqualTo(SimTime.ofSeconds(172_800));
    }

    @Test
    void fromMomentToPlaceAndBack() {
        RoundScale scale = RoundScale.reaching(SimTime.ofSeconds(250), 1_000);
        assertThat(scale.time(scale.x(SimTime.ofSeconds(100)))).isEqualTo(SimTime.ofSeconds(100));
        assertThat(scale.time(-5)).isEqualTo(SimTime.ZERO);
        assertThat(scale.time(5_000)).isEqualTo(scale.end());
    }

    @Test
    void aStoryTakesAsMuchOfTheLineAsOfTheReadersTime() {
        Pace pace = new Pace(List.of(
                new Pace.Stretch(SimTime.ZERO, SimTime.ofSeconds(1), 10),
                new Pace.Stretch(SimTime.ofSeconds(1), SimTime.ofSeconds(3_601), 30)));
        PacedScale scale = PacedScale.reaching(SimTime.ZERO, pace, 400);
        assertThat(scale.x(SimTime.ofSeconds(1))).isEqualTo(100);
        assertThat(scale.time(250)).isEqualTo(SimTime.ofSeconds(1_801));
        assertThat(scale.time(5_000)).isEqualTo(SimTime.ofSeconds(3_601));
    }

    @Test
    void theLineGrowsForWhoPlaysOnPastTheStory() {
        Pace pace = new Pace(List.of(new Pace.Stretch(SimTime.ZERO, SimTime.ofSeconds(100), 30)));
        PacedScale scale = PacedScale.reaching(SimTime.ofSeconds(110), pace, 600);
        assertThat(scale.x(SimTime.ofSeconds(100))).isEqualTo(300);
        assertThat(scale.x(SimTime.ofSeconds(130))).isEqualTo(600);
    }
}
