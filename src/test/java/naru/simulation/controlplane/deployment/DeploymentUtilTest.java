package naru.simulation.controlplane.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import naru.simulation.api.Condition;
import naru.simulation.api.Deployment;
import naru.simulation.api.IntOrPercent;
import naru.simulation.controlplane.deployment.RolloutLimits.Fenceposts;
import naru.simulation.kernel.SimTime;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import tools.jackson.databind.JsonNode;

class DeploymentUtilTest {

    @KubernetesCases("deployment_util")
    void countsAsKubernetesDoes(KubernetesCase row) {
        switch (row.get("function").stringValue()) {
            case "ResolveFenceposts" -> checkFenceposts(row);
            case "MaxUnavailable" ->
                assertThat(limits(row).maxUnavailable()).isEqualTo(value(row).intValue());
            case "MinAvailable" ->
                assertThat(limits(row).minAvailable()).isEqualTo(value(row).intValue());
            case "NewRSNewReplicas" -> checkNewReplicas(row);
            case "DeploymentComplete" -> {
                JsonNode json = row.get("deployment");
                Deployment.Status status =
                        status(json, "statusReplicas", "statusUpdated", "statusAvailable", "statusAvailable");
                assertThat(Progress.isComplete(DeploymentCases.deployment(json), status))
                        .isEqualTo(value(row).booleanValue());
            }
            case "DeploymentProgressing" ->
                assertThat(Progress.isMade(status(row.get("oldStatus")), status(row.get("newStatus"))))
                        .isEqualTo(value(row).booleanValue());
            case "DeploymentTimedOut" -> checkTimedOut(row);
            default -> throw new AssertionError(row);
        }
    }

    private static JsonNode value(KubernetesCase row) {
        return row.expected().get("value");
    }

    private static RolloutLimits limits(KubernetesCase row) {
        return RolloutLimits.of(DeploymentCases.spec(row.get("deployment")));
    }

    private static void checkFenceposts(KubernetesCase row) {
        Optional<IntOrPercent> surge = DeploymentCases.share(row.get("maxSurge"));
        Optional<IntOrPercent> unavailable = DeploymentCases.share(row.get("maxUnavailable"));
        if (row.expected().has("error")) {
            // What is neither a number nor a percentage gets no further than being read.
            assertThat(surge.isPresent() && unavailable.isPresent()).isFalse();
            return;
        }
        assertThat(Fenceposts.resolve(
                        surge.orElseThrow(),
                        unavailable.orElseThrow(),
                        row.get("desired").intValue()))
                .isEqualTo(new Fenceposts(
                        row.expected().get("surge").intValue(),
                        row.expected().get("unavailable").intValue()));
    }

    private static void checkNewReplicas(KubernetesCase row) {
        int total = StreamSupport.stream(row.get("allReplicaSetSizes").spliterator(), false)
                .mapToInt(JsonNode::intValue)
                .sum();
        assertThat(new RollingUpdate(limits(row))
                        .newReplicas(total, row.get("newReplicas").intValue()))
                .isEqualTo(row.expected().get("newReplicas").intValue());
    }

    private static Deployment.Status status(JsonNode json) {
        return status(json, "replicas", "updated", "ready", "available");
    }

    private static Deployment.Status status(
            JsonNode json, String replicas, String updated, String ready, String available) {
        return new Deployment.Status(
                json.get(replicas).intValue(),
                json.get(updated).intValue(),
                json.get(ready).intValue(),
                json.get(available).intValue(),
                1,
                List.of(),
                Optional.empty());
    }

    private static void checkTimedOut(KubernetesCase row) {
        JsonNode json = row.get("deployment");
        JsonNode condition = json.get("condition");
        Deployment.Status status = new Deployment.Status(
                0,
                0,
                0,
                0,
                1,
                List.of(new Condition(
                        condition.get("type").stringValue(),
                        Condition.Status.TRUE,
                        SimTime.ZERO,
                        condition.get("reason").stringValue())),
                Optional.of(
                        SimTime.ofSeconds(condition.get("lastUpdateTimeSeconds").asInt(0))));
        assertThat(Progress.isTimedOut(
                        DeploymentCases.spec(json),
                        status,
                        SimTime.ofSeconds(row.get("nowSeconds").asInt(0))))
                .isEqualTo(value(row).booleanValue());
    }
}
