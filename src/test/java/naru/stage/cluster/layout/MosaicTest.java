package naru.stage.cluster.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MosaicTest {

    private static final Box AREA = new Box(10, 20, 1170, 490);

    @ParameterizedTest
    @ValueSource(ints = {1, 61, 200, 1523, 10_000})
    void everyCellIsInTheFieldAndIsFoundAgain(int count) {
        Mosaic mosaic = Mosaic.of(AREA, count);
        for (int i = 0; i < count; i++) {
            Box cell = mosaic.cell(i);
            assertThat(cell.isWithin(AREA)).isTrue();
            assertThat(mosaic.at(cell.centerX(), cell.centerY())).contains(i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 1523})
    void elsewhereThereIsNoCell(int count) {
        Mosaic mosaic = Mosaic.of(AREA, count);
        assertThat(mosaic.at(0, 0)).isEmpty();
        assertThat(mosaic.at(AREA.right() + 1, AREA.y() + 1)).isEmpty();
        if (count < 4) {
            assertThat(mosaic.at(AREA.right() - 1, AREA.bottom() - 1)).isEmpty();
        }
    }
}
