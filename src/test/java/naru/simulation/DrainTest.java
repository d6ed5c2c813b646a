package naru.simulation;

import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.api.Condition;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.Probe;
import naru.simulation.api.Reason;
import org.junit.jupiter.api.Test;

/// Drains and evictions, with and without disruption budgets.
class DrainTest {

    private static final ObjectKey BUDGET = new ObjectKey(Kind.POD_DISRUPTION_BUDGET, "default", "web");

    private static PodDisruptionBudget budget(
            Optional<IntOrPercent> least, Optional<IntOrPercent> missing, PodDisruptionBudget.UnhealthyPolicy policy) {
        return new PodDisruptionBudget(
                ObjectMeta.of("default", "web", Labels.NONE),
                new PodDisruptionBudget.Spec(least, missing, LabelSelector.of(Labels.of("app", "web")), policy),
                PodDisruptionBudget.Status.NEW);
    }

    private static PodDisruptionBudget atLeast(IntOrPercent least) {
        return budget(Optional.of(least), Optional.empty(), PodDisruptionBudget.UnhealthyPolicy.IF_HEALTHY_BUDGET);
    }

    private static PodDisruptionBudget atMostMissing(IntOrPercent most) {
        return budget(Optional.empty(), Optional.of(most), PodDisruptionBudget.UnhealthyPolicy.IF_HEALTHY_BUDGET);
    }

    /// Two nodes with two web pods each.
    private static History begin(KubeObject... more) {
        List<KubeObject> objects = Worlds.nodes(2);
        objects.add(Worlds.deployment("web", 4, Worlds.probed("web", 400, 64)));
        objects.addAll(List.of(more));
        return History.begin(Scenario.of(11, objects));
    }

    private static void give(History history, double at, Command command) {
        assertThat(history.apply(seconds(at), command)).isEqualTo(new Outcome.Done());
    }

    private static PodDisruptionBudget.Status status(History history, double at) {
        return ((PodDisruptionBudget) history.at(seconds(at)).object(BUDGET).orElseThrow()).status();
    }

    private static long ready(History history, double at) {
        return history.at(seconds(at)).pods().stream()
                .filter(pod -> pod.isActive() && pod.isReady())
                .count();
    }

    @Test
    void withoutABudgetEveryPodGoesAtOnce() {
        History history = begin();
        give(history, 60, new Command.Drain("node-1"));
        assertThat(history.at(seconds(60)).podsOn("node-1"))
                .hasSize(2)
                .allMatch(pod -> pod.meta().isTerminating())
                .allMatch(pod -> Condition.find(pod.status().conditions(), Condition.DISRUPTION_TARGET)
                        .filter(condition -> condition.reason().equals("EvictionByEvictionAPI"))
                        .isPresent());
        assertThat(history.at(seconds(60)).isDraining("node-1")).isTrue();
        assertThat(history.at(seconds(120)).podsOn("node-1")).isEmpty();
        assertThat(history.at(seconds(120)).isDraining("node-1")).isFalse();
        assertThat(happened(history.at(seconds(120)), Reason.NODE_EMPTIED)).hasSize(1);
    }

    @Test
    void aBudgetMakesTheDrainWaitUntilOthersAreReady() {
        History history = begin(atLeast(IntOrPercent.of(3)));
        assertThat(status(history, 60)).isEqualTo(new PodDisruptionBudget.Status(1, 4, 3, 4, new TreeMap<>(), 1));
        give(history, 60, new Command.Drain("node-1"));
        for (int tenth = 600; tenth < 1500; tenth++) {
            assertThat(ready(history, tenth / 10.0))
                    .as("ready at %s", tenth / 10.0)
                    .isGreaterThanOrEqualTo(3);
        }
        assertThat(history.at(seconds(150)).podsOn("node-1")).isEmpty();
        assertThat(happened(history.at(seconds(150)), Reason.EVICTION_REFUSED))
                .as("told once, asked often")
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.argument("budget")).isEqualTo("web"));
        assertThat(happened(history.at(seconds(150)), Reason.NODE_EMPTIED)).hasSize(1);
    }

    @Test
    void aBudgetOfNothingBlocksADrainUntilItIsCalledOff() {
        History history = begin(atMostMissing(IntOrPercent.of(0)));
        give(history, 60, new Command.Drain("node-1"));
        assertThat(history.at(seconds(600)).podsOn("node-1")).hasSize(2);
        assertThat(history.at(seconds(600)).isDraining("node-1")).isTrue();
        give(history, 600, new Command.Cordon("node-1", false));
        assertThat(history.at(seconds(600)).isDraining("node-1")).isFalse();
        give(history, 601, new Command.Delete(BUDGET));
        assertThat(history.at(seconds(700)).podsOn("node-1")).hasSize(2);
    }

    @Test
    void aSecondDrainTakesThePlaceOfTheFirst() {
        History history = begin(atMostMissing(IntOrPercent.of(0)));
        give(history, 60, new Command.Drain("node-1"));
        give(history, 62, new Command.Drain("node-1"));
        assertThat(history.at(seconds(64)).checkpoint().queue().pending().values().stream()
                        .filter(DrainAttempt.class::isInstance))
                .hasSize(1);
    }

    @Test
    void aCheckpointHoldsTheDrain() {
        History history = begin(atLeast(IntOrPercent.of(3)));
        give(history, 60, new Command.Drain("node-1"));
        Engine other = Engine.at(history.at(seconds(61)).checkpoint());
        other.runUntil(seconds(150));
        assertThat(new Snapshot(other.checkpoint()).hash())
                .isEqualTo(history.at(seconds(150)).hash());
    }

    @Test
    void aLonePodIsEvictedToo() {
        History history = begin(Worlds.pod("lonely", 100, 64));
        Pod lonely = history.at(seconds(60)).pod(ObjectKey.pod("lonely")).orElseThrow();
        give(history, 60, new Command.Drain(lonely.spec().nodeName()));
        assertThat(history.at(seconds(120)).pod(lonely.key())).isEmpty();
    }

    @Test
    void sharesAreCountedFromWhatTheControllersWant() {
        History history = begin(atMostMissing(IntOrPercent.percent(30)));
        // 30 % of 4 is 1.2, rounded up.
        assertThat(status(history, 60).disruptionsAllowed()).isEqualTo(2);
        give(history, 60, new Command.Scale(new ObjectKey(Kind.DEPLOYMENT, "default", "web"), 2));
        assertThat(status(history, 120)).isEqualTo(new PodDisruptionBudget.Status(1, 2, 1, 2, new TreeMap<>(), 1));
    }

    @Test
    void anEvictionIsRefusedWhereTheBudgetIsUsedUp() {
        History history = begin(atLeast(IntOrPercent.of(3)));
        List<Pod> pods = new ArrayList<>(history.at(seconds(60)).pods());
        give(history, 60, new Command.Evict(pods.get(0).key()));
        assertThat(history.apply(seconds(60), new Command.Evict(pods.get(1).key())))
                .isEqualTo(Deeds.refused(
                        Outcome.Reason.DISRUPTION_BUDGET,
                        Map.of("pod", pods.get(1).name(), "budget", "web")));
        assertThat(happened(history.at(seconds(60)), Reason.EVICTION_ASKED)).hasSize(1);
        assertThat(ready(history, 61)).isEqualTo(3);
    }

    @Test
    void aPodThatIsNotReadyGoesWhileEnoughOthersAreOrIfThePolicySaysSo() {
        for (PodDisruptionBudget.UnhealthyPolicy policy : PodDisruptionBudget.UnhealthyPolicy.values()) {
            for (int least = 3; least <= 4; least++) {
                History history = begin(budget(Optional.of(IntOrPercent.of(least)), Optional.empty(), policy));
                Pod sick = history.at(seconds(60)).pods().getFirst();
                give(history, 60, new Command.FailProbe(sick.key(), "web", Probe.Type.READINESS));
                boolean goes = history.apply(seconds(120), new Command.Evict(sick.key())) instanceof Outcome.Done;
                assertThat(goes)
                        .as("%s with at least %s of three healthy", policy, least)
                        .isEqualTo(least == 3 || policy == PodDisruptionBudget.UnhealthyPolicy.ALWAYS_ALLOW);
            }
        }
    }

    @Test
    void whereNobodyKnowsHowManyThereShouldBeNothingIsAllowed() {
        Pod stray = Worlds.pod("stray", 100, 64);
        Pod ofJob = stray.withMeta(stray.meta()
                .withLabels(Labels.of("app", "web"))
                .withOwner(new OwnerReference("Job", "report", "job-1")));
        History history = begin(atMostMissing(IntOrPercent.of(1)), ofJob);
        assertThat(status(history, 60).disruptionsAllowed()).isZero();
    }
}
