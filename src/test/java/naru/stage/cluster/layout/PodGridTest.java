package naru.stage.cluster.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PodGridTest {

    private static final Box AREA = new Box(100, 200, 336, 380);

    @Test
    void fewPodsHaveRoomForWords() {
        assertThat(PodGrid.of(AREA, 3, true).size()).isEqualTo(PodGrid.Size.FULL);
        assertThat(PodGrid.of(AREA, 15, true).size()).isEqualTo(PodGrid.Size.SMALL);
        assertThat(PodGrid.of(AREA, 60, true).size()).isEqualTo(PodGrid.Size.CHIP);
    }

    @Test
    void whereWordsHaveNoPlacePodsAreMarks() {
        assertThat(PodGrid.of(AREA, 1, false).size()).isEqualTo(PodGrid.Size.CHIP);
    }

    @Test
    void moreThanCanBeMarkedAreSqueezedIn() {
        Box tiny = new Box(0, 0, 40, 12);
        PodGrid grid = PodGrid.of(tiny, 110, false);
        assertThat(grid.boxes()).hasSize(110).allMatch(box -> box.isWithin(tiny) && box.width() > 0);
    }

    @Test
    void whatIsPlacedFitsItsSize() {
        for (int pods = 1; pods <= 110; pods++) {
            PodGrid grid = PodGrid.of(AREA, pods, true);
            Box first = grid.boxes().getFirst();
            assertThat(PodGrid.Size.fitting(first.width(), first.height()).ordinal())
                    .as("%d pods", pods)
                    .isLessThanOrEqualTo(grid.size().ordinal());
        }
    }
}
