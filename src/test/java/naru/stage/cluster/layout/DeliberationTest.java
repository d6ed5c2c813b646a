package naru.stage.cluster.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeliberationTest {

    @Test
    void filtersThenScoresThenBinds() {
        Deliberation one = Deliberation.among(1);
        assertThat(one.at(0).phase()).isEqualTo(Deliberation.Phase.FILTER);
        assertThat(one.at(one.pace() * 0.6).phase()).isEqualTo(Deliberation.Phase.SCORE);
        assertThat(one.at(one.pace()).phase()).isEqualTo(Deliberation.Phase.BIND);
        assertThat(one.at(one.seconds() + 0.01).phase()).isEqualTo(Deliberation.Phase.OVER);
    }

    @Test
    void manyTogetherTakeNoLongerThanCanBeWaitedFor() {
        for (int count = 1; count <= 20; count++) {
            assertThat(Deliberation.among(count).pace() * count).isLessThanOrEqualTo(4.0 + 1e-9);
        }
    }
}
