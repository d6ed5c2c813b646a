package naru.stage.cluster.picture;

import static org.assertj.core.api.Assertions.assertThat;

import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;
import naru.stage.cluster.Worlds;
import org.junit.jupiter.api.Test;

class PackingFactsTest {

    private static Picture at(History history, double seconds) {
        return new PictureMaker().of(history.at(SimTime.ofSeconds(seconds)));
    }

    @Test
    void spreadPodsCouldBePacked() {
        Picture picture = at(History.begin(Worlds.web(3, 3)), 60);
        assertThat(PackingFacts.of(picture).nodesInUse()).isEqualTo(3);
        assertThat(PackingNeed.of(picture).solve(() -> false, 10_000)).isEqualTo(new PackingAnswer(1, 1));
    }

    @Test
    void whatCannotFitAtAllIsSaid() {
        Picture picture = at(History.begin(Worlds.byHand()), 20);
        assertThat(PackingNeed.of(picture).solve(() -> false, 10_000).atMost()).isEqualTo(3);
    }

    @Test
    void memoryBesideNoCpuIsStranded() {
        Picture picture = at(History.begin(Worlds.web(1, 5)), 60);
        PackingFacts facts = PackingFacts.of(picture);
        assertThat(facts.strandedCpu()).isZero();
        assertThat(facts.strandedMemory()).isEqualTo(2048 * Worlds.MI);
    }

    @Test
    void anEmptyNodeStrandsNothing() {
        History history = History.begin(Worlds.byHand());
        history.apply(SimTime.ofSeconds(5), new Command.Bind(ObjectKey.pod("small"), "node-1"));
        PackingFacts facts = PackingFacts.of(at(history, 30));
        assertThat(facts.nodesInUse()).isEqualTo(1);
        assertThat(facts.strandedCpu() + facts.strandedMemory()).isZero();
    }
}
