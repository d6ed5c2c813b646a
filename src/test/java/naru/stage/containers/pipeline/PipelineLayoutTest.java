package naru.stage.containers.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.pipeline.Manner;
import naru.stage.cluster.layout.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything has room of its own, on the stage and in its lane.
class PipelineLayoutTest {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 504;

    private final PipelineLayout layout = PipelineLayout.of(WIDTH, HEIGHT);

    @ParameterizedTest
    @EnumSource(Manner.class)
    void stationsStandApartInTheirLanes(Manner manner) {
        PipelineLayout.Row row = layout.row(manner);
        List<Box> all = new ArrayList<>(row.stations().values());
        all.add(row.tally());
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).isWithin(new Box(0, PipelineLayout.HEADING, WIDTH, HEIGHT)))
                    .isTrue();
            for (Box other : all.subList(i + 1, all.size())) {
                assertThat(all.get(i).overlaps(other)).isFalse();
            }
        }
        for (Spot spot : Spot.on(manner)) {
            Box lane = switch (spot) {
                case RETURNED, BUILD, CHECK -> layout.development();
                case BETWEEN -> layout.between();
                case TRIAL, PRODUCTION -> layout.operations();
            };
            assertThat(row.station(spot).isWithin(lane)).as(spot.name()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void changesStandApartInTheirStation(Manner manner) {
        PipelineLayout.Row row = layout.row(manner);
        for (Spot spot : Spot.on(manner)) {
            int room = row.capacity(spot);
            assertThat(room).as(spot.name()).isGreaterThanOrEqualTo(2);
            for (int i = 0; i < room; i++) {
                assertThat(row.chip(spot, i).isWithin(row.station(spot)))
                        .as(spot + " " + i)
                        .isTrue();
                for (int j = i + 1; j < room; j++) {
                    assertThat(row.chip(spot, i).overlaps(row.chip(spot, j))).isFalse();
                }
            }
        }
    }
}
