package naru.simulation;

import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.api.Deployment;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.Reason;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.provisioning.NodeClaim;
import naru.simulation.provisioning.NodePool;
import naru.simulation.provisioning.NodeShape;
import naru.simulation.scheduling.SchedulerProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Machines come for pods that find no room and go when nobody needs them. Rules:
/// karpenter.sh/docs/concepts/disruption, `kubernetes-sigs/karpenter`; 30 s, 336 h and the repair after 30 min: EKS
/// Auto Mode's.
@Execution(ExecutionMode.CONCURRENT)
class ProvisioningTest {

    private static final NodePool POOL = NodePool.generalPurpose(4);
    private static final Deployment WEB = Worlds.deployment("web", 3, Worlds.probed("web", 500, 512));

    private static History history(NodePool pool, List<KubeObject> objects) {
        return History.begin(Scenario.of(7, objects).withNodePool(pool));
    }

    private static History history(KubeObject... objects) {
        return history(POOL, List.of(objects));
    }

    private static List<String> shapes(Snapshot snapshot) {
        return snapshot.provisioning().claims().values().stream()
                .map(claim -> claim.shape().name())
                .toList();
    }

    private static List<String> why(Snapshot snapshot) {
        return happened(snapshot, Reason.NODE_DISRUPTED).stream()
                .map(occurrence -> occurrence.argument("why"))
                .toList();
    }

    private static Command scale(int replicas) {
        return new Command.Scale(WEB.key(), replicas);
    }

    @Test
    void podsThatFindNoRoomGetOneMachineTogether() {
        History history = history(WEB);
        Snapshot launched = history.at(seconds(10));
        assertThat(happened(launched, Reason.NODE_LAUNCHED)).singleElement().satisfies(occurrence -> {
            assertThat(occurrence.time()).isBetween(seconds(1), seconds(2));
            assertThat(occurrence.argument("pods")).isEqualTo("3");
            assertThat(occurrence.argument("shape")).isEqualTo("c6a.large");
        });
        assertThat(launched.nodes()).isEmpty();
        Snapshot later = history.at(seconds(80));
        assertThat(later.nodes()).extracting(Node::name).containsExactly("general-purpose-1");
        assertThat(later.pods()).hasSize(3).allMatch(Pod::isReady);
        assertThat(happened(later, Reason.NODE_READY).getFirst().time()).isBetween(seconds(30), seconds(50));
    }

    @Test
    void theCheapestMachineThatHoldsThePodsIsTaken() {
        History roomy = history(Worlds.deployment("web", 1, Worlds.probed("web", 500, 5000)));
        assertThat(shapes(roomy.at(seconds(10)))).containsExactly("m5.large");
        History many = history(Worlds.deployment("web", 5, Worlds.probed("web", 500, 512)));
        assertThat(shapes(many.at(seconds(10)))).containsExactly("c6a.large", "c6a.large");
    }

    @Test
    void podsThatComeWithinASecondOfEachOtherAreGathered() {
        List<Command.Timed> script = Stream.iterate(0, i -> i < 4, i -> i + 1)
                .map(i -> new Command.Timed(
                        Duration.ofMillis(5000 + 800 * i), new Command.Apply(List.of(Worlds.pod("p" + i, 300, 100)))))
                .toList();
        Scenario scenario = new Scenario(7, SchedulerProfile.DEFAULT, true, List.of(), script, Optional.of(POOL));
        List<Occurrence> launched = happened(History.begin(scenario).at(seconds(30)), Reason.NODE_LAUNCHED);
        assertThat(launched).singleElement().satisfies(occurrence -> {
            assertThat(occurrence.time()).isBetween(seconds(8.4), seconds(8.5));
            assertThat(occurrence.argument("pods")).isEqualTo("4");
        });
    }

    @Test
    void nothingIsLaunchedWhileThereIsRoom() {
        List<KubeObject> objects = Worlds.nodes(2);
        objects.add(WEB);
        Snapshot later = history(POOL, objects).at(seconds(600));
        assertThat(later.pods()).allMatch(Pod::isReady);
        assertThat(later.provisioning().launched()).isZero();
        assertThat(later.nodes()).hasSize(2);
    }

    @Test
    void aMachineOnItsWayIsCountedOn() {
        History history = history(Worlds.deployment("web", 1, Worlds.probed("web", 500, 512)));
        history.apply(seconds(15), scale(3));
        assertThat(history.at(seconds(100)).provisioning().launched()).isEqualTo(1);
        assertThat(history.at(seconds(100)).pods()).hasSize(3).allMatch(Pod::isReady);
    }

    @Test
    void thePoolsLimitHolds() {
        History history = history(Worlds.deployment("web", 20, Worlds.probed("web", 900, 512)));
        Snapshot later = history.at(seconds(300));
        assertThat(later.nodes()).hasSize(4);
        assertThat(later.waiting()).hasSize(12);
        assertThat(happened(later, Reason.NO_NODE_LAUNCHED))
                .extracting(Occurrence::involved)
                .doesNotHaveDuplicates()
                .containsAll(later.waiting().stream().map(Pod::key).toList());
    }

    @Test
    void aPodThatNoMachineHoldsGetsNone() {
        Snapshot later = history(Worlds.pod("huge", 4000, 100)).at(seconds(60));
        assertThat(later.provisioning().launched()).isZero();
        assertThat(happened(later, Reason.NO_NODE_LAUNCHED)).hasSize(1);
    }

    @Test
    void anEmptyNodeGoesAfterAWhile() {
        History history = history(WEB);
        history.apply(seconds(100), scale(0));
        SimTime emptied =
                happened(history.at(seconds(400)), Reason.REMOVED).getLast().time();
        Occurrence gone =
                happened(history.at(seconds(400)), Reason.NODE_TERMINATED).getFirst();
        assertThat(gone.time()).isBetween(emptied.plus(Duration.ofSeconds(14)), emptied.plus(Duration.ofSeconds(57)));
        // 30 s after the last pod began to leave, seen within 10 s, and looked at again 15 s later
        assertThat(gone.time()).isBetween(seconds(145), seconds(157));
        assertThat(history.at(seconds(400)).nodes()).isEmpty();
        assertThat(why(history.at(seconds(400)))).containsExactly("EMPTY");
        assertThat(history.at(seconds(400)).machine("general-purpose-1")).isEmpty();
    }

    /// Six pods on two nodes, of which three are taken away: two stay on one node and one on the other.
    private static Snapshot afterHalfHasGone(NodePool pool, KubeObject... more) {
        List<KubeObject> objects = new ArrayList<>(List.of(more));
        objects.add(Worlds.deployment("web", 6, Worlds.probed("web", 500, 512)));
        History history = history(pool, objects);
        assertThat(history.at(seconds(99)).nodes()).hasSize(2);
        history.apply(seconds(100), scale(3));
        assertThat(history.at(seconds(130)).nodes())
                .allMatch(node -> !history.at(seconds(130)).podsOn(node.name()).isEmpty());
        return history.at(seconds(600));
    }

    @Test
    void aNodeWhosePodsFitElsewhereIsEmptied() {
        Snapshot later = afterHalfHasGone(POOL);
        assertThat(later.nodes()).hasSize(1);
        assertThat(why(later)).containsExactly("UNDERUTILIZED");
        assertThat(later.pods()).hasSize(3).allMatch(Pod::isReady);
    }

    @Test
    void aDisruptionBudgetKeepsANode() {
        PodDisruptionBudget budget = new PodDisruptionBudget(
                ObjectMeta.of("default", "web", Labels.NONE),
                new PodDisruptionBudget.Spec(
                        Optional.of(IntOrPercent.of(3)),
                        Optional.empty(),
                        LabelSelector.of(Labels.of("app", "web")),
                        PodDisruptionBudget.UnhealthyPolicy.IF_HEALTHY_BUDGET),
                PodDisruptionBudget.Status.NEW);
        Snapshot later = afterHalfHasGone(POOL, budget);
        assertThat(later.nodes()).hasSize(2);
        assertThat(why(later)).isEmpty();
    }

    @Test
    void aPoolMayTakeOnlyEmptyNodes() {
        NodePool pool = pool(Duration.ofDays(14));
        Snapshot later = afterHalfHasGone(pool);
        assertThat(later.nodes()).hasSize(2);
        assertThat(why(later)).isEmpty();
    }

    private static NodePool pool(Duration expireAfter) {
        return new NodePool(
                POOL.name(),
                POOL.shapes(),
                POOL.maxNodes(),
                NodePool.Consolidation.WHEN_EMPTY,
                Duration.ofSeconds(30),
                expireAfter);
    }

    @Test
    void podsOfADeadMachineGetAnotherAndItIsReplacedAfterHalfAnHour() {
        History history = history(Worlds.deployment("web", 6, Worlds.probed("web", 500, 512)));
        history.apply(seconds(100), new Command.StopNode("general-purpose-1"));
        Snapshot evicted = history.at(seconds(600));
        assertThat(evicted.provisioning().launched()).isEqualTo(3);
        assertThat(evicted.podsOn("general-purpose-3")).hasSize(3).allMatch(Pod::isReady);
        assertThat(evicted.node("general-purpose-1")).isPresent();
        assertThat(evicted.provisioning()
                        .claims()
                        .get("general-purpose-1")
                        .orElseThrow()
                        .leaving())
                .isEmpty();
        SimTime unready = happened(evicted, Reason.NODE_NOT_READY).getFirst().time();
        Snapshot later = history.at(unready.plus(Duration.ofMinutes(31)));
        assertThat(later.node("general-purpose-1")).isEmpty();
        assertThat(happened(later, Reason.NODE_TERMINATED).getFirst().time())
                .isEqualTo(unready.plus(Duration.ofMinutes(30)));
        assertThat(why(later)).containsExactly(NodeClaim.Why.UNHEALTHY.name());
    }

    @Test
    void aNodeThatIsTooOldIsReplaced() {
        Snapshot later = history(pool(Duration.ofMinutes(20)), List.of(WEB)).at(seconds(1400));
        assertThat(why(later)).containsExactly("EXPIRED");
        assertThat(later.nodes()).extracting(Node::name).containsExactly("general-purpose-2");
        assertThat(later.pods()).hasSize(3).allMatch(Pod::isReady);
    }

    @Test
    void onlyItsOwnMachinesAreTakenAway() {
        List<KubeObject> objects = Worlds.nodes(2);
        Snapshot later = history(POOL, objects).at(seconds(900));
        assertThat(later.nodes()).hasSize(2);
    }

    @Test
    void aMachineKeepsSomethingForItself() {
        NodeShape shape = NodePool.AUTO_MODE_SHAPES.getFirst();
        Node node = history(WEB).at(seconds(60)).node("general-purpose-1").orElseThrow();
        assertThat(node.capacity().cpuMilli()).isEqualTo(shape.cpuMilli());
        assertThat(node.allocatable().cpuMilli()).isEqualTo(2000 - 60 - 10);
        assertThat(node.allocatable().memoryBytes()).isEqualTo((4096 - 255 - 11 * 29 - 100) * Worlds.MIB);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void invariantsHoldAndHistoriesRepeat(long seed) {
        Dice dice = new Dice(seed);
        List<KubeObject> objects = Worlds.nodes(1);
        objects.add(Worlds.deployment("web", 8, Worlds.probed("web", 500, 512)));
        Scenario scenario = Scenario.of(seed, objects).withNodePool(POOL);
        String once = run(scenario, dice, true);
        assertThat(run(scenario, dice, false)).isEqualTo(once);
    }

    /// Deeds at random; `looking`: every invariant after every event, and every now and then a fresh engine goes
    /// on.
    private static String run(Scenario scenario, Dice dice, boolean looking) {
        Engine engine = Engine.start(scenario);
        RandomDeeds deeds = new RandomDeeds(dice);
        Invariants invariants = new Invariants();
        for (int i = 0; i < 10; i++) {
            SimTime end = seconds(30 * (i + 1));
            while (engine.nextEvent().filter(next -> !next.isAfter(end)).isPresent()) {
                engine.step();
                if (looking) {
                    invariants.check(engine.checkpoint());
                }
            }
            engine.runUntil(end);
            engine = looking ? Engine.at(engine.checkpoint()) : engine;
            engine.execute(deeds.next(new Snapshot(engine.checkpoint()), "" + i));
            assertThat(engine.checkpoint().provisioning().claims().size()).isLessThanOrEqualTo(POOL.maxNodes());
        }
        assertThat(engine.checkpoint().provisioning().launched()).isPositive();
        return new Snapshot(engine.checkpoint()).hash();
    }
}
