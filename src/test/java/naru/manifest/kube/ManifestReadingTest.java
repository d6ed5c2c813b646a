package naru.manifest.kube;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.simulation.api.Deployment;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.Pod;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.Requirement;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Service;
import naru.simulation.api.Taint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestReadingTest {

    private static final String TEMPLATE = """
          template:
            metadata: {labels: {app: a}}
            spec: {containers: [{name: c, image: i}]}
        """;

    @Test
    void readsADeployment() {
        Deployment deployment = Readable.only("""
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: d, namespace: shop, labels: {app: a}, annotations: {note: "2 words"}}
            spec:
              replicas: 4
              minReadySeconds: 5
              revisionHistoryLimit: 2
              progressDeadlineSeconds: 60
              paused: yes
              strategy: {rollingUpdate: {maxSurge: 50%, maxUnavailable: 0}}
              selector: {matchExpressions: [{key: app, operator: In, values: [a, b]}]}
            """ + TEMPLATE, Deployment.class);

        assertThat(deployment.key()).hasToString("Deployment/shop/d");
        assertThat(deployment.meta().annotations()).isEqualTo(Labels.of("note", "2 words"));
        Deployment.Spec spec = deployment.spec();
        assertThat(spec.replicas()).isEqualTo(4);
        assertThat(spec.minReadySeconds()).isEqualTo(5);
        assertThat(spec.revisionHistoryLimit()).isEqualTo(2);
        assertThat(spec.progressDeadlineSeconds()).isEqualTo(60);
        assertThat(spec.paused()).isTrue();
        assertThat(spec.strategy())
                .isEqualTo(new Deployment.Strategy(
                        Deployment.StrategyType.ROLLING_UPDATE, IntOrPercent.percent(50), IntOrPercent.of(0)));
        assertThat(spec.selector())
                .isEqualTo(new LabelSelector(
                        Labels.NONE, List.of(new Requirement("app", Requirement.Operator.IN, List.of("a", "b")))));
        assertThat(spec.template().labels()).isEqualTo(Labels.of("app", "a"));
    }

    @Test
    void aDeploymentHasItsDefaults() {
        Deployment deployment = Readable.only(
                "apiVersion: apps/v1\n"
                        + "kind: Deployment\n"
                        + "metadata: {name: d}\n"
                        + "spec:\n"
                        + "  selector: {matchLabels: {app: a}}\n"
                        + TEMPLATE,
                Deployment.class);

        assertThat(deployment.spec())
                .isEqualTo(Deployment.Spec.of(
                        1,
                        LabelSelector.of(Labels.of("app", "a")),
                        deployment.spec().template()));
    }

    @Test
    void playsAReplicationControllerAsAReplicaSet() {
        var reading = Readable.read(
                "apiVersion: v1\nkind: ReplicationController\nmetadata: {name: r}\nspec:\n  replicas: 2\n" + TEMPLATE);

        ReplicaSet set = (ReplicaSet) reading.value().objects().getFirst();
        assertThat(set.spec().selector()).isEqualTo(LabelSelector.of(Labels.of("app", "a")));
        assertThat(set.spec().replicas()).isEqualTo(2);
        assertThat(Readable.notices(reading)).containsExactly("PLAYED_AS@1[ReplicationController, r, ReplicaSet]");
    }

    @Test
    void readsAService() {
        Service service = Readable.only("""
            apiVersion: v1
            kind: Service
            metadata: {name: s}
            spec:
              type: NodePort
              selector: {app: a}
              ports:
              - port: 80
              - {name: dns, port: 53, targetPort: domain, protocol: UDP}
            """, Service.class);

        assertThat(service.type()).isEqualTo(Service.Type.NODE_PORT);
        assertThat(service.selector()).isEqualTo(Labels.of("app", "a"));
        assertThat(service.ports())
                .containsExactly(new Service.Port("", 80, "80", "TCP"), new Service.Port("dns", 53, "domain", "UDP"));
    }

    @Test
    void readsANode() {
        Node node = Readable.only("""
            apiVersion: v1
            kind: Node
            metadata: {name: node-1, labels: {zone: a}}
            spec:
              unschedulable: true
              taints: [{key: gpu, value: a100, effect: NoSchedule}]
            status:
              capacity: {cpu: 4, memory: 8Gi, nvidia.com/gpu: 1}
              allocatable: {cpu: 3800m, memory: 7Gi, pods: 20}
            """, Node.class);

        assertThat(node.unschedulable()).isTrue();
        assertThat(node.taints()).containsExactly(new Taint("gpu", "a100", Taint.Effect.NO_SCHEDULE));
        assertThat(node.capacity().get("nvidia.com/gpu")).isEqualTo(1);
        assertThat(node.capacity().get(ResourceList.PODS)).isEqualTo(Node.MAX_PODS);
        assertThat(node.allocatable()).isEqualTo(ResourceList.of(3800, 7L << 30).with(ResourceList.PODS, 20));
        assertThat(node.meta().labels().get("kubernetes.io/hostname")).isEqualTo("node-1");
    }

    @Test
    void nodesComeFirstAndTheRestInOrder() {
        var reading = Readable.read("""
            {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "b"}, "spec": {"containers": [{"name": "c", "image": "i"}]}}
            ---
            apiVersion: v1
            kind: PodList
            items:
            - metadata: {name: a}
              spec: {containers: [{name: c, image: i}]}
            ---
            apiVersion: v1
            kind: Node
            metadata: {name: node-1}
            status: {capacity: {cpu: 1, memory: 1Gi}}
            """);

        assertThat(reading.value().objects()).extracting(KubeObject::name).containsExactly("node-1", "b", "a");
    }

    @Test
    void saysWhatIsNotPlayed() {
        var reading = Readable.read("""
            apiVersion: v1
            kind: ServiceAccount
            metadata: {name: settings}
            ---
            apiVersion: serving.knative.dev/v1
            kind: Service
            metadata: {name: fn}
            ---
            apiVersion: networking.k8s.io/v1
            kind: Ingress
            metadata: {name: front}
            """);

        assertThat(reading.value().objects()).isEmpty();
        assertThat(Readable.notices(reading))
                .containsExactly(
                        "KIND_NOT_PLAYED@1[ServiceAccount, settings]",
                        "KIND_NOT_PLAYED@5[Service, fn]",
                        "KIND_NOT_PLAYED@9[Ingress, front]");
    }

    @Test
    void anchorsAndMergesAreUnderstood() {
        Pod pod = Readable.only("""
            apiVersion: v1
            kind: Pod
            metadata: {name: p, labels: &labels {app: a, tier: web}}
            spec:
              nodeSelector:
                <<: *labels
                tier: db
              containers: [{name: c, image: i}]
            """, Pod.class);

        assertThat(pod.spec().nodeSelector()).isEqualTo(Labels.of("app", "a").with("tier", "db"));
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(Readable.only(
                                "\uFEFFapiVersion: v1\n"
                                        + "kind: Node\n"
                                        + "metadata: {name: m}\n"
                                        + "status: {capacity: {cpu: 1, memory: 1}}\n",
                                Node.class)
                        .name())
                .isEqualTo("m");
    }

    @Test
    void filesThatCannotBeReadAreProblems(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), "a: [", StandardCharsets.UTF_8);

        assertThat(problem(folder).kind()).isEqualTo(ProblemKind.FILE_IS_FOLDER);
        assertThat(problem(folder.resolve("none.yaml")).kind()).isEqualTo(ProblemKind.FILE_MISSING);
        assertThat(problem(file).kind()).isEqualTo(ProblemKind.YAML_SYNTAX);
        assertThat(problem(file).file()).isEqualTo("a.yaml");
    }

    private static Problem problem(Path file) {
        return ((Reading.Failed<Cluster>) Manifests.read(file, List.of())).problem();
    }
}
