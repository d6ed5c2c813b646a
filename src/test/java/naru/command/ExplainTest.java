package naru.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Against sums done by hand. In `cluster.json` the pod `report` asks for 500m and 1Gi. On node-a (2 cores, 4Gi) there
/// are 500m and 1Gi, and a pod that asks for nothing, which scoring takes for 100m and 200Mi; what has ended does not
/// count. On node-b (4 cores, 8Gi) there are 1 core and 3Gi, and a taint that puts pods off.
@Execution(ExecutionMode.CONCURRENT)
class ExplainTest {

    private static JsonNode explain(String more) {
        CommandLineHarness harness =
                new CommandLineHarness(TestFiles.own("cluster.json").getParent());
        CommandLineHarness.Result result = harness.run(("explain cluster.json " + more + " --format json").split(" "));
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        return new JsonMapper().readTree(result.out());
    }

    private static JsonNode node(JsonNode report, String name) {
        return StreamSupport.stream(report.get("nodes").spliterator(), false)
                .filter(node -> node.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode score(JsonNode node, String plugin) {
        return StreamSupport.stream(node.get("scores").spliterator(), false)
                .filter(score -> score.get("plugin").asString().equals(plugin))
                .findFirst()
                .orElseThrow();
    }

    /// node-a with the pod: 1100m of 2000m and 2248Mi of 4096Mi; free 45 and 45.1, taken 55 and 54.8 per cent.
    /// node-b with the pod: 1500m of 4000m and 4Gi of 8Gi; free 62.5 and 50, taken 37.5 and 50 per cent.
    @ParameterizedTest
    @CsvSource({
        "LeastAllocated,                               45, 56",
        "MostAllocated,                                54, 43",
        "'RequestedToCapacityRatio --shape 0:0,100:10', 55, 44",
        "'RequestedToCapacityRatio --shape 0:10,100:0', 46, 57",
    })
    void scoresResources(String scoring, int first, int second) {
        JsonNode report = explain("--pod report --scoring " + scoring);
        JsonNode a = score(node(report, "node-a"), "NodeResourcesFit");
        JsonNode b = score(node(report, "node-b"), "NodeResourcesFit");
        assertThat(a.get("raw").asInt()).isEqualTo(first);
        assertThat(b.get("raw").asInt()).isEqualTo(second);
        assertThat(a.get("weighted").asInt()).isEqualTo(first);
    }

    /// node-a is as balanced with the pod as without it (a quarter of both, then half of both): 75. On node-b the
    /// fractions are 0.25 and 0.375 before (deviation 0.0625, balance 93), 0.375 and 0.5 after (again 93): 75.
    @Test
    void scoresBalance() {
        JsonNode report = explain("--pod report");
        assertThat(score(node(report, "node-a"), "NodeResourcesBalancedAllocation")
                        .get("raw")
                        .asInt())
                .isEqualTo(75);
        assertThat(score(node(report, "node-b"), "NodeResourcesBalancedAllocation")
                        .get("raw")
                        .asInt())
                .isEqualTo(75);
    }

    /// Raw: taints that put the pod off, 0 and 1; the fewer the better; weight 3.
    @Test
    void weighsTaints() {
        JsonNode report = explain("--pod report");
        JsonNode a = score(node(report, "node-a"), "TaintToleration");
        JsonNode b = score(node(report, "node-b"), "TaintToleration");
        assertThat(List.of(
                        a.get("raw").asInt(),
                        a.get("normalized").asInt(),
                        a.get("weight").asInt(),
                        a.get("weighted").asInt()))
                .containsExactly(0, 100, 3, 300);
        assertThat(List.of(
                        b.get("raw").asInt(),
                        b.get("normalized").asInt(),
                        b.get("weight").asInt(),
                        b.get("weighted").asInt()))
                .containsExactly(1, 0, 3, 0);
        assertThat(node(report, "node-a").get("total").asInt()).isEqualTo(300 + 45 + 75);
        assertThat(node(report, "node-b").get("total").asInt()).isEqualTo(56 + 75);
        assertThat(report.get("chosen").asString()).isEqualTo("node-a");
        assertThat(report.get("tied")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "node-c, TaintToleration,   node(s) had untolerated taint(s)",
        "node-d, NodeResourcesFit,  Insufficient cpu",
        "node-e, NodeUnschedulable, node(s) were unschedulable",
    })
    void tellsWhyANodeIsOut(String name, String plugin, String reason) {
        JsonNode node = node(explain("--pod report"), name);
        assertThat(node.get("feasible").asBoolean()).isFalse();
        assertThat(node.get("scores")).isEmpty();
        JsonNode filter = StreamSupport.stream(node.get("filters").spliterator(), false)
                .filter(line -> line.get("plugin").asString().equals(plugin))
                .findFirst()
                .orElseThrow();
        assertThat(filter.get("verdict").asString()).isEqualTo("refused");
        assertThat(filter.at("/reasons/0/reason").asString()).isEqualTo(reason);
    }

    @Test
    void givesTheFiguresBehindARefusal() {
        JsonNode fit = StreamSupport.stream(
                        node(explain("--pod report"), "node-d").get("filters").spliterator(), false)
                .filter(line -> line.get("plugin").asString().equals("NodeResourcesFit"))
                .findFirst()
                .orElseThrow();
        assertThat(fit.at("/reasons/0/arguments/requested").asString()).isEqualTo("500");
        assertThat(fit.at("/reasons/0/arguments/free").asString()).isEqualTo("100");
    }

    @Test
    void explainsAPodOfAManifest() {
        JsonNode report = explain("shop.yaml --pod database");
        assertThat(report.at("/pod/origin").asString()).isEqualTo("pod");
        assertThat(report.get("chosen").asString()).isEqualTo("node-a");
        JsonNode template = explain("shop.yaml --pod web");
        assertThat(template.at("/pod/origin").asString()).isEqualTo("template");
        assertThat(template.at("/pod/requests/cpu").asString()).isEqualTo("300m");
    }

    @Test
    void explainsAPlacedPodAsIfItWereNot() {
        JsonNode report = explain("--pod default/web-1");
        assertThat(report.at("/pod/currentNode").asString()).isEqualTo("node-a");
        // Without itself: the idle pod's 100m and its own 500m of 2000m; 200Mi and 1024Mi of 4096Mi.
        assertThat(score(node(report, "node-a"), "NodeResourcesFit").get("raw").asInt())
                .isEqualTo((70 + 70) / 2);
    }

    @Test
    void saysSoWhenNoNodeWillDo() {
        JsonNode report = explain("huge.yaml --pod huge");
        assertThat(report.get("chosen").isNull()).isTrue();
        assertThat(report.get("tied")).isEmpty();
        assertThat(report.get("summary").asString()).startsWith("0/5 nodes are available");
    }

    @Test
    void textIsATableInTheLanguageChosen() {
        CommandLineHarness harness =
                new CommandLineHarness(TestFiles.own("cluster.json").getParent());
        String korean = harness.run("explain", "cluster.json", "--pod", "report", "--lang", "ko")
                .out();
        assertThat(korean).contains("→ node-a", "45 ×1 = 45", "free=100m", "스케줄러는 node-a 노드를 고릅니다.");
        String english = harness.run("explain", "cluster.json", "--pod", "report", "--lang", "en")
                .out();
        assertThat(english).contains("The scheduler chooses node-a.");
    }
}
