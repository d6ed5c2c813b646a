package naru.manifest.kube;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import naru.manifest.script.ScriptRunner;
import naru.manifest.script.Scripts;
import naru.simulation.History;
import naru.simulation.Scenario;
import naru.simulation.Snapshot;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A cluster that has been played with, written as it was built and begun again.
@Execution(ExecutionMode.CONCURRENT)
class AsBuiltTest {

    private static final Path FOLDER = Path.of("assets", "examples", "scripts");
    private static final SimTime LATER = SimTime.ofSeconds(1200);

    /// A volume and a claim made by hand for each other, and what people add to objects.
    private static final String BY_HAND = """
        apiVersion: v1
        kind: PersistentVolume
        metadata: {name: shelf}
        spec:
          capacity: {storage: 2Gi}
          accessModes: [ReadWriteOnce]
          storageClassName: ""
          nfs: {path: /shelf, server: files}
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: books
          finalizers: [example.com/count-them]
          annotations: {example.com/owner: library}
        spec:
          accessModes: [ReadWriteOnce]
          storageClassName: ""
          volumeName: shelf
          resources: {requests: {storage: 1Gi}}
        """;

    private static List<KubeObject> read(String yaml) {
        return Manifests.read("built.yaml", yaml.getBytes(StandardCharsets.UTF_8), List.of())
                .toOptional()
                .orElseThrow()
                .objects();
    }

    private static Snapshot played(List<KubeObject> objects) {
        return History.begin(Scenario.of(1, objects)).at(LATER);
    }

    private static Snapshot played(String manifest, String script) {
        List<KubeObject> objects = new ArrayList<>(nodes());
        objects.addAll(Manifests.read(FOLDER.resolve(manifest + ".yaml"), List.of())
                .toOptional()
                .orElseThrow()
                .objects());
        History history = History.begin(Scenario.of(1, objects));
        assertThat(ScriptRunner.run(
                        history,
                        Scripts.read(FOLDER.resolve(script + ".yaml"))
                                .toOptional()
                                .orElseThrow(),
                        LATER))
                .isEmpty();
        return history.at(LATER);
    }

    private static List<KubeObject> nodes() {
        return List.of(
                Node.of("node-1", 2000, 4L << 30),
                Node.of("node-2", 2000, 4L << 30),
                Node.of("node-3", 2000, 4L << 30));
    }

    @ParameterizedTest
    @CsvSource({"web, rollout", "web, undo", "web, drain", "web, autoscaling", "web, secret", "database, reattach"})
    void aClusterBegunAgainComesToTheSameState(String manifest, String script) {
        Snapshot world = played(manifest, script);
        List<KubeObject> built = AsBuilt.of(world);

        List<KubeObject> again = read(ManifestWriter.write(built));
        assertThat(again).containsExactlyInAnyOrderElementsOf(built);

        Snapshot second = played(again);
        assertThat(workloadsOf(second)).containsExactlyInAnyOrderElementsOf(workloadsOf(world));
        if (!script.equals("autoscaling")) {
            assertThat(AsBuilt.of(second)).containsExactlyInAnyOrderElementsOf(built);
        }
    }

    /// Of every ready pod, what runs in it.
    private static List<String> workloadsOf(Snapshot world) {
        return world.pods().stream()
                .filter(Pod::isReady)
                .map(pod -> pod.spec().containers().getFirst().image())
                .toList();
    }

    @Test
    void whatAPersonChoseIsKept() {
        List<KubeObject> objects = new ArrayList<>(nodes());
        objects.addAll(read(BY_HAND));
        Snapshot world = played(objects);
        assertThat(claim(world.list(Kind.PERSISTENT_VOLUME_CLAIM, KubeObject.class))
                        .phase())
                .isEqualTo(PersistentVolumeClaim.Phase.BOUND);

        List<KubeObject> again = read(ManifestWriter.write(AsBuilt.of(world)));

        PersistentVolumeClaim claim = claim(again);
        ObjectMeta meta = claim.meta();
        assertThat(claim.spec().volumeName()).isEqualTo("shelf");
        assertThat(meta.finalizers()).containsExactly("example.com/count-them");
        assertThat(meta.annotations().entries()).containsOnlyKeys("example.com/owner");
        assertThat(again).extracting(KubeObject::name).contains("shelf");
        assertThat(claim(played(again).list(Kind.PERSISTENT_VOLUME_CLAIM, KubeObject.class))
                        .phase())
                .isEqualTo(PersistentVolumeClaim.Phase.BOUND);
    }

    private static PersistentVolumeClaim claim(List<KubeObject> objects) {
        return objects.stream()
                .filter(PersistentVolumeClaim.class::isInstance)
                .map(PersistentVolumeClaim.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
