package naru.manifest.kube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import naru.manifest.Reading;
import naru.simulation.api.Condition;
import naru.simulation.api.ContainerState;
import naru.simulation.api.ContainerStatus;
import naru.simulation.api.Deployment;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodStatus;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.Taint;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Reads what `kubectl get nodes,pods,deployments,replicasets,services -A -o json` writes, in its order of keys.
class RunningClusterTest {

    private static List<KubeObject> objects;
    private static List<String> notices;

    @BeforeAll
    static void read() throws Exception {
        try (var stream = RunningClusterTest.class.getResourceAsStream("running-cluster.json")) {
            var reading = (Reading.Read<Cluster>) Manifests.read("cluster.json", stream.readAllBytes(), List.of());
            objects = reading.value().objects();
            notices = Readable.notices(reading);
        }
    }

    private static <T extends KubeObject> T object(String name, Class<T> type) {
        return objects.stream()
                .filter(object -> object.name().equals(name))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nodesKeepSizesTaintsAndConditions() {
        Node worker = object("worker-1", Node.class);
        Node lost = object("worker-2", Node.class);

        assertThat(worker.capacity().cpuMilli()).isEqualTo(4000);
        assertThat(worker.capacity().memoryBytes()).isEqualTo(8039956L << 10);
        assertThat(worker.allocatable().cpuMilli()).isEqualTo(3920);
        assertThat(worker.isReady()).isTrue();
        assertThat(lost.isReady()).isFalse();
        assertThat(lost.taints())
                .contains(new Taint(Taint.UNREACHABLE, "", Taint.Effect.NO_EXECUTE, Optional.of(SimTime.ZERO)));
        assertThat(lost.unschedulable()).isTrue();
    }

    @Test
    void podsStayWhereTheyAreAndAsTheyAre() {
        Pod web = object("web-6d4cf56db6-8x2kp", Pod.class);

        assertThat(web.spec().nodeName()).isEqualTo("worker-1");
        assertThat(web.status().phase()).isEqualTo(PodPhase.RUNNING);
        assertThat(web.status().podIp()).isEqualTo("10.244.1.7");
        assertThat(web.status().startTime()).contains(SimTime.ZERO);
        assertThat(web.isReady()).isTrue();
        assertThat(web.status().restarts()).isEqualTo(3);
        assertThat(web.status().containers())
                .containsExactly(new ContainerStatus(
                        "nginx",
                        new ContainerState.Running(SimTime.ZERO),
                        Optional.of(new ContainerState.Terminated(137, "OOMKilled", SimTime.ZERO, SimTime.ZERO)),
                        true,
                        true,
                        3));
        assertThat(web.meta().owner()).contains(new OwnerReference("ReplicaSet", "web-6d4cf56db6", "rs-uid"));
        assertThat(web.spec().tolerations()).hasSize(2);
    }

    @Test
    void podsThatWaitOrAreGoingSaySo() {
        Pod crashing = object("api-0", Pod.class);
        Pod going = object("old", Pod.class);

        assertThat(crashing.status().containers().getFirst().state())
                .isEqualTo(new ContainerState.Waiting("CrashLoopBackOff"));
        assertThat(Condition.find(crashing.status().conditions(), Condition.READY)
                        .orElseThrow()
                        .reason())
                .isEqualTo("ContainersNotReady");
        assertThat(going.meta().isTerminating()).isTrue();
        assertThat(going.meta().deletionGraceSeconds()).isEqualTo(30);
        assertThat(going.isScheduled()).isFalse();
    }

    @Test
    void whatHasNoNodeDoesNotRun() {
        Pod pod = Readable.only("""
            apiVersion: v1
            kind: Pod
            metadata: {name: p}
            spec: {containers: [{name: c, image: i}]}
            status: {phase: Running, conditions: [{type: Ready, status: "True"}]}
            """, Pod.class);

        assertThat(pod.status()).isEqualTo(PodStatus.NEW);
    }

    @Test
    void controllersKeepWhatTheyReport() {
        assertThat(object("web", Deployment.class).status())
                .isEqualTo(new Deployment.Status(1, 1, 1, 1, 4, List.of(), Optional.empty()));
        ReplicaSet set = object("web-6d4cf56db6", ReplicaSet.class);
        assertThat(set.meta().uid()).isEqualTo("rs-uid");
        assertThat(set.meta().owner()).contains(new OwnerReference("Deployment", "web", "deploy-uid"));
        assertThat(set.status()).isEqualTo(new ReplicaSet.Status(1, 1, 1, 1));
    }

    @Test
    void theCopyOfTheManifestInItsAnnotationIsLeftOut() {
        assertThat(object("web", Deployment.class).meta().annotations().entries())
                .containsOnlyKeys("deployment.kubernetes.io/revision");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(notices).containsExactly("OWNER_MISSING@0[StatefulSet, api, 1]", "NODE_NOT_THERE@79[worker-9]");
    }

    @Test
    void aReplicaSetThatIsMissingIsReadOffItsPods() {
        String pod = """
            ---
            apiVersion: v1
            kind: Pod
            metadata:
              name: web-1-%s
              labels: {app: web, pod-template-hash: "1", color: %s}
              ownerReferences: [{kind: ReplicaSet, name: web-1, uid: u, controller: true}]
            spec: {nodeName: n-%s, containers: [{name: c, image: i}]}
            status: {phase: %s}
            """;

        var reading = Readable.read(pod.formatted("a", "red", 1, "Running")
                + pod.formatted("b", "blue", 2, "Running")
                + pod.formatted("c", "red", 2, "Failed"));

        ReplicaSet set = (ReplicaSet) reading.value().objects().get(3);
        Labels common = Labels.of("app", "web").with("pod-template-hash", "1");
        assertThat(set.key()).hasToString("ReplicaSet/default/web-1");
        assertThat(set.meta().uid()).isEqualTo("u");
        assertThat(set.spec().replicas()).isEqualTo(2);
        assertThat(set.spec().selector()).isEqualTo(LabelSelector.of(common));
        assertThat(set.spec().template().labels()).isEqualTo(common);
        assertThat(set.spec().template().spec().nodeName()).isEmpty();
        assertThat(Readable.notices(reading)).contains("REPLICA_SET_INFERRED@0[web-1, 2]");
    }
}
