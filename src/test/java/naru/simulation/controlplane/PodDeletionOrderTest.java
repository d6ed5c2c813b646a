package naru.simulation.controlplane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naru.simulation.api.Condition;
import naru.simulation.api.ContainerState;
import naru.simulation.api.ContainerStatus;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.controlplane.PodDeletionOrder.Ranked;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import naru.simulation.table.KubernetesTable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PodDeletionOrderTest {

    /// Ready, but nobody knows since when: in Kubernetes that comes before any known time. Our conditions always
    /// know when they became so, so this one pod of `replicaset_pod_deletion_order#000` has no counterpart and is
    /// left out of its order; everything else of the case holds.
    private static final String WITHOUT_TIME = "runningNoLastTransitionTime";

    @KubernetesCases("replicaset_pod_deletion_order")
    void givesUpFirstWhatIsMissedLeast(KubernetesCase row) {
        PodDeletionOrder order = new PodDeletionOrder(time(row.get("nowSeconds")));
        if (row.json().has("pods")) {
            assertOrder(row, order);
            return;
        }
        Ranked a = ranked(row.get("a"));
        Ranked b = ranked(row.get("b"));
        assertThat(order.isBefore(a, b))
                .isEqualTo(row.expected().get("aBeforeB").booleanValue());
        assertThat(order.isBefore(b, a))
                .isEqualTo(row.expected().get("bBeforeA").booleanValue());
    }

    private static void assertOrder(KubernetesCase row, PodDeletionOrder order) {
        List<String> expected = new ArrayList<>(row.expected()
                .get("order")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList());
        assertThat(expected.remove(WITHOUT_TIME)).isTrue();
        List<Ranked> shuffled = new ArrayList<>();
        row.get("pods").forEach(pod -> shuffled.add(0, ranked(pod)));
        shuffled.removeIf(ranked -> ranked.pod().name().equals(WITHOUT_TIME));

        assertThat(order.sorted(shuffled))
                .extracting(ranked -> ranked.pod().name())
                .isEqualTo(expected);
    }

    @KubernetesCases("replicaset_pods_to_delete")
    void choosesAsManyAsAreTooMany(KubernetesCase row) {
        List<Pod> pods =
                row.get("pods").valueStream().map(PodDeletionOrderTest::pod).toList();
        List<Pod> related = row.get("relatedPods")
                .valueStream()
                .map(PodDeletionOrderTest::pod)
                .toList();
        List<String> expected = row.expected()
                .get("deleted")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();

        assertThat(PodDeletionOrder.first(row.get("diff").intValue(), pods, related, SimTime.ofSeconds(1)))
                .extracting(Pod::name)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theOnlyCaseWithAReadyPodOfUnknownTimeIsTheFirst() {
        assertThat(KubernetesTable.cases("replicaset_pod_deletion_order"))
                .filteredOn(row -> row.json().toString().contains(WITHOUT_TIME))
                .extracting(KubernetesCase::id)
                .containsExactly("replicaset_pod_deletion_order#000");
    }

    /// Java's own sorts refuse an order that goes round in circles, as this one can.
    @Test
    void sortsManyPodsOfLikeAge() {
        Dice dice = new Dice(7);
        List<Ranked> pods = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            SimTime ready = SimTime.ofSeconds(100 + dice.below(3, "ready", "" + i));
            pods.add(new Ranked(ready("uid-" + i, ready, dice.below(4, "restarts", "" + i), Labels.NONE), 1));
        }

        PodDeletionOrder order = new PodDeletionOrder(SimTime.ofSeconds(110));
        List<Ranked> sorted = order.sorted(pods);

        assertThat(sorted)
                .extracting(ranked -> ranked.pod().name())
                .doesNotHaveDuplicates()
                .hasSize(2000);
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(order.isBefore(sorted.get(i), sorted.get(i - 1))).isFalse();
        }
    }

    @Test
    void aLowerDeletionCostGoesFirst() {
        SimTime ready = SimTime.ofSeconds(5);
        Ranked cheap = new Ranked(ready("a", ready, 0, Labels.of(PodDeletionOrder.DELETION_COST, "-10")), 1);
        Ranked usual = new Ranked(ready("b", ready, 9, Labels.NONE), 2);
        Ranked invalid = new Ranked(ready("c", ready, 0, Labels.of(PodDeletionOrder.DELETION_COST, "cheap")), 1);

        assertThat(new PodDeletionOrder(SimTime.ofSeconds(9)).sorted(List.of(invalid, usual, cheap)))
                .containsExactly(cheap, usual, invalid);
    }

    private static Pod ready(String uid, SimTime since, int restarts, Labels annotations) {
        ObjectMeta meta = ObjectMeta.of("default", uid, Labels.NONE)
                .created(uid, SimTime.ZERO, 1)
                .withAnnotations(annotations);
        return new Pod(
                meta, PodSpec.of(List.of()).withNodeName("node"), status(PodPhase.RUNNING, true, since, restarts));
    }

    private static Ranked ranked(JsonNode json) {
        return new Ranked(pod(json), json.path("rank").asInt(0));
    }

    private static Pod pod(JsonNode json) {
        PodPhase phase = PodPhase.valueOf(json.get("phase").stringValue().toUpperCase(Locale.ROOT));
        ObjectMeta meta = ObjectMeta.of("", json.get("name").stringValue(), Labels.NONE)
                .created("", time(json.get("created")), 1);
        PodSpec spec = PodSpec.of(List.of()).withNodeName(json.get("nodeName").stringValue());
        return new Pod(
                meta,
                spec,
                status(
                        phase,
                        json.get("ready").booleanValue(),
                        time(json.get("readySince")),
                        json.get("restarts").intValue()));
    }

    private static PodStatus status(PodPhase phase, boolean ready, SimTime since, int restarts) {
        Condition.Status value = ready ? Condition.Status.TRUE : Condition.Status.FALSE;
        ContainerStatus container =
                new ContainerStatus("app", new ContainerState.Running(since), Optional.empty(), ready, true, restarts);
        return new PodStatus(
                phase,
                "",
                List.of(new Condition(Condition.READY, value, since, "")),
                List.of(container),
                "",
                Optional.empty(),
                "");
    }

    /// What Kubernetes does not know we take for the beginning.
    private static SimTime time(JsonNode seconds) {
        return seconds.isNull() ? SimTime.ZERO : SimTime.ofSeconds(seconds.doubleValue());
    }
}
