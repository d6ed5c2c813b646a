package naru.simulation.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import naru.simulation.api.Container;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Taint;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class SchedulingAlgorithmTest {

    private static final List<SchedulerProfile> PROFILES = List.of(
            SchedulerProfile.DEFAULT,
            SchedulerProfile.of(ScoringStrategy.PACK),
            SchedulerProfile.of(ScoringStrategy.curve(
                    List.of(new ScoringStrategy.ShapePoint(0, 0), new ScoringStrategy.ShapePoint(100, 10)))),
            new SchedulerProfile(ScoringStrategy.SPREAD, Map.of(), 0),
            SchedulerProfile.DEFAULT.withWeight(Plugin.NODE_RESOURCES_BALANCED_ALLOCATION, 20),
            SchedulerProfile.DEFAULT.withWeight(Plugin.NODE_AFFINITY, 0));

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /// What decided, fast, and what explains, in full, are the same rules.
    @ParameterizedTest
    @MethodSource("seeds")
    void theExplanationAgreesWithTheDecision(int seed) {
        Dice dice = new Dice(seed);
        RandomClusters clusters = new RandomClusters(dice);
        Tree<String, NodeInfo> nodes = clusters.nodes(1 + dice.below(160, "nodes", ""));
        for (int i = 0; i < 15; i++) {
            SchedulerProfile profile = PROFILES.get(i % PROFILES.size());
            int start = dice.below(400, "start", "" + i);
            SchedulingDecision decision = new SchedulingAlgorithm(profile)
                    .decide(clusters.pod("pod-" + i), Cluster.of(nodes), start, dice, SimTime.ofSeconds(i));

            assertAgrees(decision);
        }
    }

    private static void assertAgrees(SchedulingDecision decision) {
        List<NodeEvaluation> all = decision.explain();
        List<NodeEvaluation> examined =
                all.stream().filter(NodeEvaluation::examined).toList();
        List<NodeEvaluation> feasible =
                examined.stream().filter(NodeEvaluation::isFeasible).toList();

        assertThat(all).extracting(NodeEvaluation::node).isEqualTo(names(decision.nodes()));
        assertThat(examined).hasSize(decision.examined());
        assertThat(feasible).hasSize(decision.feasible());
        assertThat(decision.chosen().isPresent()).isEqualTo(!feasible.isEmpty());
        assertThat(all)
                .filteredOn(node -> !feasible.contains(node))
                .allMatch(node -> node.scores().isEmpty());
        assertThat(decision.nextStartIndex())
                .isEqualTo((decision.startIndex() + decision.examined())
                        % decision.nodes().size());
        if (decision.feasible() == 1) {
            assertThat(feasible.getFirst().scores()).isEmpty();
        }
        decision.chosen().ifPresent(chosen -> {
            long best = feasible.stream().mapToLong(NodeEvaluation::total).max().orElseThrow();
            assertThat(feasible)
                    .filteredOn(node -> node.total() == best)
                    .extracting(NodeEvaluation::node)
                    .contains(chosen);
        });
        assertThat(feasible)
                .flatExtracting(NodeEvaluation::scores)
                .allMatch(score -> score.normalized() >= 0 && score.normalized() <= Score.MAX);
    }

    private static List<String> names(Tree<String, NodeInfo> nodes) {
        return nodes.values().stream().map(NodeInfo::name).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFilterRefusesExactlyWhatItDoesNotAdmit(int seed) {
        RandomClusters clusters = new RandomClusters(new Dice(seed));
        Cluster cluster = clusters.cluster(30);
        NodeTable table = NodeTable.of(cluster.nodes().values());
        for (int i = 0; i < 10; i++) {
            Filters filters = Filters.of(PodCycle.of(clusters.pod("pod-" + i)), cluster, table);
            for (int place = 0; place < table.size(); place++) {
                NodeInfo node = table.node(place);
                assertThat(filters.admit(table, place))
                        .isEqualTo(filters.allRefusals(node).isEmpty());
                assertThat(filters.allRefusals(node))
                        .startsWith(filters.firstRefusals(node).toArray(Refusal[]::new));
                assertThat(filters.firstRefusals(node).isEmpty()).isEqualTo(filters.admit(table, place));
            }
        }
    }

    /// A filter that takes in one node's change counts as one that has counted anew.
    @ParameterizedTest
    @MethodSource("seeds")
    void aFilterFollowsTheChangeOfANode(int seed) {
        RandomClusters clusters = new RandomClusters(new Dice(seed));
        Cluster cluster = clusters.cluster(12);
        for (int i = 0; i < 10; i++) {
            PodCycle cycle = PodCycle.of(clusters.pod("pod-" + i));
            NodeInfo before = cluster.nodes().values().get(i);
            NodeInfo after = i % 2 == 0 || before.podCount() == 0
                    ? before.withPod(clusters.pod("more-" + i))
                    : before.withoutPod(before.pods().getFirst());
            Cluster next = cluster.withNode(after);
            NodeTable table = NodeTable.of(next.nodes().values());
            Filters anew = Filters.of(cycle, next, table);
            Filters changed = Filters.of(
                            cycle, cluster, NodeTable.of(cluster.nodes().values()))
                    .where(before, after);
            boolean nobodyNewMinds = after.podsWithAffinity() <= before.podsWithAffinity();
            for (int place = 0; place < table.size() && nobodyNewMinds; place++) {
                assertThat(changed.allRefusals(table.node(place))).isEqualTo(anew.allRefusals(table.node(place)));
                assertThat(changed.admit(table, place)).isEqualTo(anew.admit(table, place));
            }
        }
    }

    /// The sums that a node keeps step by step are those of its pods.
    @ParameterizedTest
    @MethodSource("seeds")
    void aNodeAddsUpToItsPods(int seed) {
        Dice dice = new Dice(seed);
        RandomClusters clusters = new RandomClusters(dice);
        NodeInfo node = clusters.nodes(1).first().getValue();
        for (int i = 0; i < 40; i++) {
            // Of another cluster: the same pod, asking for something else.
            RandomClusters maybeOther = new RandomClusters(new Dice(seed + dice.below(3, "version", "" + i)));
            Pod pod = maybeOther.pod("pod-" + dice.below(8, "which", "" + i));
            node = dice.below(3, "what", "" + i) == 0 ? node.withoutPod(pod) : node.withPod(pod);
            NodeInfo anew = NodeInfo.of(node.node(), node.pods());

            assertThat(node).isEqualTo(anew).hasToString(anew.toString());
            assertThat(node.requested()).isEqualTo(anew.requested());
            assertThat(node.free()).isEqualTo(anew.free());
            assertThat(node.taken()).isEqualTo(anew.taken());
            assertThat(node.pods()).extracting(Pod::name).doesNotHaveDuplicates();
        }
    }

    /// What an algorithm remembers of the last cluster only saves time: it decides as one that has seen nothing
    /// yet.
    @ParameterizedTest
    @MethodSource("seeds")
    void decidesAlikeWhateverItHasSeen(int seed) {
        Dice dice = new Dice(seed);
        RandomClusters clusters = new RandomClusters(dice);
        SchedulingAlgorithm kept = new SchedulingAlgorithm(SchedulerProfile.DEFAULT);
        Tree<String, NodeInfo> nodes = clusters.nodes(40);
        int start = 0;
        for (int i = 0; i < 60; i++) {
            Pod pod = clusters.pod("pod-" + i);
            SimTime time = SimTime.ofSeconds(i);
            SchedulingDecision decision = kept.decide(pod, Cluster.of(nodes), start, dice, time);
            SchedulingDecision fresh =
                    new SchedulingAlgorithm(SchedulerProfile.DEFAULT).decide(pod, Cluster.of(nodes), start, dice, time);
            assertThat(decision).isEqualTo(fresh);

            start = decision.nextStartIndex();
            nodes = changed(nodes, decision, dice, "" + i);
        }
    }

    /// Places the pod; now and then a node goes, comes, or comes under another name, and another is cordoned.
    private static Tree<String, NodeInfo> changed(
            Tree<String, NodeInfo> nodes, SchedulingDecision decision, Dice dice, String when) {
        Tree<String, NodeInfo> next = nodes;
        if (decision.chosen().isPresent()) {
            String chosen = decision.chosen().get();
            next = next.with(chosen, next.get(chosen).orElseThrow().withPod(decision.pod()));
        }
        NodeInfo any = next.values().get(dice.below(next.size(), "node", when));
        return switch (dice.below(8, "change", when)) {
            case 0 -> next.without(any.name());
            case 1 -> next.with("node-x" + when, NodeInfo.of(Node.of("node-x" + when, 2000, 3000)));
            case 2 -> next.without(any.name()).with("node-y" + when, NodeInfo.of(Node.of("node-y" + when, 2000, 3000)));
            case 3 -> next.with(any.name(), any.withNode(any.node().withUnschedulable(true)));
            default -> next;
        };
    }

    @Test
    void aPodThatHasEndedTakesNothing() {
        Pod pod = new RandomClusters(new Dice(1)).pod("pod");
        Pod ended = pod.withStatus(new PodStatus(PodPhase.FAILED, "", List.of(), List.of(), "", Optional.empty(), ""));
        NodeInfo node = NodeInfo.of(Node.of("node", 1000, 1000));

        assertThat(node.withPod(pod).withPod(ended)).isEqualTo(node);
        assertThat(NodeInfo.of(node.node(), List.of(ended))).isEqualTo(node);
    }

    @Test
    void goesRoundTheNodesAndStopsWhenThereAreEnough() {
        SchedulingAlgorithm algorithm = new SchedulingAlgorithm(SchedulerProfile.DEFAULT);
        Tree<String, NodeInfo> nodes = equalNodes(400);
        SchedulingDecision first = algorithm.decide(pod("a"), Cluster.of(nodes), 350, new Dice(1), SimTime.ZERO);

        assertThat(first.examined()).isEqualTo(FeasibleNodes.toFind(400, 0)).isEqualTo(188);
        assertThat(first.nextStartIndex()).isEqualTo((350 + 188) % 400);
        assertThat(first.explain().get(349).examined()).isFalse();
        assertThat(first.explain().get(350).examined()).isTrue();
        assertThat(first.explain().get(137).examined()).isTrue();
        assertThat(first.explain().get(138).examined()).isFalse();
    }

    /// Ties are broken at random, by pod and moment, and by nothing else.
    @Test
    void breaksTiesByDice() {
        SchedulingAlgorithm algorithm = new SchedulingAlgorithm(SchedulerProfile.DEFAULT);
        Tree<String, NodeInfo> nodes = equalNodes(10);
        Set<String> chosen = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            SimTime time = SimTime.ofSeconds(i);
            String once = algorithm
                    .decide(pod("a"), Cluster.of(nodes), 0, new Dice(1), time)
                    .chosen()
                    .orElseThrow();
            assertThat(algorithm
                            .decide(pod("a"), Cluster.of(nodes), 0, new Dice(1), time)
                            .chosen())
                    .contains(once);
            chosen.add(once);
        }

        assertThat(chosen).hasSize(10);
    }

    @Test
    void noNodesNoChoice() {
        SchedulingDecision decision = new SchedulingAlgorithm(SchedulerProfile.DEFAULT)
                .decide(pod("a"), Cluster.of(Tree.empty()), 3, new Dice(1), SimTime.ZERO);

        assertThat(decision.chosen()).isEmpty();
        assertThat(decision.explain()).isEmpty();
        assertThat(decision.summary()).isEqualTo("0/0 nodes are available");
    }

    /// The example in Kubernetes' own documentation of such messages, in its order: sorted as text.
    @Test
    void sumsUpLikeKubeScheduler() {
        Node full = Node.of("a-full", 50, 1 << 20);
        Node tainted =
                Node.of("b-tainted", 4000, 1 << 30).withTaints(List.of(new Taint("k", "v", Taint.Effect.NO_SCHEDULE)));
        Node alsoTainted =
                Node.of("c-tainted", 10, 1 << 30).withTaints(List.of(new Taint("k", "v", Taint.Effect.NO_EXECUTE)));
        Tree<String, NodeInfo> nodes = Tree.<String, NodeInfo>empty();
        for (Node node : List.of(full, tainted, alsoTainted)) {
            nodes = nodes.with(node.name(), NodeInfo.of(node));
        }
        SchedulingDecision decision = new SchedulingAlgorithm(SchedulerProfile.DEFAULT)
                .decide(pod("a"), Cluster.of(nodes), 0, new Dice(1), SimTime.ZERO);

        assertThat(decision.summary())
                .isEqualTo("0/3 nodes are available: 1 Insufficient cpu, 2 node(s) had untolerated taint(s).");
        assertThat(decision.explain().get(2).refusals())
                .extracting(Refusal::plugin)
                .containsExactly(Plugin.TAINT_TOLERATION, Plugin.NODE_RESOURCES_FIT);
    }

    private static Tree<String, NodeInfo> equalNodes(int count) {
        Tree<String, NodeInfo> nodes = Tree.empty();
        for (int i = 0; i < count; i++) {
            String name = "node-%03d".formatted(i);
            nodes = nodes.with(name, NodeInfo.of(Node.of(name, 4000, 8L << 30)));
        }
        return nodes;
    }

    private static Pod pod(String name) {
        PodSpec spec = PodSpec.of(List.of(Container.of("app", "image", ResourceList.of(100, 1000), ResourceList.NONE)));
        return new Pod(ObjectMeta.of("default", name, Labels.NONE), spec, PodStatus.NEW);
    }
}
