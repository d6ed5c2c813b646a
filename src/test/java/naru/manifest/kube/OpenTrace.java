package naru.manifest.kube;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import naru.simulation.api.Container;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.ResourceList;
import org.junit.jupiter.api.Assumptions;

/// The openb trace of a real GPU cluster (1,523 nodes, 8,152 pods) as objects. It is not part of the checkout: tests
/// that ask for it are skipped where it is missing.
public final class OpenTrace {

    public static final String GPU = "nvidia.com/gpu";

    private static final Path FOLDER = Path.of("..", "shared", "traces");
    private static final long MEBIBYTE = 1L << 20;

    private OpenTrace() {}

    public static List<Node> nodes() throws IOException {
        List<Node> nodes = new ArrayList<>();
        for (Map<String, String> row : rows("openb_node_list_all_node.csv")) {
            ResourceList size = ResourceList.of(number(row, "cpu_milli"), number(row, "memory_mib") * MEBIBYTE)
                    .with(ResourceList.PODS, Node.MAX_PODS)
                    .with(GPU, number(row, "gpu"));
            Labels labels = Labels.of("kubernetes.io/hostname", row.get("sn"));
            String model = row.get("model");
            ObjectMeta meta =
                    ObjectMeta.clusterWide(row.get("sn"), model.isEmpty() ? labels : labels.with("gpu-model", model));
            nodes.add(new Node(meta, false, List.of(), size, size, List.of()));
        }
        return nodes;
    }

    /// The pods as they were asked for, in order of the trace, none of them placed.
    public static List<Pod> pods() throws IOException {
        List<Pod> pods = new ArrayList<>();
        for (Map<String, String> row : rows("openb_pod_list_default.csv")) {
            ResourceList requests = ResourceList.of(number(row, "cpu_milli"), number(row, "memory_mib") * MEBIBYTE);
            long gpus = number(row, "num_gpu");
            Container container =
                    Container.of("main", "openb", gpus == 0 ? requests : requests.with(GPU, gpus), ResourceList.NONE);
            pods.add(new Pod(
                    ObjectMeta.of("default", row.get("name"), Labels.of("qos", row.get("qos"))),
                    PodSpec.of(List.of(container)),
                    PodStatus.NEW));
        }
        return pods;
    }

    private static long number(Map<String, String> row, String column) {
        return Long.parseLong(row.get(column));
    }

    private static List<Map<String, String>> rows(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped, for there is no " + file);
        List<String> lines = Files.readAllLines(file);
        String[] columns = lines.getFirst().split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], values[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
