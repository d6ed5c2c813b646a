package naru.stage.beanstalk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import naru.stage.cluster.layout.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentLayoutTest {

    @ParameterizedTest
    @CsvSource({
        "LARGE,960,540,8",
        "LARGE,1100,500,8",
        "LARGE,1536,540,8",
        "ROW,620,92,4",
        "ROW,800,110,6",
        "ROW,1200,84,8"
    })
    void nothingLiesOnAnythingElse(Detail detail, double width, double height, int most) {
        Box room = new Box(0, 0, width, height);
        for (int own = 0; own <= most; own++) {
            for (int temporary = 0; temporary <= most; temporary++) {
                EnvironmentLayout layout = EnvironmentLayout.of(room, detail, own, temporary);
                List<Box> outer = new ArrayList<>(layout.parts());
                outer.addAll(List.of(
                        layout.heading(),
                        layout.users(),
                        layout.domain(),
                        layout.gate(),
                        layout.own().box()));
                layout.temporary().ifPresent(frame -> outer.add(frame.box()));
                outer.removeIf(Box.NONE::equals);
                apart(outer, room);
                within(layout.own());
                layout.temporary().ifPresent(EnvironmentLayoutTest::within);
                assertThat(layout.own().tiles()).hasSize(own);
                assertThat(layout.temporary().map(frame -> frame.tiles().size()).orElse(0))
                        .isEqualTo(temporary);
            }
        }
    }

    private static void within(EnvironmentLayout.Frame frame) {
        apart(frame.tiles(), frame.box());
        // A version's mark is at least 38 wide and 26 high.
        assertThat(frame.tiles()).allMatch(tile -> tile.width() >= 38 && tile.height() >= 26);
        assertThat(frame.tiles()).noneMatch(frame.title()::overlaps);
    }

    private static void apart(List<Box> boxes, Box room) {
        assertThat(boxes).allMatch(box -> box.isWithin(room));
        for (Box box : boxes) {
            assertThat(boxes).filteredOn(other -> other != box).noneMatch(box::overlaps);
        }
    }
}
