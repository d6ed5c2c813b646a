package naru.stage.containers.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import naru.stage.cluster.layout.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FleetLayoutTest {

    @ParameterizedTest
    @CsvSource({"748, 540", "748, 460", "720, 480", "900, 600"})
    void nothingLiesOnAnythingElse(double width, double height) {
        FleetLayout layout = FleetLayout.of(width, height);
        List<Box> boxes = new ArrayList<>(layout.hosts());
        boxes.addAll(List.of(layout.heading(), layout.build(), layout.registry(), layout.meters()));
        Box whole = new Box(0, 0, width, height);

        assertThat(boxes).allMatch(box -> box.isWithin(whole));
        for (Box box : boxes) {
            assertThat(boxes).filteredOn(other -> other != box).noneMatch(box::overlaps);
        }
    }
}
