package naru.simulation.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import naru.simulation.table.KubernetesObjects;
import tools.jackson.databind.JsonNode;

class PreemptionTest {

    /// A moment after all that have begun.
    private static final SimTime NOW = SimTime.ofSeconds(100);

    @KubernetesCases("preemption_dry_run")
    void findsWhoHasToLeave(KubernetesCase row) {
        Map<String, Victims> candidates = new TreeMap<>();
        candidates(row).forEach(victims -> candidates.put(victims.node(), victims));
        JsonNode expected = row.expected().get("candidates");

        assertThat(candidates.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        expected.propertyStream().map(Map.Entry::getKey).toList());
        candidates.forEach((node, victims) -> {
            assertThat(victims.pods())
                    .extracting(Pod::name)
                    .containsExactlyInAnyOrderElementsOf(expected.get(node)
                            .get("victims")
                            .valueStream()
                            .map(JsonNode::stringValue)
                            .toList());
            assertThat(victims.violations())
                    .isEqualTo(expected.get(node).get("numPDBViolations").intValue());
        });
    }

    @KubernetesCases("preemption_select_candidate")
    void choosesTheLeastHarm(KubernetesCase row) {
        Optional<Victims> best = Preemption.best(candidates(row), NOW);

        assertThat(row.expected()
                        .get("acceptableNodes")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList())
                .contains(best.orElseThrow().node());
    }

    @KubernetesCases("preemption_eligible")
    void waitsForThoseWhoAreLeaving(KubernetesCase row) {
        Pod pod = KubernetesObjects.pod(row.get("pod"));
        boolean hopeless =
                KubernetesObjects.text(row.json(), "nominatedNodeStatus").equals("UnschedulableAndUnresolvable");
        Tree<String, NodeInfo> nodes = Tree.empty();
        for (Pod existing : KubernetesObjects.pods(row.get("existingPods"))) {
            String node = existing.spec().nodeName();
            nodes = nodes.with(node, NodeInfo.of(Node.of(node, 1000, 1000), List.of(existing)));
        }

        assertThat(Preemption.isEligible(pod, Cluster.of(nodes), hopeless))
                .isEqualTo(row.expected().get("eligible").booleanValue());
    }

    private static List<Victims> candidates(KubernetesCase row) {
        PodCycle cycle = ScoredNodes.pod(row);
        List<NodeInfo> nodes = ScoredNodes.nodes(row);
        Filters filters = Filters.of(cycle, Cluster.of(Tree.empty()), NodeTable.of(nodes));
        List<Victims> candidates = new ArrayList<>();
        for (NodeInfo node : nodes) {
            Victims.on(node, cycle.pod(), filters, budgets(row), NOW).ifPresent(candidates::add);
        }
        return candidates;
    }

    private static List<PodDisruptionBudget> budgets(KubernetesCase row) {
        return row.get("pdbs").valueStream().map(PreemptionTest::budget).toList();
    }

    private static PodDisruptionBudget budget(JsonNode json) {
        SortedMap<String, SimTime> disrupted = new TreeMap<>();
        json.path("disruptedPods").valueStream().forEach(pod -> disrupted.put(pod.stringValue(), SimTime.ZERO));
        LabelSelector selector =
                KubernetesObjects.selector(json.get("selector")).orElseThrow();
        return new PodDisruptionBudget(
                ObjectMeta.of(KubernetesObjects.text(json, "namespace"), "pdb", Labels.NONE),
                new PodDisruptionBudget.Spec(
                        Optional.empty(),
                        Optional.empty(),
                        selector,
                        PodDisruptionBudget.UnhealthyPolicy.IF_HEALTHY_BUDGET),
                new PodDisruptionBudget.Status(json.get("disruptionsAllowed").intValue(), 0, 0, 0, disrupted, 0));
    }
}
