package naru.simulation.controlplane.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.api.ReplicaSet;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RollingUpdateTest {

    @KubernetesCases("deployment_rolling")
    void goesOneStep(KubernetesCase row) {
        JsonNode expected = row.expected();
        switch (row.get("operation").stringValue()) {
            case "reconcileNewReplicaSet" -> {
                int old = row.get("oldReplicas").intValue();
                int before = row.get("newReplicas").intValue();
                int after = step(row).newReplicas(old + before, before);
                assertThat(after).isEqualTo(expected.get("newReplicas").intValue());
                assertThat(after != before).isEqualTo(expected.get("scaled").booleanValue());
            }
            case "reconcileOldReplicaSets" -> {
                ReplicaSet current = DeploymentCases.replicaSet(row.get("new"));
                checkOld(row, step(row).fewerOld(current, List.of(old(row))));
            }
            case "cleanupUnhealthyReplicas" -> {
                List<Scaling> steps = new ArrayList<>();
                assertThat(RollingUpdate.cleanUpUnhealthy(
                                List.of(old(row)), row.get("maxCleanupCount").intValue(), steps))
                        .isTrue();
                int cleaned = steps.stream()
                        .mapToInt(step -> step.replicaSet().spec().replicas() - step.to())
                        .sum();
                assertThat(cleaned).isEqualTo(expected.get("cleanupCount").intValue());
            }
            case "scaleDownOldReplicaSetsForRollingUpdate" ->
                checkOld(row, step(row).scaleDown(List.of(old(row)), List.of(old(row))));
            default -> throw new AssertionError(row);
        }
    }

    private static void checkOld(KubernetesCase row, List<Scaling> steps) {
        JsonNode expected = row.expected();
        assertThat(steps.isEmpty()).isNotEqualTo(expected.get("scaled").booleanValue());
        int left =
                steps.isEmpty() ? old(row).spec().replicas() : steps.getLast().to();
        assertThat(left).isEqualTo(expected.get("oldReplicas").intValue());
    }

    private static RollingUpdate step(KubernetesCase row) {
        return new RollingUpdate(RolloutLimits.of(DeploymentCases.spec(row.get("deployment"))));
    }

    private static ReplicaSet old(KubernetesCase row) {
        return DeploymentCases.replicaSet(row.get("old"));
    }

    @Test
    void takesUnavailablePodsBeforeAvailableOnes() {
        ReplicaSet broken = DeploymentCases.replicaSet("broken", 3, 0);
        ReplicaSet good = DeploymentCases.replicaSet("good", 8, 8);
        ReplicaSet current = DeploymentCases.replicaSet("new", 1, 1);
        RollingUpdate step = new RollingUpdate(new RolloutLimits(true, 10, 2, 1));

        // Twelve pods, nine of them available and nine needed: the three broken ones go, no other.
        assertThat(step.fewerOld(current, List.of(broken, good))).containsExactly(new Scaling(broken, 0));
    }

    @Test
    void decidesNothingOnWhatHasNotCaughtUp() {
        ReplicaSet behind = DeploymentCases.replicaSet("old", 3, 4);

        assertThat(RollingUpdate.cleanUpUnhealthy(List.of(behind), 2, new ArrayList<>()))
                .isFalse();
    }
}
