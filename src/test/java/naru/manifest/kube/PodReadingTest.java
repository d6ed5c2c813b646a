package naru.manifest.kube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerPort;
import naru.simulation.api.Labels;
import naru.simulation.api.NodeAffinity;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.Probe;
import naru.simulation.api.Requirement;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Taint;
import naru.simulation.api.Toleration;
import naru.simulation.api.Volume;
import org.junit.jupiter.api.Test;

class PodReadingTest {

    private static final long MI = 1 << 20;

    private static Pod pod(String spec) {
        return Readable.only("""
            apiVersion: v1
            kind: Pod
            metadata: {name: p}
            spec:
            """ + spec.indent(2), Pod.class);
    }

    @Test
    void fillsInWhatTheApiServerWould() {
        Pod pod = pod("containers: [{name: c, image: i}]");

        assertThat(pod.meta().namespace()).isEqualTo("default");
        assertThat(pod.meta().uid()).isEmpty();
        assertThat(pod.status()).isEqualTo(PodStatus.NEW);
        assertThat(pod.spec())
                .isEqualTo(PodSpec.of(List.of(Container.of("c", "i", ResourceList.NONE, ResourceList.NONE))));
    }

    @Test
    void aLimitIsARequestWhereThereIsNone() {
        Container container = pod("""
            containers:
            - name: c
              image: i
              resources:
                requests: {cpu: 0.25}
                limits: {cpu: 1, memory: 64Mi, nvidia.com/gpu: 2}
            """).spec().containers().getFirst();

        assertThat(container.requests().amounts())
                .isEqualTo(Map.of("cpu", 250L, "memory", 64 * MI, "nvidia.com/gpu", 2L));
        assertThat(container.limits().cpuMilli()).isEqualTo(1000);
    }

    @Test
    void aLimitOfThePodIsItsRequestOnlyWhereNoContainerRequests() {
        PodSpec spec = pod("""
            resources:
              limits: {cpu: 2, memory: 1Gi}
            overhead: {cpu: 10m}
            containers:
            - {name: c, image: i, resources: {requests: {cpu: 100m}}}
            """).spec();

        assertThat(spec.resources()).contains(ResourceList.of(Map.of("memory", 1024 * MI)));
        assertThat(spec.overhead().cpuMilli()).isEqualTo(10);
    }

    @Test
    void sidecarsArePlayedBesideTheOthers() {
        PodSpec spec = pod("""
            initContainers:
            - {name: setup, image: i}
            - {name: proxy, image: i, restartPolicy: Always}
            containers: [{name: c, image: i}]
            """).spec();

        assertThat(spec.initContainers()).extracting(Container::restartAlways).containsExactly(false, true);
    }

    @Test
    void probesHaveTheirDefaultsAndActions() {
        Container container =
                pod("""
                    containers:
                    - name: c
                      image: i
                      startupProbe: {tcpSocket: {port: 80}, failureThreshold: 30}
                      livenessProbe: {exec: {command: [true]}, periodSeconds: 0, timeoutSeconds: 2}
                      readinessProbe: {httpGet: {path: /, port: http}, initialDelaySeconds: 5, successThreshold: 2}
                    """.replace("[true]", "['true']")).spec().containers().getFirst();

        assertThat(container.probe(Probe.Type.STARTUP)).contains(new Probe("tcp", 0, 10, 1, 1, 30));
        assertThat(container.probe(Probe.Type.LIVENESS)).contains(new Probe("exec", 0, 10, 2, 1, 3));
        assertThat(container.probe(Probe.Type.READINESS)).contains(new Probe("http", 5, 10, 1, 2, 3));
    }

    @Test
    void portsOfAHostNetworkAreTheNodes() {
        String ports =
                "containers: [{name: c, image: i, ports: [{containerPort: 80}, {containerPort: 53, protocol: UDP,"
                        + " hostPort: 53, name: dns}]}]\n";

        assertThat(pod(ports).spec().containers().getFirst().ports())
                .containsExactly(ContainerPort.tcp(80), new ContainerPort("dns", 53, "UDP", "", 53));
        assertThat(pod("hostNetwork: true\n" + ports)
                        .spec()
                        .containers()
                        .getFirst()
                        .ports())
                .extracting(ContainerPort::hostPort)
                .containsExactly(80, 53);
    }

    @Test
    void readsWhereThePodMayGo() {
        PodSpec spec = pod("""
            nodeSelector: {disk: ssd}
            affinity:
              nodeAffinity:
                requiredDuringSchedulingIgnoredDuringExecution:
                  nodeSelectorTerms:
                  - matchExpressions: [{key: cores, operator: Gt, values: ["4"]}]
                  - matchFields: [{key: metadata.name, operator: In, values: [node-1]}]
                preferredDuringSchedulingIgnoredDuringExecution:
                - weight: 50
                  preference: {matchExpressions: [{key: zone, operator: Exists}]}
            tolerations:
            - {key: gpu, value: "yes", effect: NoSchedule}
            - {operator: Exists, effect: NoExecute, tolerationSeconds: -1}
            priorityClassName: system-node-critical
            terminationGracePeriodSeconds: 0
            restartPolicy: Never
            nodeName: node-9
            containers: [{name: c, image: i}]
            """).spec();

        assertThat(spec.nodeSelector()).isEqualTo(Labels.of("disk", "ssd"));
        assertThat(spec.nodeAffinity().required().orElseThrow())
                .containsExactly(
                        new NodeAffinity.Term(
                                List.of(new Requirement("cores", Requirement.Operator.GT, List.of("4"))), List.of()),
                        new NodeAffinity.Term(
                                List.of(),
                                List.of(new Requirement("metadata.name", Requirement.Operator.IN, List.of("node-1")))));
        assertThat(spec.nodeAffinity().preferred())
                .extracting(NodeAffinity.Preferred::weight)
                .containsExactly(50);
        assertThat(spec.tolerations())
                .containsExactly(
                        new Toleration(
                                "gpu",
                                Toleration.Operator.EQUAL,
                                "yes",
                                Optional.of(Taint.Effect.NO_SCHEDULE),
                                Optional.empty()),
                        new Toleration(
                                "",
                                Toleration.Operator.EXISTS,
                                "",
                                Optional.of(Taint.Effect.NO_EXECUTE),
                                Optional.of(0L)));
        assertThat(spec.priority()).isEqualTo(2_000_001_000);
        assertThat(spec.terminationGraceSeconds()).isZero();
        assertThat(spec.restartPolicy()).isEqualTo(PodSpec.RestartPolicy.NEVER);
        assertThat(spec.nodeName()).isEqualTo("node-9");
    }

    @Test
    void saysWhatWouldChangeWherePodsGoAndIsNotPlayed() {
        var reading = Readable.read("""
            apiVersion: v1
            kind: Pod
            metadata: {name: p}
            spec:
              priorityClassName: high
              schedulerName: volcano
              volumes:
              - {name: a, emptyDir: {}}
              - {name: b, ephemeral: {volumeClaimTemplate: {}}}
              containers:
              - name: c
                image: i
                env: [{name: CPUS, valueFrom: {resourceFieldRef: {resource: limits.cpu}}}]
                lifecycle: {preStop: {httpGet: {path: /stop, port: 80}}}
                volumeMounts: [{name: b, mountPath: /b}]
            """);

        assertThat(Readable.notices(reading))
                .containsExactly(
                        "PRIORITY_CLASS_UNKNOWN@5[Pod, p, high]",
                        "FIELD_NOT_PLAYED@6[Pod, p, schedulerName]",
                        "FIELD_NOT_PLAYED@9[Pod, p, ephemeral]",
                        "FIELD_LEFT_OUT@13[Pod, p, env.CPUS]",
                        "FIELD_LEFT_OUT@14[Pod, p, lifecycle.preStop]");
        Pod pod = (Pod) reading.value().objects().getFirst();
        assertThat(pod.spec().volumes()).extracting(Volume::name).containsExactly("a");
        assertThat(pod.spec().containers().getFirst().mounts()).isEmpty();
    }

    @Test
    void aPriorityClassMayComeLater() {
        var reading = Readable.read("""
            apiVersion: v1
            kind: Pod
            metadata: {name: p}
            spec: {priorityClassName: high, containers: [{name: c, image: i}]}
            ---
            apiVersion: scheduling.k8s.io/v1
            kind: PriorityClass
            metadata: {name: high}
            value: 1000
            """);

        assertThat(reading.notices()).isEmpty();
    }
}
