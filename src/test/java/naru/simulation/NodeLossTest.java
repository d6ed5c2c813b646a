package naru.simulation;

import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import naru.simulation.api.Condition;
import naru.simulation.api.Lease;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.api.Taint;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;

/// What happens when a node no longer answers, and when it comes back, to the second.
class NodeLossTest {

    private static final String LOST = "node-2";

    private final History history = History.begin(Worlds.shop(7));
    private final List<ObjectKey> onLost =
            history.at(seconds(60)).podsOn(LOST).stream().map(Pod::key).toList();

    private Node lostNode(double time) {
        return history.at(seconds(time)).node(LOST).orElseThrow();
    }

    private SimTime first(Reason reason, double by) {
        return happened(history.at(seconds(by)), reason).getFirst().time();
    }

    @Test
    void aSilentNodeIsUnknownAfterTheGracePeriodAndItsPodsAreReplacedAfterTheirToleration() {
        assertThat(onLost).isNotEmpty();
        history.apply(seconds(60), new Command.StopNode(LOST));
        SimTime lastHeard =
                ((Lease) history.at(seconds(60)).object(Lease.ofNode(LOST)).orElseThrow()).renewTime();

        SimTime notReady = first(Reason.NODE_NOT_READY, 200);
        assertThat(notReady.since(lastHeard)).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(55));
        assertThat(lostNode(notReady.seconds()).conditions())
                .filteredOn(condition -> condition.type().equals(Condition.READY))
                .extracting(Condition::status)
                .containsExactly(Condition.Status.UNKNOWN);
        assertThat(lostNode(notReady.seconds()).taints())
                .extracting(Taint::toString)
                .containsExactlyInAnyOrder(
                        "node.kubernetes.io/unreachable:NoSchedule", "node.kubernetes.io/unreachable:NoExecute");
        Snapshot unknown = history.at(notReady);
        assertThat(onLost).allMatch(key -> !unknown.pod(key).orElseThrow().isReady());

        List<Occurrence> evictions = happened(history.at(seconds(600)), Reason.EVICTED);
        assertThat(evictions).hasSameSizeAs(onLost);
        assertThat(evictions)
                .allSatisfy(eviction -> assertThat(eviction.time().since(notReady))
                        .isBetween(Duration.ofSeconds(300), Duration.ofMillis(300_050)));

        Snapshot replaced = history.at(seconds(600));
        assertThat(replaced.pods().stream().filter(Pod::isActive))
                .hasSize(6)
                .allMatch(Pod::isReady)
                .noneMatch(pod -> pod.spec().nodeName().equals(LOST));
        assertThat(onLost)
                .as("the old pods stay, terminating, until the node tells they are gone")
                .allMatch(key -> replaced.pod(key).orElseThrow().meta().isTerminating());
    }

    @Test
    void beforeTheGracePeriodNobodyKnows() {
        history.apply(seconds(60), new Command.StopNode(LOST));
        assertThat(lostNode(100).isReady()).isTrue();
        Snapshot before = history.at(seconds(100));
        assertThat(onLost).allMatch(key -> before.pod(key).orElseThrow().isReady());
        assertThat(before.machine(LOST).orElseThrow().isUp()).isFalse();
    }

    @Test
    void aNodeThatComesBackInTimeKeepsItsPods() {
        history.apply(seconds(60), new Command.CutNetwork(LOST));
        history.apply(seconds(250), new Command.RestoreNode(LOST));
        Snapshot later = history.at(seconds(800));
        assertThat(happened(later, Reason.EVICTED)).isEmpty();
        assertThat(happened(later, Reason.EVICTION_CANCELLED)).hasSameSizeAs(onLost);
        assertThat(onLost).allSatisfy(key -> {
            Pod pod = later.pod(key).orElseThrow();
            assertThat(pod.isReady()).isTrue();
            assertThat(pod.status().restarts()).isZero();
        });
        assertThat(later.node(LOST).orElseThrow().taints()).isEmpty();
    }

    @Test
    void whatRunsOnAnUnreachableNodeRunsOnUntilItHearsOtherwise() {
        history.apply(seconds(60), new Command.CutNetwork(LOST));
        Snapshot evicted = history.at(seconds(500));
        assertThat(evicted.machine(LOST).orElseThrow().pods().size()).isEqualTo(onLost.size());
        history.apply(seconds(500), new Command.RestoreNode(LOST));
        Snapshot later = history.at(seconds(540));
        assertThat(later.machine(LOST).orElseThrow().pods().size()).isZero();
        assertThat(onLost).allMatch(key -> later.pod(key).isEmpty());
    }

    @Test
    void powerBackBootsTheMachineAndRestartsItsContainers() {
        history.apply(seconds(60), new Command.StopNode(LOST));
        history.apply(seconds(90), new Command.RestoreNode(LOST));
        Snapshot later = history.at(seconds(200));
        assertThat(onLost).allSatisfy(key -> {
            Pod pod = later.pod(key).orElseThrow();
            assertThat(pod.isReady()).isTrue();
            assertThat(pod.status().restarts()).isEqualTo(1);
        });
    }

    @Test
    void nobodyIsEvictedWhileNoNodeAnswersAtAll() {
        for (String node : List.of("node-1", "node-2", "node-3")) {
            history.apply(seconds(60), new Command.CutNetwork(node));
        }
        Snapshot later = history.at(seconds(900));
        assertThat(later.nodes()).noneMatch(Node::isReady);
        assertThat(happened(later, Reason.EVICTED)).isEmpty();
    }

    @Test
    void lostNodesAreEmptiedOneAfterTheOther() {
        history.apply(seconds(60), new Command.StopNode("node-1"));
        history.apply(seconds(60), new Command.StopNode(LOST));
        List<SimTime> tainted = happened(history.at(seconds(200)), Reason.TAINT_ADDED).stream()
                .filter(occurrence -> occurrence.argument("taint").endsWith("NoExecute"))
                .map(Occurrence::time)
                .toList();
        assertThat(tainted).hasSize(2);
        assertThat(tainted.get(1).since(tainted.get(0))).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void podsOfARemovedNodeAreCollectedAndReplaced() {
        history.apply(seconds(60), new Command.RemoveNode(LOST));
        assertThat(onLost).allMatch(key -> history.at(seconds(99)).pod(key).isPresent());
        Snapshot later = history.at(seconds(160));
        assertThat(later.pods()).hasSize(6).allMatch(Pod::isReady);
        assertThat(later.machine(LOST)).isEmpty();
    }

    @Test
    void aPodThatNamesANodeNobodyHasIsCollected() {
        Pod lost = Worlds.pod("lost", 100, 100);
        history.apply(
                seconds(60), new Command.Apply(List.of(lost.withSpec(lost.spec().withNodeName("nowhere")))));
        assertThat(history.at(seconds(99)).pod(lost.key())).isPresent();
        assertThat(history.at(seconds(101)).pod(lost.key())).isEmpty();
    }

    @Test
    void drainingCordonsAndReplacesElsewhere() {
        history.apply(seconds(60), new Command.Drain(LOST));
        Snapshot later = history.at(seconds(120));
        assertThat(later.podsOn(LOST)).isEmpty();
        assertThat(later.node(LOST).orElseThrow().unschedulable()).isTrue();
        assertThat(later.pods()).hasSize(6).allMatch(Pod::isReady);
    }

    @Test
    void aNewNodeTakesPodsOnceItHasBooted() {
        history.apply(seconds(60), new Command.Apply(List.of(Worlds.pod("large", 1900, 100))));
        history.apply(seconds(70), new Command.AddNode(Node.of("node-4", 2000, 4 * Worlds.GIB)));
        assertThat(history.at(seconds(80)).waiting()).hasSize(1);
        Snapshot later = history.at(seconds(130));
        assertThat(later.waiting()).isEmpty();
        assertThat(later.podsOn("node-4")).extracting(Pod::name).containsExactly("large");
    }
}
