package naru.manifest.kube;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import naru.manifest.Notice;
import naru.manifest.Reading;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Scenario;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.api.Pod;
import naru.simulation.api.PodRequests;
import naru.simulation.api.ResourceList;
import naru.simulation.kernel.SimTime;
import naru.simulation.packing.Bin;
import naru.simulation.packing.ExactPacking;
import naru.simulation.packing.Item;
import naru.simulation.packing.PackingResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class ExamplesTest {

    static List<Example> examples() {
        return Examples.all();
    }

    private static Example example(String name) {
        return examples().stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isExplainedAndWhollyPlayed(Example example) {
        byte[] manifest = Examples.manifest(example);

        assertThat(new String(manifest, StandardCharsets.UTF_8)).startsWith("# ");
        Reading<Cluster> reading = Manifests.read(example.file(), manifest, List.of());
        List<Notice> notices = ((Reading.Read<Cluster>) reading).notices();
        assertThat(notices).isEmpty();
        Scenario scenario = Examples.scenario(example, 7);
        assertThat(scenario.objects().getFirst()).isInstanceOf(Node.class);
        assertThat(scenario.schedulerRunning()).isEqualTo(example.schedulerRunning());
    }

    @Test
    void theWebShopHealsWhenItLosesANode() {
        History history = History.begin(Examples.scenario(example("web-shop"), 1));
        SimTime settled = SimTime.ofSeconds(120);
        assertThat(history.at(settled).pods()).hasSize(8).allMatch(Pod::isReady);

        String lost = history.at(settled).pods().getFirst().spec().nodeName();
        history.apply(settled, new Command.StopNode(lost));

        // The pods of a lost node are given up after some six minutes; see the 300 s every pod tolerates.
        assertThat(history.at(SimTime.ofSeconds(900)).pods())
                .filteredOn(pod -> !pod.spec().nodeName().equals(lost))
                .hasSize(8)
                .allMatch(Pod::isReady);
    }

    @Test
    void theBatchIsUnequalAndFits() {
        List<KubeObject> objects = Examples.scenario(example("batch"), 1).objects();
        List<Pod> pods = pods(objects);

        assertThat(pods).hasSize(12);
        assertThat(pods.stream().map(pod -> PodRequests.total(pod.spec())).distinct())
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(fewestNodes(objects)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theTightExampleFitsButNotByTheDefaultScheduler(long seed) {
        Scenario scenario = Examples.scenario(example("tight"), seed);

        assertThat(fewestNodes(scenario.objects())).isEqualTo(3);
        assertThat(History.begin(scenario).at(SimTime.ofSeconds(60)).pods())
                .filteredOn(pod -> !pod.isScheduled())
                .extracting(Pod::name)
                .containsExactly("analytics");
    }

    private static List<Node> nodes(List<KubeObject> objects) {
        return objects.stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .toList();
    }

    private static List<Pod> pods(List<KubeObject> objects) {
        return objects.stream()
                .filter(Pod.class::isInstance)
                .map(Pod.class::cast)
                .toList();
    }

    /// The fewest of these nodes that have a place for every pod, proven.
    private static int fewestNodes(List<KubeObject> objects) {
        List<Item> items = pods(objects).stream()
                .map(pod -> PodRequests.total(pod.spec()))
                .map(requests -> new Item(requests.cpuMilli(), requests.memoryBytes()))
                .toList();
        List<Bin> bins = nodes(objects).stream()
                .map(Node::allocatable)
                .map(size -> new Bin(size.cpuMilli(), size.memoryBytes(), (int) size.get(ResourceList.PODS)))
                .toList();
        PackingResult result = ExactPacking.solve(items, bins, () -> false, 1_000_000);
        assertThat(result).isInstanceOf(PackingResult.Proven.class);
        return ((PackingResult.Proven) result).bins();
    }
}
