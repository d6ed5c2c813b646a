package naru.simulation.controlplane.autoscaling;

import static naru.simulation.controlplane.autoscaling.MeasuredPods.NOW;
import static naru.simulation.controlplane.autoscaling.MeasuredPods.ago;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import naru.simulation.api.Pod;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import tools.jackson.databind.JsonNode;

class ReplicaCalculatorTest {

    /// Asks the metrics server for a container that a pod does not have. Naru measures pods as a whole, and plays
    /// the other cases of one container as pods of that container alone.
    private static final String NO_SUCH_CONTAINER = "hpa_replica_calculator#001";

    /// The samples of these cases carry no time, so that none is fresh for a pod that has just started.
    private static final Duration WINDOW = Duration.ofSeconds(60);

    @KubernetesCases("hpa_replica_calculator")
    void calculatesAsKubernetesDoes(KubernetesCase row) {
        if (row.id().equals(NO_SUCH_CONTAINER)) {
            assertThat(row.expected().get("error").stringValue()).contains("not present in metrics");
            return;
        }
        ReplicaCalculator calculator = new ReplicaCalculator(
                new Tolerance(
                        row.get("toleranceDown").doubleValue(),
                        row.get("toleranceUp").doubleValue()),
                MeasuredPods.patience(row.json()),
                NOW);
        JsonNode expected = row.expected();

        switch (calculated(row, calculator)) {
            case Calculation.Proposal(int replicas, long current, long average) -> {
                assertThat(replicas).isEqualTo(expected.path("replicas").intValue());
                if (expected.has("utilizationPercent")) {
                    assertThat(current)
                            .isEqualTo(expected.get("utilizationPercent").longValue());
                    assertThat(average)
                            .isEqualTo(expected.get("rawAverageMilli").longValue());
                } else {
                    assertThat(current).isEqualTo(expected.get("usageMilli").longValue());
                }
            }
            case Calculation.Failure(Calculation.Cause cause, var _) ->
                assertThat(cause).isEqualTo(cause(expected.path("error").asString("")));
        }
    }

    private static Calculation.Cause cause(String error) {
        return error.startsWith("missing request for")
                ? Calculation.Cause.MISSING_REQUEST
                : Calculation.Cause.NO_METRICS;
    }

    private static Calculation calculated(KubernetesCase row, ReplicaCalculator calculator) {
        Optional<String> container = Optional.ofNullable(row.get("container").asString(null));
        List<Pod> pods = row.get("pods")
                .valueStream()
                .map(pod -> MeasuredPods.pod(pod, Optional.of(ago(pod.get("startAgeSeconds"))), container))
                .toList();
        int replicas = row.get("currentReplicas").intValue();
        return switch (row.get("kind").stringValue()) {
            case "resourceUtilization" ->
                calculator.utilization(
                        row.get("resource").stringValue(),
                        replicas,
                        pods,
                        used(row, container),
                        row.get("targetUtilizationPercent").intValue());
            case "pods" ->
                calculator.average(
                        "qps",
                        replicas,
                        pods,
                        levels(row, pods),
                        row.get("targetMilli").longValue());
            case "object", "external" ->
                calculator.total(
                        replicas, pods, total(row), row.get("targetMilli").longValue());
            default ->
                calculator.perPod(
                        replicas, total(row), row.get("targetPerPodMilli").longValue());
        };
    }

    private static Map<String, Sample> used(KubernetesCase row, Optional<String> container) {
        Map<String, Sample> samples = new TreeMap<>();
        row.get("metrics").propertyStream().forEach(entry -> {
            JsonNode all = entry.getValue().get("containersMilli");
            long milli = container
                    .map(name -> all.get(Integer.parseInt(name.substring("container".length())) - 1)
                            .longValue())
                    .orElseGet(() -> sum(all));
            samples.put(entry.getKey(), new Sample(MeasuredPods.LONG_AGO, WINDOW, milli));
        });
        return samples;
    }

    private static Map<String, Sample> levels(KubernetesCase row, List<Pod> pods) {
        Map<String, Sample> samples = new TreeMap<>();
        JsonNode levels = row.get("levelsMilli");
        for (int i = 0; i < levels.size(); i++) {
            samples.put(
                    pods.get(i).name(),
                    new Sample(MeasuredPods.LONG_AGO, WINDOW, levels.get(i).longValue()));
        }
        return samples;
    }

    private static List<Long> total(KubernetesCase row) {
        return row.get("levelsMilli").valueStream().map(JsonNode::longValue).toList();
    }

    private static long sum(JsonNode numbers) {
        return numbers.valueStream()
                .flatMapToLong(number -> LongStream.of(number.longValue()))
                .sum();
    }
}
