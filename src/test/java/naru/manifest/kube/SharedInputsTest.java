package naru.manifest.kube;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import naru.manifest.NoticeKind;
import naru.manifest.Reading;
import naru.simulation.api.Deployment;
import naru.simulation.api.Node;
import naru.simulation.api.Pod;
import naru.simulation.api.Service;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Inputs from the real world, which lie beside the checkout and not in it.
class SharedInputsTest {

    @Test
    void readsGooglesOnlineBoutique() {
        Path file = Path.of("..", "shared", "manifests", "online-boutique.yaml");
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped, for there is no " + file);

        Reading<Cluster> reading = Manifests.read(file, List.of());

        assertThat(reading).isInstanceOf(Reading.Read.class);
        Cluster cluster = reading.toOptional().orElseThrow();
        assertThat(cluster.objects()).filteredOn(Deployment.class::isInstance).hasSize(12);
        assertThat(cluster.objects()).filteredOn(Service.class::isInstance).hasSize(12);
        assertThat(((Reading.Read<Cluster>) reading).notices())
                .hasSize(11)
                .allMatch(notice -> notice.kind() == NoticeKind.KIND_NOT_PLAYED)
                .allMatch(notice -> notice.arguments().getFirst().equals("ServiceAccount"));
    }

    @Test
    void convertsTheOpenTrace() throws IOException {
        List<Node> nodes = OpenTrace.nodes();
        List<Pod> pods = OpenTrace.pods();

        assertThat(nodes).hasSize(1523);
        assertThat(pods).hasSize(8152);
        assertThat(nodes.getFirst().allocatable().cpuMilli()).isEqualTo(32_000);
        assertThat(nodes.getFirst().allocatable().memoryBytes()).isEqualTo(256L << 30);
        assertThat(pods.getFirst().spec().containers().getFirst().requests().get(OpenTrace.GPU))
                .isEqualTo(1);
    }
}
