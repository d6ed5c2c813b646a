package naru.manifest.kube;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectMeta;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {

    /// Made by controllers and kubelets alone.
    private static final Set<Kind> NOT_WRITTEN =
            EnumSet.of(Kind.LEASE, Kind.ENDPOINT_SLICE, Kind.CONTROLLER_REVISION, Kind.VOLUME_ATTACHMENT);

    @TempDir
    private Path folder;

    @Test
    void everyKindThatPeopleWriteIsThere() {
        assertThat(new RandomObjects(1).ofEachKind().stream().map(KubeObject::kind))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(NOT_WRITTEN)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsWrittenIsReadAsItWas(long seed) {
        RandomObjects random = new RandomObjects(seed);
        for (int i = 0; i < 10; i++) {
            for (KubeObject object : random.ofEachKind()) {
                String written = ManifestWriter.write(List.of(object));

                assertThat(Readable.only(written, KubeObject.class)).as(written).isEqualTo(object);
            }
        }
    }

    /// `kubectl label --local` decodes by the types of the API, with no cluster. What it writes is what we wrote.
    @Test
    void kubectlReadsEveryKind() throws IOException, InterruptedException {
        Path kubectl = Path.of("/usr/bin/kubectl");
        Assumptions.assumeTrue(Files.isExecutable(kubectl), () -> "skipped, for there is no " + kubectl);
        List<KubeObject> objects = new RandomObjects(3).ofEachKind();
        Path file = Files.writeString(folder.resolve("all.yaml"), ManifestWriter.write(objects));
        Path answer = folder.resolve("answer.yaml");

        Process process = new ProcessBuilder(
                        kubectl.toString(), "label", "--local", "-f", file.toString(), "-o", "yaml", "x=y")
                .redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();

        String text = process.waitFor() + "\n" + Files.readString(answer);
        assertThat(text).startsWith("0\n");
        // One document after the other with nothing between, and the keys of each sorted.
        String[] documents = text.replaceAll("(?m)^(allowVolumeExpansion: true)\n(apiVersion: .*)$", "$2\n$1")
                .split("(?m)^apiVersion: ");
        assertThat(documents).hasSize(objects.size() + 1);
        for (int i = 0; i < objects.size(); i++) {
            ObjectMeta meta = objects.get(i).meta();
            assertThat(Readable.only("apiVersion: " + documents[i + 1], KubeObject.class))
                    .isEqualTo(objects.get(i)
                            .withMeta(meta.withLabels(meta.labels().with("x", "y"))));
        }
    }
}
