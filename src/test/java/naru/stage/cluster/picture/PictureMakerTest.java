package naru.stage.cluster.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Snapshot;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;
import naru.stage.cluster.Worlds;
import org.junit.jupiter.api.Test;

class PictureMakerTest {

    private static Picture at(History history, double seconds) {
        return new PictureMaker().of(history.at(SimTime.ofSeconds(seconds)));
    }

    @Test
    void podsStandOnTheirNodesWithShortNames() {
        Picture picture = at(History.begin(Worlds.web(12, 6)), 60);
        assertThat(picture.nodes()).extracting(NodeFace::name).startsWith("node-1", "node-2", "node-3");
        assertThat(picture.nodes().stream().flatMap(node -> node.pods().stream()))
                .hasSize(6)
                .allMatch(pod -> pod.state() == PodState.READY)
                .allMatch(pod -> pod.shortName().matches("web-[a-z0-9]{5}"))
                .allMatch(pod -> pod.image().equals("web:1.0"));
        assertThat(picture.workloads()).singleElement().matches(WorkloadFace::isWell);
    }

    @Test
    void whatIsBelievedAndWhatIsSoAreToldApart() {
        History history = History.begin(Worlds.web(3, 3));
        history.apply(SimTime.ofSeconds(60), new Command.StopNode("node-2"));
        NodeFace before = at(history, 62).node("node-2").orElseThrow();
        assertThat(before.state()).isEqualTo(NodeState.READY);
        assertThat(before.truth()).isEqualTo(Truth.POWERED_OFF);
        assertThat(before.pods()).allMatch(PodFace::stale).allMatch(pod -> pod.state() == PodState.READY);

        assertThat(at(history, 95).node("node-2").orElseThrow().state()).isEqualTo(NodeState.SILENT);

        NodeFace lost = at(history, 170).node("node-2").orElseThrow();
        assertThat(lost.state()).isEqualTo(NodeState.UNREACHABLE);
        assertThat(lost.pods()).allMatch(pod -> pod.state() == PodState.UNKNOWN);
        assertThat(lost.evictionIn().orElse(0)).isBetween(200L, 300L);
        assertThat(lost.tolerated()).isEqualTo(300);
    }

    @Test
    void aProgramThatKeepsCrashingCountsDown() {
        History history = History.begin(Worlds.web(1, 1));
        ObjectKey pod = history.at(SimTime.ofSeconds(60)).pods().getFirst().key();
        history.apply(SimTime.ofSeconds(60), new Command.BreakProgram(pod, "main"));
        Picture picture = at(history, 100);
        PodFace face = picture.nodes().getFirst().pods().getFirst();
        assertThat(face.state()).isIn(PodState.BACK_OFF, PodState.CRASHED);
        assertThat(face.restarts()).isPositive();
        assertThat(face.restartIn()).isPresent();
    }

    @Test
    void whoWaitsSaysWhy() {
        Picture picture = at(History.begin(Worlds.web(1, 5)), 30);
        assertThat(picture.waiting())
                .hasSize(1)
                .first()
                .satisfies(pod -> assertThat(pod.obstacles()).containsExactly(new Obstacle(Obstacle.Kind.CPU, 1)));
        assertThat(at(History.begin(Worlds.byHand()), 30).waiting())
                .allSatisfy(pod ->
                        assertThat(pod.obstacles()).containsExactly(new Obstacle(Obstacle.Kind.SCHEDULER_STOPPED, 0)));
    }

    @Test
    void memoryBetweenCallsChangesNothing() {
        History history = History.begin(Worlds.web(3, 6));
        history.apply(SimTime.ofSeconds(40), new Command.CutNetwork("node-1"));
        PictureMaker maker = new PictureMaker();
        for (double t : new double[] {0, 0.5, 3, 60, 70, 95, 200, 30, 420}) {
            Snapshot snapshot = history.at(SimTime.ofSeconds(t));
            assertThat(maker.of(snapshot)).as("at %s", t).isEqualTo(new PictureMaker().of(snapshot));
        }
    }

    @Test
    void aPodThatIsHeldBackIsNotCountedOnItsNode() {
        Picture picture = at(History.begin(Worlds.web(1, 2)), 30);
        PodFace held = picture.nodes().getFirst().pods().getFirst();
        Picture holding = picture.holding(Set.of(held.uid()));
        assertThat(holding.waiting()).singleElement().matches(pod -> pod.uid().equals(held.uid()) && pod.isWaiting());
        assertThat(holding.nodes().getFirst().cpu().requested()).isEqualTo(500);
        assertThat(holding.podCount()).isEqualTo(picture.podCount());
    }
}
