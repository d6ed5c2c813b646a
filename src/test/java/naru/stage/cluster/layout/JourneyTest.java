package naru.stage.cluster.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JourneyTest {

    private static final Box CLIENT = new Box(0, 0, 100, 60);
    private static final Box SERVICE = new Box(200, 0, 100, 60);
    private static final Box POD = new Box(400, 300, 120, 80);

    @Test
    void itLeavesTheClientPassesTheServiceAndEndsAtThePod() {
        assertThat(Journey.at(CLIENT, SERVICE, POD, 0.5, 0).x()).isEqualTo(CLIENT.right());
        Journey.Point gate = Journey.at(CLIENT, SERVICE, POD, 0.5, 0.5);
        assertThat(gate.x()).isBetween(SERVICE.x(), SERVICE.right());
        Journey.Point end = Journey.at(CLIENT, SERVICE, POD, 0.5, 7);
        assertThat(end.y()).isEqualTo(POD.y());
        assertThat(end.x()).isBetween(POD.x(), POD.right());
    }

    @Test
    void whatReachesNobodyStaysAtTheService() {
        assertThat(Journey.stranded(CLIENT, SERVICE, 0.5, 1)).isEqualTo(Journey.at(CLIENT, SERVICE, POD, 0.5, 0.5));
    }

    @Test
    void aPodAsksUpwards() {
        assertThat(Journey.at(POD, SERVICE, POD, 0.2, 0).y()).isEqualTo(POD.y());
    }
}
