package naru.stage.capture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import naru.simulation.Command;
import naru.simulation.Scenario;
import naru.simulation.api.Container;
import naru.simulation.api.Deployment;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.ResourceList;
import naru.simulation.kernel.SimTime;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.scheduling.ScoringStrategy;
import naru.stage.playback.Recording;
import naru.stage.shell.Opening;

/// Two hundred nodes of three sizes and some two thousand pods of services of many shapes, packed; made by rule, not by
/// chance.
final class LargeCluster {

    private static final int NODES = 200;
    private static final int SERVICES = 24;
    private static final long MI = 1L << 20;
    private static final long GI = 1L << 30;
    private static final long SEED = 3;

    private LargeCluster() {}

    static Opening opening() {
        return new Opening("scene.large", recording(), SimTime.ofSeconds(300));
    }

    private static Recording recording() {
        List<KubeObject> objects = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            long cores = i % 10 == 0 ? 16 : i % 3 == 0 ? 8 : 4;
            objects.add(Node.of("node-%03d".formatted(i + 1), cores * 1000, cores * 4 * GI));
        }
        for (int i = 0; i < SERVICES; i++) {
            objects.add(service(i));
        }
        SchedulerProfile packing = SchedulerProfile.of(ScoringStrategy.PACK);
        return Recording.of(new Scenario(SEED, packing, true, objects, List.of()));
    }

    /// Small services have many replicas, large ones few; some want CPU, some memory.
    private static Deployment service(int i) {
        String name = "service-%02d".formatted(i + 1);
        long cpuMilli = 100L * (1 + i * 7 % 11);
        long memory = 256 * MI * (1 + i * 5 % 13);
        int replicas = 20 + 90 * (i * 13 % 17) / 17;
        Labels labels = Labels.of("app", name);
        Container container = Container.of(
                name,
                "registry.example.com/" + name + ":1.0",
                ResourceList.of(cpuMilli, memory),
                ResourceList.of(cpuMilli * 2, memory * 3 / 2));
        return new Deployment(
                ObjectMeta.of("default", name, labels),
                Deployment.Spec.of(
                        replicas,
                        LabelSelector.of(labels),
                        new PodTemplate(labels, Labels.NONE, PodSpec.of(List.of(container)))),
                Deployment.Status.NEW);
    }

    static void loseSomeNodes(Story story) {
        story.at(Duration.ofMinutes(3).toSeconds());
        for (String node : List.of("node-017", "node-091", "node-148")) {
            story.does(new Command.StopNode(node));
        }
    }
}
