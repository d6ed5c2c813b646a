package naru.simulation;

import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Condition;
import naru.simulation.api.Container;
import naru.simulation.api.Deployment;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.HorizontalPodAutoscaler.Behavior;
import naru.simulation.api.HorizontalPodAutoscaler.Metric;
import naru.simulation.api.HorizontalPodAutoscaler.Policy;
import naru.simulation.api.HorizontalPodAutoscaler.PolicyType;
import naru.simulation.api.HorizontalPodAutoscaler.Rules;
import naru.simulation.api.HorizontalPodAutoscaler.SelectPolicy;
import naru.simulation.api.HorizontalPodAutoscaler.Spec;
import naru.simulation.api.HorizontalPodAutoscaler.Target;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.PodMetrics;
import naru.simulation.api.Reason;
import naru.simulation.api.ResourceList;
import org.junit.jupiter.api.Test;

/// An autoscaler over pods that use 30 to 70 % of the CPU they request by themselves: against a low target that is a
/// high load, against a high one a low load.
class AutoscalingTest {

    private static final ObjectKey WEB = new ObjectKey(Kind.DEPLOYMENT, "default", "web");
    private static final ObjectKey SCALER = new ObjectKey(Kind.HORIZONTAL_POD_AUTOSCALER, "default", "web");

    private static HorizontalPodAutoscaler scaler(Spec spec) {
        return new HorizontalPodAutoscaler(
                ObjectMeta.of("default", "web", Labels.NONE), spec, HorizontalPodAutoscaler.Status.NEW);
    }

    private static HorizontalPodAutoscaler scaler(int min, int max, int percent) {
        return scaler(Spec.ofCpu(WEB, min, max, percent));
    }

    private static History play(int replicas, Container container, KubeObject... more) {
        List<KubeObject> objects = Worlds.nodes(4);
        objects.add(Worlds.deployment("web", replicas, container));
        objects.addAll(List.of(more));
        return History.begin(Scenario.of(7, objects));
    }

    private static Container small() {
        return Worlds.probed("web", 100, 64);
    }

    private static int wanted(Snapshot snapshot) {
        return ((Deployment) snapshot.object(WEB).orElseThrow()).spec().replicas();
    }

    private static HorizontalPodAutoscaler scaler(Snapshot snapshot) {
        return (HorizontalPodAutoscaler) snapshot.object(SCALER).orElseThrow();
    }

    private static Optional<Condition> condition(Snapshot snapshot, String type) {
        return Condition.find(scaler(snapshot).status().conditions(), type);
    }

    private static String reason(Snapshot snapshot, String type) {
        return condition(snapshot, type).map(Condition::reason).orElse("");
    }

    private static List<Occurrence> rescales(History history, double until) {
        return happened(history.at(seconds(until)), Reason.SUCCESSFUL_RESCALE);
    }

    @Test
    void aPodIsMeasuredWhenItHasBeenSeenTwice() {
        History history = play(1, small());
        Pod pod = history.at(seconds(60)).pods().getFirst();
        double started = happened(history.at(seconds(60)), Reason.STARTED)
                .getFirst()
                .time()
                .seconds();
        double first = Math.ceil(started / 15) * 15;
        assertThat(history.at(seconds(first + 14.9)).metrics(pod.key())).isEmpty();

        PodMetrics metrics = history.at(seconds(120)).metrics(pod.key()).orElseThrow();
        assertThat(metrics.time()).isEqualTo(seconds(120));
        assertThat(metrics.window()).isEqualTo(Duration.ofSeconds(15));
        assertThat(metrics.cpuMilli()).isBetween(30L, 70L);
        assertThat(metrics.memoryBytes()).isBetween(38 * Worlds.MIB, 55 * Worlds.MIB);
        assertThat(history.at(seconds(first + 15))
                        .metrics(pod.key())
                        .orElseThrow()
                        .cpuMilli())
                .isGreaterThanOrEqualTo(metrics.cpuMilli());
    }

    @Test
    void whatIsOnALostNodeIsMeasuredNoMore() {
        History history = play(1, small());
        Pod pod = history.at(seconds(100)).pods().getFirst();
        history.apply(seconds(100), new Command.StopNode(pod.spec().nodeName()));
        assertThat(history.at(seconds(104)).metrics(pod.key())).isPresent();
        assertThat(history.at(seconds(106)).metrics(pod.key())).isEmpty();
    }

    @Test
    void goesUpAtMostToTwiceAsManyAndNeverBeyondItsMaximum() {
        History history = play(2, small(), scaler(1, 10, 10));
        List<Occurrence> rescales = rescales(history, 900);

        assertThat(rescales.getFirst().argument("to")).isEqualTo("4");
        assertThat(rescales.getFirst().argument("why")).isEqualTo("above_target");
        assertThat(rescales.getFirst().argument("metric")).isEqualTo("cpu");
        for (Occurrence rescale : rescales) {
            int from = Integer.parseInt(rescale.argument("from"));
            assertThat(Integer.parseInt(rescale.argument("to"))).isLessThanOrEqualTo(Math.max(4, 2 * from));
            assertThat(rescale.time().seconds() % 15).isZero();
        }
        Snapshot end = history.at(seconds(900));
        assertThat(wanted(end)).isEqualTo(10);
        assertThat(end.pods()).hasSize(10);
        assertThat(reason(end, HorizontalPodAutoscaler.SCALING_LIMITED)).isEqualTo("TooManyReplicas");
        assertThat(reason(end, HorizontalPodAutoscaler.SCALING_ACTIVE)).isEqualTo("ValidMetricFound");
    }

    @Test
    void goesDownOnlyWhenNothingMoreWasAskedForInFiveMinutes() {
        History history = play(2, small(), scaler(1, 8, 10));
        assertThat(wanted(history.at(seconds(900)))).isEqualTo(8);
        history.apply(seconds(900), new Command.Apply(List.of(scaler(1, 8, 400))));

        assertThat(wanted(history.at(seconds(1185)))).isEqualTo(8);
        assertThat(reason(history.at(seconds(1100)), HorizontalPodAutoscaler.ABLE_TO_SCALE))
                .isEqualTo("ScaleDownStabilized");
        Snapshot after = history.at(seconds(1220));
        assertThat(wanted(after)).isLessThanOrEqualTo(2);
        assertThat(happened(after, Reason.SUCCESSFUL_RESCALE).getLast().argument("why"))
                .isEqualTo("below_target");
    }

    @Test
    void withinTenPercentOfItsTargetNothingIsDone() {
        History measured = play(3, small());
        Snapshot now = measured.at(seconds(600));
        long used = now.pods().stream()
                .mapToLong(pod -> now.metrics(pod.key()).orElseThrow().cpuMilli())
                .sum();
        int percent = (int) (used * 100 / 300);
        History history = play(3, small(), scaler(1, 10, percent + 2));
        assertThat(rescales(history, 1800)).isEmpty();
    }

    @Test
    void aBehaviourSaysHowFast() {
        Rules oneAMinute = new Rules(
                Optional.of(0), SelectPolicy.MAX, List.of(new Policy(PolicyType.PODS, 1, 60)), Optional.empty());
        Spec plain = Spec.ofCpu(WEB, 1, 6, 10);
        Spec slow = new Spec(WEB, 1, 6, plain.metrics(), new Behavior(oneAMinute, oneAMinute));
        History history = play(2, small(), scaler(slow));
        List<Occurrence> rescales = rescales(history, 900);

        assertThat(rescales).extracting(rescale -> rescale.argument("to")).containsExactly("3", "4", "5", "6");
        for (int i = 1; i < rescales.size(); i++) {
            assertThat(rescales.get(i).time().since(rescales.get(i - 1).time()))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(60));
        }
        assertThat(reason(history.at(rescales.get(1).time()), HorizontalPodAutoscaler.SCALING_LIMITED))
                .isEqualTo("ScaleUpLimit");
    }

    @Test
    void withoutARequestThereIsNoShareOfIt() {
        Container unrequested = Container.of("web", "web:1", ResourceList.NONE, ResourceList.NONE);
        History history = play(2, unrequested, scaler(1, 10, 50));
        Snapshot end = history.at(seconds(900));

        List<Occurrence> failures = happened(end, Reason.FAILED_GET_METRIC);
        assertThat(failures)
                .last()
                .satisfies(failure -> assertThat(failure.argument("cause")).isIn("missing_request", "no_metrics"));
        assertThat(reason(end, HorizontalPodAutoscaler.SCALING_ACTIVE)).isEqualTo("FailedGetResourceMetric");
        assertThat(rescales(history, 900)).isEmpty();
    }

    @Test
    void atNoReplicasItIsSwitchedOff() {
        History history = play(2, small(), scaler(1, 10, 10));
        history.apply(seconds(10), new Command.Scale(WEB, 0));
        assertThat(reason(history.at(seconds(600)), HorizontalPodAutoscaler.SCALING_ACTIVE))
                .isEqualTo("ScalingDisabled");
        assertThat(rescales(history, 600)).isEmpty();
    }

    @Test
    void bringsTheNumberIntoItsRangeWhateverIsMeasured() {
        History history = play(12, small(), scaler(3, 6, 50));
        assertThat(rescales(history, 16)).extracting(o -> o.argument("to")).containsExactly("6");
        History few = play(1, small(), scaler(3, 6, 50));
        assertThat(rescales(few, 16)).extracting(o -> o.argument("why")).containsExactly("below_min");
    }

    @Test
    void ofSeveralMetricsTheHighestCounts() {
        Metric low = new Metric.Resource(ResourceList.MEMORY, new Target.Utilization(400));
        Metric high = new Metric.Resource(ResourceList.CPU, new Target.AverageValue(10));
        Spec both = new Spec(WEB, 1, 6, List.of(low, high), Behavior.DEFAULT);
        History history = play(2, small(), scaler(both));
        Snapshot end = history.at(seconds(900));
        assertThat(wanted(end)).isEqualTo(6);
        assertThat(scaler(end).status().current())
                .hasSize(2)
                .allMatch(current -> current.value().isPresent());
    }

    @Test
    void aTargetThatIsNotThereIsTold() {
        History history =
                play(2, small(), scaler(Spec.ofCpu(new ObjectKey(Kind.DEPLOYMENT, "default", "gone"), 1, 3, 50)));
        Snapshot end = history.at(seconds(300));
        assertThat(happened(end, Reason.FAILED_GET_SCALE)).hasSize(1);
        assertThat(reason(end, HorizontalPodAutoscaler.ABLE_TO_SCALE)).isEqualTo("FailedGetScale");
    }

    @Test
    void whatItRemembersIsPartOfEveryMoment() {
        HorizontalPodAutoscaler scaler = scaler(1, 8, 10);
        History straight = play(2, small(), scaler);
        History sought = play(2, small(), scaler);
        sought.at(seconds(700));
        sought.at(seconds(100));
        assertThat(sought.at(seconds(1000)).hash())
                .isEqualTo(straight.at(seconds(1000)).hash());
    }
}
