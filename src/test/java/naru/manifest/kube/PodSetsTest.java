package naru.manifest.kube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.Taint;
import org.junit.jupiter.api.Test;

class PodSetsTest {

    private static String set(String version, String kind, String spec, String podSpec) {
        return """
            apiVersion: %s
            kind: %s
            metadata: {name: s, namespace: shop}
            spec: {%s selector: {matchLabels: {app: s}}, template: {metadata: {labels: {app: s}}, spec: {%s containers: [{name: c, image: i}]}}}
            """.formatted(version, kind, spec, podSpec);
    }

    @Test
    void aStatefulSetIsItsNumberedPods() {
        var reading = Readable.read(set("apps/v1", "StatefulSet", "replicas: 3, ordinals: {start: 5},", ""));

        assertThat(reading.value().objects()).extracting(KubeObject::name).containsExactly("s-5", "s-6", "s-7");
        Pod first = (Pod) reading.value().objects().getFirst();
        assertThat(first.meta().namespace()).isEqualTo("shop");
        assertThat(first.meta().owner()).contains(new OwnerReference("StatefulSet", "s", "StatefulSet/shop/s"));
        assertThat(first.meta().labels().containsAll(Labels.of("app", "s"))).isTrue();
        assertThat(Readable.notices(reading)).containsExactly("PLAYED_AS_PODS@1[StatefulSet, s, 3]");
    }

    @Test
    void aJobIsThePodsItStartsWith() {
        String jobs = set("batch/v1", "Job", "parallelism: 5, completions: 2,", "restartPolicy: Never,");

        var reading = Readable.read(jobs);

        assertThat(reading.value().objects()).extracting(KubeObject::name).containsExactly("s-0", "s-1");
        assertThat(((Pod) reading.value().objects().getFirst()).spec().restartPolicy())
                .isEqualTo(PodSpec.RestartPolicy.NEVER);
        assertThat(Readable.read(jobs + "status: {conditions: [{type: Complete, status: \"True\"}]}\n")
                        .value()
                        .objects())
                .isEmpty();
        assertThat(Readable.read(set("batch/v1", "Job", "suspend: true,", "restartPolicy: Never,"))
                        .value()
                        .objects())
                .isEmpty();
    }

    @Test
    void aDaemonSetHasOnePodOnEachNodeThatSuitsIt() {
        Node plain = Node.of("node-1", 1000, 1 << 30);
        Node fast = plain.withMeta(Node.of("node-2", 0, 0).meta().withLabels(Labels.of("disk", "ssd")));
        Node tainted = fast.withMeta(Node.of("node-3", 0, 0).meta().withLabels(Labels.of("disk", "ssd")))
                .withTaints(List.of(new Taint("gpu", "", Taint.Effect.NO_SCHEDULE)));
        Node cordoned = fast.withMeta(Node.of("node-4", 0, 0).meta().withLabels(Labels.of("disk", "ssd")))
                .withTaints(List.of(new Taint(Taint.UNSCHEDULABLE, "", Taint.Effect.NO_SCHEDULE)));

        var reading = Readable.read(
                set("apps/v1", "DaemonSet", "", "nodeSelector: {disk: ssd},"), plain, fast, tainted, cordoned);

        assertThat(reading.value().objects()).extracting(KubeObject::name).containsExactly("s-node-2", "s-node-4");
        Pod pod = (Pod) reading.value().objects().getFirst();
        assertThat(pod.spec()
                        .nodeAffinity()
                        .required()
                        .orElseThrow()
                        .getFirst()
                        .matchFields()
                        .getFirst()
                        .values())
                .containsExactly("node-2");
        assertThat(Readable.notices(reading)).containsExactly("PLAYED_AS_PODS@1[DaemonSet, s, 2]");
    }

    @Test
    void aDaemonSetWithoutNodesIsOnePod() {
        var reading = Readable.read(set("apps/v1", "DaemonSet", "", ""));

        assertThat(reading.value().objects()).extracting(KubeObject::name).containsExactly("s-0");
        assertThat(Readable.notices(reading))
                .containsExactly("DAEMON_SET_WITHOUT_NODES@1[s]", "PLAYED_AS_PODS@1[DaemonSet, s, 1]");
    }

    @Test
    void whatRunsAlreadyIsNotMadeOnceMore() {
        var reading = Readable.read(set("apps/v1", "StatefulSet", "replicas: 3,", "") + """
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: s-0, namespace: shop, ownerReferences: [{kind: StatefulSet, name: s, uid: u, controller: true}]}
            spec: {containers: [{name: c, image: i}]}
            """);

        assertThat(reading.value().objects()).extracting(KubeObject::name).containsExactly("s-0");
        assertThat(reading.notices()).isEmpty();
    }
}
