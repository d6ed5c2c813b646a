package naru.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Execution(ExecutionMode.CONCURRENT)
class SimulateTest {

    private final Path directory = TestFiles.own("shop.yaml").getParent();

    private String output(String arguments) {
        CommandLineHarness.Result result = new CommandLineHarness(directory).run(arguments.split(" "));
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        return result.out();
    }

    private JsonNode json(String arguments) {
        return new JsonMapper().readTree(output(arguments + " --format json"));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<JsonNode> pods(JsonNode report, String prefix) {
        return list(report.get("pods")).stream()
                .filter(pod -> pod.get("name").asString().startsWith(prefix))
                .toList();
    }

    @Test
    void tellsTheFinalState() {
        JsonNode report = json("simulate shop.yaml --nodes 3x2cpu4Gi --for 10m --seed 7");
        assertThat(report.propertyNames())
                .containsExactly(
                        "seed",
                        "durationSeconds",
                        "stateHash",
                        "nodes",
                        "pods",
                        "deployments",
                        "services",
                        "workloads",
                        "jobs",
                        "cronJobs",
                        "autoscalers",
                        "disruptionBudgets",
                        "volumeClaims",
                        "traffic",
                        "notPlayed",
                        "notices");
        assertThat(report.get("seed").asLong()).isEqualTo(7);
        assertThat(report.get("durationSeconds").asInt()).isEqualTo(600);
        assertThat(report.get("nodes")).hasSize(3);
        assertThat(report.get("pods")).hasSize(4).allSatisfy(pod -> {
            assertThat(pod.get("phase").asString()).isEqualTo("Running");
            assertThat(pod.get("status").asString()).isEqualTo("Running");
            assertThat(pod.get("ready").asString()).isEqualTo("1/1");
            assertThat(pod.get("restarts").asInt()).isZero();
            assertThat(pod.get("node").asString()).startsWith("node-");
        });
        assertThat(pods(report, "web").getFirst().get("qosClass").asString()).isEqualTo("Guaranteed");
        assertThat(pods(report, "database").getFirst().get("owner").isNull()).isTrue();
        assertThat(report.at("/services/0/readyEndpoints").asInt()).isEqualTo(3);
        assertThat(report.at("/notPlayed/0/kind").asString()).isEqualTo("ServiceAccount");
        assertThat(report.at("/notPlayed/0/name").asString()).isEqualTo("settings");
    }

    @Test
    void nodesListThePodsThatAreOnThem() {
        JsonNode report = json("simulate shop.yaml --nodes 3x2cpu4Gi");
        for (JsonNode node : report.get("nodes")) {
            List<String> listed =
                    list(node.get("pods")).stream().map(JsonNode::asString).toList();
            List<String> placed = list(report.get("pods")).stream()
                    .filter(pod ->
                            pod.get("node").asString().equals(node.get("name").asString()))
                    .map(pod -> pod.get("namespace").asString() + "/"
                            + pod.get("name").asString())
                    .toList();
            assertThat(listed).isEqualTo(placed);
            assertThat(node.at("/requested/pods").asString()).isEqualTo(Integer.toString(listed.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simulate shop.yaml --seed 7 --format json --events",
                "simulate shop.yaml --seed 7 --format text --events --lang ko",
                "simulate shop.yaml --seed 7 --kill-node node-2@2m --crash web@30s --format json --events",
                "explain cluster.json --pod report --format json"
            })
    void twoRunsAreEqualToTheByte(String arguments) {
        assertThat(output(arguments)).isEqualTo(output(arguments));
    }

    @Test
    void theLanguageOfTheSystemDoesNotReachTheJson() {
        String english = output("simulate shop.yaml --format json --events");
        CommandLineHarness korean = new CommandLineHarness(directory).in(Locale.KOREA);
        assertThat(korean.run("simulate", "shop.yaml", "--format", "json", "--events")
                        .out())
                .isEqualTo(english);
    }

    @Test
    void anotherSeedGivesAnotherHistory() {
        assertThat(json("simulate shop.yaml --seed 7").get("stateHash"))
                .isNotEqualTo(json("simulate shop.yaml --seed 8").get("stateHash"));
    }

    @Test
    void eventsAreInOrderOfTime() {
        JsonNode report = json("simulate shop.yaml --events");
        List<Double> times = list(report.get("events")).stream()
                .map(event -> event.get("time").asDouble())
                .toList();
        assertThat(times).isSorted().hasSizeGreaterThan(10);
        assertThat(list(report.get("events")))
                .extracting(event -> event.get("reason").asString())
                .contains("Scheduled", "Pulled", "Started");
    }

    @Test
    void aLostNodeLosesItsPodsAfterTheirToleration() {
        JsonNode report = json("simulate shop.yaml --nodes 3x2cpu4Gi --for 10m --kill-node node-2@2m");
        JsonNode node = report.at("/nodes/1");
        assertThat(node.get("name").asString()).isEqualTo("node-2");
        assertThat(node.get("ready").asBoolean()).isFalse();
        assertThat(list(node.get("taints")).toString()).contains("node.kubernetes.io/unreachable:NoExecute");
        List<JsonNode> running = pods(report, "web").stream()
                .filter(pod -> pod.get("status").asString().equals("Running"))
                .toList();
        assertThat(running)
                .hasSize(3)
                .noneMatch(pod -> pod.get("node").asString().equals("node-2"));
        JsonNode before = json("simulate shop.yaml --nodes 3x2cpu4Gi --for 6m --kill-node node-2@2m");
        assertThat(pods(before, "web")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"web, 1", "deployment/web, 1", "database, 1", "default/database, 1", "data, 1", "database:database, 1"})
    void aPodCanBeNamedInManyWays(String name, int restarts) {
        JsonNode report = json("simulate shop.yaml --crash " + name + "@2m");
        assertThat(list(report.get("pods")).stream()
                        .mapToInt(pod -> pod.get("restarts").asInt())
                        .sum())
                .isEqualTo(restarts);
    }

    @Test
    void aFirstCrashIsRestartedAtOnceAndLaterOnesBackOff() {
        JsonNode report = json("simulate shop.yaml --for 2m10s --crash database@2m --crash database@2m5s");
        JsonNode database = pods(report, "database").getFirst();
        assertThat(database.get("status").asString()).isEqualTo("CrashLoopBackOff");
        assertThat(database.get("restarts").asInt()).isEqualTo(1);
    }

    @Test
    void deedsOfOneMomentHappenInTheOrderTyped() {
        JsonNode report = json("simulate shop.yaml --cordon node-1@1m --uncordon node-1@1m --drain node-2@1m");
        assertThat(report.at("/nodes/0/unschedulable").asBoolean()).isFalse();
        assertThat(report.at("/nodes/1/unschedulable").asBoolean()).isTrue();
    }

    @Test
    void scalesDeletesAndBinds() {
        JsonNode scaled = json("simulate shop.yaml --scale web=5@1m");
        assertThat(pods(scaled, "web")).hasSize(5);
        JsonNode deleted = json("simulate shop.yaml --delete-pod database@1m");
        assertThat(pods(deleted, "database")).isEmpty();
        JsonNode bound = json("simulate shop.yaml --no-scheduler --bind database=node-3@5s");
        assertThat(pods(bound, "database").getFirst().get("node").asString()).isEqualTo("node-3");
        assertThat(pods(bound, "web")).allMatch(pod -> pod.get("node").isNull());
        assertThat(pods(bound, "web"))
                .allMatch(pod -> pod.get("status").asString().equals("Pending"));
    }

    @Test
    void packsWhenAskedTo() {
        JsonNode spread = json("simulate shop.yaml --nodes 3x4cpu8Gi");
        JsonNode packed = json("simulate shop.yaml --nodes 3x4cpu8Gi --scoring MostAllocated");
        assertThat(usedNodes(spread)).isEqualTo(3);
        assertThat(usedNodes(packed)).isEqualTo(1);
    }

    private static long usedNodes(JsonNode report) {
        return list(report.get("pods")).stream()
                .map(pod -> pod.get("node").asString())
                .distinct()
                .count();
    }

    @Test
    void aClusterOfKubectlBringsItsNodes() {
        JsonNode report = json("simulate cluster.json --for 1m");
        assertThat(list(report.get("nodes")))
                .extracting(node -> node.get("name").asString())
                .containsExactly("node-a", "node-b", "node-c", "node-d", "node-e");
        assertThat(pods(report, "report").getFirst().get("node").asString()).isEqualTo("node-a");
    }

    @Test
    void textSpeaksTheLanguageChosen() {
        assertThat(output("simulate shop.yaml --lang ko")).contains("노드", "재시작");
        assertThat(output("simulate shop.yaml --lang en")).contains("Nodes", "RESTARTS");
    }

    @Test
    void onlineBoutiqueRuns() {
        Path boutique = TestFiles.shared("manifests/online-boutique.yaml");
        JsonNode report = json("simulate " + boutique + " --nodes 3x2cpu4Gi --for 10m --seed 7");
        assertThat(report.get("pods"))
                .hasSize(12)
                .allSatisfy(pod -> assertThat(pod.get("phase").asString()).isEqualTo("Running"));
        assertThat(report.get("notPlayed")).isNotEmpty();
    }
}
