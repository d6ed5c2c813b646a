package naru.stage.cluster.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JourneyTest {

    private static final Journey.Stop CLIENT = Journey.Stop.of(new Box(0, 0, 100, 60));
    private static final Box SERVICE = new Box(200, 0, 100, 60);
    private static final Box POD_BOX = new Box(400, 300, 120, 80);
    private static final Box CARD = new Box(382, 160, 300, 400);
    private static final Journey.Stop POD = new Journey.Stop(POD_BOX, CARD);

    @Test
    void itLeavesTheClientPassesTheServiceAndEndsAtThePod() {
        assertThat(Journey.at(CLIENT, SERVICE, POD, 0.5, 0).x())
                .isEqualTo(CLIENT.box().right());
        Journey.Point gate = Journey.at(CLIENT, SERVICE, POD, 0.5, 0.5);
        assertThat(gate.x()).isBetween(SERVICE.x(), SERVICE.right());
        Journey.Point end = Journey.at(CLIENT, SERVICE, POD, 0.5, 7);
        assertThat(end.y()).isEqualTo(POD_BOX.y());
        assertThat(end.x()).isBetween(POD_BOX.x(), POD_BOX.right());
    }

    @Test
    void whatReachesNobodyStaysAtTheService() {
        assertThat(Journey.stranded(CLIENT, SERVICE, 0.5, 1)).isEqualTo(Journey.at(CLIENT, SERVICE, POD, 0.5, 0.5));
    }

    @Test
    void aPodAsksUpwards() {
        assertThat(Journey.at(POD, SERVICE, POD, 0.2, 0).y()).isEqualTo(POD_BOX.y());
    }

    @Test
    void itKeepsOffTheWordsOfTheCardAndOfTheService() {
        Box heading = new Box(CARD.x() + 18, CARD.y(), CARD.width() - 36, POD_BOX.y() - 10 - CARD.y());
        for (double lane = 0; lane <= 1; lane += 0.1) {
            for (double part = 0; part <= 1; part += 0.01) {
                Journey.Point down = Journey.at(CLIENT, SERVICE, POD, lane, part);
                Journey.Point up = Journey.at(POD, SERVICE, POD, lane, part);
                assertThat(heading.contains(down.x(), down.y())).isFalse();
                assertThat(heading.contains(up.x(), up.y())).isFalse();
                assertThat(SERVICE.contains(down.x(), down.y())).isFalse();
                assertThat(SERVICE.contains(up.x(), up.y())).isFalse();
            }
        }
    }
}
