package naru.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import naru.manifest.kube.OpenTrace;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.api.Pod;
import naru.simulation.api.ResourceList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The trace of a real cluster, from file to answer: 1,523 nodes and 8,152 pods.
@Execution(ExecutionMode.CONCURRENT)
class TraceTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path directory;

    @Test
    void loadsAndSchedules(TestReporter reporter) throws IOException {
        TestFiles.shared("traces/openb_pod_list_default.csv");
        Path file = directory.resolve("trace.json");
        Files.writeString(file, kubectl().toString());

        long begun = System.nanoTime();
        CommandLineHarness.Result result =
                new CommandLineHarness(directory).run("simulate", "trace.json", "--for", "1m", "--format", "json");
        long millis = (System.nanoTime() - begun) / 1_000_000;

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isEqualTo(ExitCode.DONE);
        JsonNode report = MAPPER.readTree(result.out());
        assertThat(report.get("nodes")).hasSize(1523);
        assertThat(report.get("pods")).hasSize(8152);
        long placed = StreamSupport.stream(report.get("pods").spliterator(), false)
                .filter(pod -> !pod.get("node").isNull())
                .count();
        reporter.publishEntry("trace", placed + " of 8152 pods placed in " + millis + " ms");
        assertThat(placed).isGreaterThan(7000);
    }

    /// As `kubectl get nodes,pods -A -o json` would write it, of the fields that matter here.
    private static ObjectNode kubectl() throws IOException {
        ObjectNode list = MAPPER.createObjectNode().put("apiVersion", "v1").put("kind", "List");
        ArrayNode items = list.putArray("items");
        for (Node node : OpenTrace.nodes()) {
            ObjectNode status = object(items, "Node", node).putObject("status");
            amounts(status.putObject("capacity"), node.capacity());
            amounts(status.putObject("allocatable"), node.allocatable());
            status.putArray("conditions").addObject().put("type", "Ready").put("status", "True");
        }
        for (Pod pod : OpenTrace.pods()) {
            ObjectNode container = object(items, "Pod", pod)
                    .putObject("spec")
                    .putArray("containers")
                    .addObject()
                    .put("name", "main")
                    .put("image", "openb");
            ResourceList requests = pod.spec().containers().getFirst().requests();
            ObjectNode resources = container.putObject("resources");
            amounts(resources.putObject("requests"), requests);
            if (requests.has(OpenTrace.GPU)) {
                resources.putObject("limits").put(OpenTrace.GPU, Long.toString(requests.get(OpenTrace.GPU)));
            }
        }
        return list;
    }

    private static ObjectNode object(ArrayNode items, String kind, KubeObject object) {
        ObjectNode item = items.addObject().put("apiVersion", "v1").put("kind", kind);
        ObjectNode meta = item.putObject("metadata").put("name", object.name());
        if (!object.meta().namespace().isEmpty()) {
            meta.put("namespace", object.meta().namespace());
        }
        return item;
    }

    private static void amounts(ObjectNode target, ResourceList amounts) {
        amounts.amounts()
                .forEach(
                        (name, amount) -> target.put(name, name.equals(ResourceList.CPU) ? amount + "m" : "" + amount));
    }
}
