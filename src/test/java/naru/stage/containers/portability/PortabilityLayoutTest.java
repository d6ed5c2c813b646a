package naru.stage.containers.portability;

import static org.assertj.core.api.Assertions.assertThat;

import naru.simulation.portability.Site;
import naru.simulation.portability.Way;
import naru.stage.cluster.layout.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortabilityLayoutTest {

    @ParameterizedTest
    @CsvSource({"1600, 500", "1600, 700", "2100, 500"})
    void everythingHasItsOwnPlace(double width, double height) {
        PortabilityLayout layout = new PortabilityLayout(width, height);
        Box all = new Box(0, 0, width, height);
        for (Site site : Site.values()) {
            Box card = layout.card(site);
            assertThat(card.isWithin(all)).isTrue();
            assertThat(card.overlaps(layout.road())).isFalse();
            Box file = layout.lane(card, Way.FILE);
            Box image = layout.lane(card, Way.IMAGE);
            assertThat(file.overlaps(image)).isFalse();
            assertThat(file.width()).isEqualTo(image.width());
            assertThat(file.overlaps(layout.kernel(card))).isFalse();
            assertThat(file.overlaps(layout.label(card, Way.FILE))).isFalse();
            assertThat(layout.head(card).overlaps(layout.label(card, Way.FILE))).isFalse();
            for (Site other : Site.values()) {
                assertThat(site != other && card.overlaps(layout.card(other))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"DATA_CENTRE", "CLOUD", "CLOUD_ARM"})
    void whatIsCarriedGoesFromLaneToLaneBelowTheCards(Site to) {
        PortabilityLayout layout = new PortabilityLayout(1600, 500);
        for (Way way : Way.values()) {
            assertThat(layout.packet(way, to, 0).centerX()).isEqualTo(laneX(layout, Site.LAPTOP, way));
            assertThat(layout.packet(way, to, 1).centerX()).isEqualTo(laneX(layout, to, way));
            for (Site site : Site.values()) {
                assertThat(layout.packet(way, to, 0.5).overlaps(layout.card(site)))
                        .isFalse();
            }
        }
    }

    private static double laneX(PortabilityLayout layout, Site site, Way way) {
        Box card = layout.card(site);
        return card.x() + layout.lane(card, way).centerX();
    }
}
