package naru.stage.beanstalk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naru.stage.cluster.layout.Box;
import org.junit.jupiter.api.Test;

class WaysTest {

    private static final List<Ways.Point> WAY = List.of(new Ways.Point(0, 0), new Ways.Point(100, 0));

    @Test
    void whereNobodyAsksThereIsNoDot() {
        assertThat(Ways.dots(WAY, 0, 0, 3)).isEmpty();
    }

    @Test
    void thereAreAsManyDotsAsRequests() {
        assertThat(Ways.dots(WAY, 2 * Ways.PER_DOT, 0, 3)).hasSize(2);
        assertThat(Ways.dots(WAY, 4 * Ways.PER_DOT, 0, 3)).hasSize(4);
        assertThat(Ways.dots(WAY, 1000, 0, 3)).as("as there is room for").hasSize(8);
    }

    @Test
    void soManyBecomeCrossesAsFail() {
        long all = 0;
        long failed = 0;
        for (int i = 0; i < 4000; i++) {
            List<Ways.Dot> dots = Ways.dots(WAY, 4 * Ways.PER_DOT, 0.25, i / 100.0);
            // A cross stands where a dot would go the last part of its way.
            all += dots.stream().filter(dot -> dot.failed() || dot.x() >= 72).count();
            failed += dots.stream().filter(Ways.Dot::failed).count();
        }
        assertThat(failed / (double) all).isBetween(0.24, 0.26);
    }

    @Test
    void aTileInALineIsReachedFromAbove() {
        Box gate = new Box(0, 0, 50, 80);
        Box tile = new Box(260, 17, 100, 59);
        List<Ways.Point> way = Ways.downTo(gate, tile);
        assertThat(way.getFirst()).isEqualTo(new Ways.Point(50, 40));
        assertThat(way.getLast()).as("the middle of its upper edge").isEqualTo(new Ways.Point(310, 17));
        assertThat(way.subList(1, way.size() - 1)).allMatch(point -> point.y() < 17 && point.x() > gate.right());
    }

    @Test
    void aTileInTheSecondColumnIsReachedThroughTheGapAboveIt() {
        Box gate = new Box(0, 100, 50, 50);
        Box frame = new Box(100, 0, 300, 300);
        Box tile = new Box(260, 100, 120, 40);
        List<Ways.Point> way = Ways.toTile(gate, frame, tile);
        assertThat(way.getFirst()).isEqualTo(new Ways.Point(50, 125));
        assertThat(way.getLast()).isEqualTo(new Ways.Point(260, 120));
        assertThat(way.subList(1, way.size() - 2)).allMatch(point -> point.y() == 96);
    }
}
