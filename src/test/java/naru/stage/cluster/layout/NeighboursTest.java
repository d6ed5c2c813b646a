package naru.stage.cluster.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    /// A tray to the left of two rows of three.
    private static final List<Box> BOXES = List.of(
            new Box(0, 0, 80, 200),
            new Box(100, 0, 90, 90),
            new Box(200, 0, 90, 90),
            new Box(300, 0, 90, 90),
            new Box(100, 100, 90, 90),
            new Box(200, 100, 90, 90),
            new Box(300, 100, 90, 90));

    private static int next(int from, Neighbours.Direction direction) {
        return Neighbours.next(BOXES, BOXES.get(from), direction).orElse(-1);
    }

    @Test
    void arrowsGoWhereTheyPoint() {
        assertThat(next(1, Neighbours.Direction.RIGHT)).isEqualTo(2);
        assertThat(next(2, Neighbours.Direction.DOWN)).isEqualTo(5);
        assertThat(next(5, Neighbours.Direction.LEFT)).isEqualTo(4);
        assertThat(next(6, Neighbours.Direction.UP)).isEqualTo(3);
        assertThat(next(4, Neighbours.Direction.LEFT)).isZero();
    }

    @Test
    void atTheEdgeThereIsNowhereToGo() {
        assertThat(next(3, Neighbours.Direction.RIGHT)).isEqualTo(-1);
        assertThat(next(0, Neighbours.Direction.LEFT)).isEqualTo(-1);
    }
}
