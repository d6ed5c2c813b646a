package naru.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import naru.simulation.api.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeSpecsTest {

    private static final long GI = 1L << 30;

    @Test
    void readsGroupsOfNodes() {
        assertThat(NodeSpecs.parse("--nodes", "2x4cpu16Gi, 500mcpu512Mi").toOptional())
                .contains(List.of(
                        Node.of("node-1", 4000, 16 * GI),
                        Node.of("node-2", 4000, 16 * GI),
                        Node.of("node-3", 500, GI / 2)));
    }

    @ParameterizedTest
    @CsvSource({"3x2cpu4Gi, 2000, 4294967296", "1x0.5cpu1G, 500, 1000000000", "1x1500mcpu1.5Gi, 1500, 1610612736"})
    void readsQuantities(String text, long cpuMilli, long memoryBytes) {
        Node node = NodeSpecs.parse("--nodes", text).toOptional().orElseThrow().getFirst();

        assertThat(node.allocatable().cpuMilli()).isEqualTo(cpuMilli);
        assertThat(node.allocatable().memoryBytes()).isEqualTo(memoryBytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "3x",
                "x2cpu4Gi",
                "3x2cpu",
                "2cpu4GB",
                "0x2cpu4Gi",
                "1x0cpu4Gi",
                "1x2cpu0",
                "-1x2cpu4Gi",
                "1x2cpu4Gi,",
                "1x2cpu9Ei",
                "1x1.2.3cpu4Gi",
                "1xcpu4Gi",
                "3x2CPU4Gi"
            })
    void whatIsNoGroupIsAProblem(String text) {
        Problem problem = ((Reading.Failed<?>) NodeSpecs.parse("--nodes", text)).problem();

        assertThat(problem.kind()).isEqualTo(ProblemKind.NODE_SPEC_MALFORMED);
        assertThat(problem.file()).isEqualTo("--nodes");
        assertThat(InputWords.sentence(problem, Locale.ENGLISH)).contains("3x2cpu4Gi");
    }

    @Test
    void tooManyNodesAreAProblem() {
        Reading<List<Node>> reading = NodeSpecs.parse("--nodes", "9000x1cpu1Gi,9000x1cpu1Gi");

        assertThat(((Reading.Failed<?>) reading).problem().kind()).isEqualTo(ProblemKind.NODES_TOO_MANY);
    }
}
