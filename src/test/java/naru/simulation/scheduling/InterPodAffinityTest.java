package naru.simulation.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Namespace;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodAffinity;
import naru.simulation.kernel.Tree;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import naru.simulation.table.KubernetesObjects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InterPodAffinityTest {

    /// Kubernetes refuses a pod with such a label selector when it is stored; the scheduler reads it a second time.
    /// Our selectors are not parsed twice: such a pod does not come as far as the scheduler.
    private static final String SYNTAX = "inter_pod_affinity_filter#020";

    @KubernetesCases("inter_pod_affinity_filter")
    void keepsTogetherAndApart(KubernetesCase row) {
        if (row.id().equals(SYNTAX)) {
            assertThat(row.expected().has("nodes")).isFalse();
            return;
        }
        NodeTable nodes = NodeTable.of(ScoredNodes.nodes(row));
        Optional<Filter> filter = InterPodAffinityFilter.of(ScoredNodes.pod(row), cluster(row), nodes);

        assertThat(filter.isEmpty())
                .isEqualTo(KubernetesObjects.text(row.expected(), "preFilterStatus")
                        .equals("Skip"));
        JsonNode expected = row.expected().get("nodes");
        filter.ifPresent(made -> ScoredNodes.assertCodes(
                made, nodes, node -> expected.get(node).get("code").stringValue()));
        for (int place = 0; place < nodes.size(); place++) {
            NodeInfo node = nodes.node(place);
            List<Refusal> refusals = new ArrayList<>();
            filter.ifPresent(made -> made.explain(node, refusals));
            assertThat(refusals)
                    .extracting(Refusal::reason)
                    .isEqualTo(expected.get(node.name())
                            .get("reasons")
                            .valueStream()
                            .map(JsonNode::stringValue)
                            .toList());
        }
    }

    private static Cluster cluster(KubernetesCase row) {
        Tree<ObjectKey, KubeObject> objects = Tree.empty();
        for (Map.Entry<String, JsonNode> entry :
                row.get("namespaceLabels").propertyStream().toList()) {
            KubeObject namespace =
                    new Namespace(ObjectMeta.clusterWide(entry.getKey(), KubernetesObjects.labels(entry.getValue())));
            objects = objects.with(namespace.key(), namespace);
        }
        return new Cluster(Tree.empty(), objects, Tree.empty());
    }

    /// Wishes of the pod and of those that are there, for and against: 5 + 1 for the node of the friend, none for
    /// the empty one, less than none for that of the one who minds.
    @Test
    void addsUpTheWishesOfBothSides() {
        Pod comer = pod("comer", "app", "a", new PodAffinity(List.of(), List.of(wish(5, "b"))), PodAffinity.NONE);
        Pod friend = pod("friend", "app", "b", new PodAffinity(List.of(term("a")), List.of()), PodAffinity.NONE);
        Pod minder = pod("minder", "app", "c", PodAffinity.NONE, new PodAffinity(List.of(), List.of(wish(4, "a"))));
        NodeTable nodes = NodeTable.of(List.of(
                NodeInfo.of(Node.of("with-friend", 1000, 1000), List.of(friend)),
                NodeInfo.of(Node.of("empty", 1000, 1000)),
                NodeInfo.of(Node.of("with-minder", 1000, 1000), List.of(minder))));
        Score score = InterPodAffinityScore.of(PodCycle.of(comer), Cluster.of(Tree.empty()), nodes)
                .orElseThrow();
        long[] scores = new long[3];
        score.raw(nodes, new int[] {0, 1, 2}, scores);

        assertThat(scores).containsExactly(6, 0, -4);
        score.normalize(scores);
        assertThat(scores).containsExactly(100, 40, 0);
    }

    private static PodAffinity.Term term(String app) {
        return PodAffinity.Term.of(LabelSelector.of(Labels.of("app", app)), "kubernetes.io/hostname");
    }

    private static PodAffinity.Weighted wish(int weight, String app) {
        return new PodAffinity.Weighted(weight, term(app));
    }

    private static Pod pod(String name, String key, String value, PodAffinity affinity, PodAffinity antiAffinity) {
        Pod plain = SmallFiltersTest.plainPod();
        return plain.withMeta(ObjectMeta.of("default", name, Labels.of(key, value)))
                .withSpec(plain.spec().with(draft -> {
                    draft.podAffinity = affinity;
                    draft.podAntiAffinity = antiAffinity;
                }));
    }
}
