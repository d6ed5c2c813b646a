package naru.stage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Reason;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.Mark;
import org.junit.jupiter.api.Test;

class TimelineLabelsTest {

    private static Mark mark(double seconds, Reason reason) {
        return new Mark(SimTime.ofSeconds(seconds), Mark.Kind.DEED, reason, ObjectKey.node("node-1"), 1);
    }

    @Test
    void wordsNeverLieOverOneAnotherNorBeyondTheLine() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            marks.add(mark(i * 7 % 300, i % 3 == 0 ? Reason.BACK_OFF : Reason.SCALED));
        }
        TimelineScale scale = TimelineScale.reaching(SimTime.ofSeconds(300), 900);
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
        List<Mark> marks = List.of(
                mark(100, Reason.BACK_OFF),
                mark(101, Reason.BACK_OFF),
                mark(102, Reason.POWER_CUT),
                mark(103, Reason.EXITED));
        TimelineScale scale = TimelineScale.reaching(SimTime.ofSeconds(110), 900);
        List<TimelineLabels.Placed> placed = TimelineLabels.place(marks, scale, index -> 120);
        assertThat(placed).extracting(TimelineLabels.Placed::mark).containsExactly(2, 3);
    }

    @Test
    void theLineEndsAtARoundMoment() {
        assertThat(TimelineScale.reaching(SimTime.ZERO, 900).end()).isEqualTo(SimTime.ofSeconds(120));
        assertThat(TimelineScale.reaching(SimTime.ofSeconds(119), 900).end()).isEqualTo(SimTime.ofSeconds(300));
        assertThat(TimelineScale.reaching(SimTime.ofSeconds(100_000), 900).end())
                .isEqualTo(SimTime.ofSeconds(172_800));
    }

    @Test
    void fromMomentToPlaceAndBack() {
        TimelineScale scale = TimelineScale.reaching(SimTime.ofSeconds(250), 1_000);
        assertThat(scale.time(scale.x(SimTime.ofSeconds(100)))).isEqualTo(SimTime.ofSeconds(100));
        assertThat(scale.time(-5)).isEqualTo(SimTime.ZERO);
        assertThat(scale.time(5_000)).isEqualTo(scale.end());
    }
}
