package naru.stage.playback;

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
import naru.simulation.scheduling.SchedulerProfile;

/// Small clusters to play with.
public final class Clusters {

    private static final long MI = 1L << 20;

    private Clusters() {}

    /// `node-1` … `node-n` of two cores and 4 Gi, and one deployment `web`.
    public static Scenario web(int nodes, int replicas) {
        return Scenario.of(7, objects(nodes, replicas));
    }

    /// The same, but nobody places the pods.
    public static Scenario withoutScheduler(int nodes, int replicas) {
        return new Scenario(7, SchedulerProfile.DEFAULT, false, objects(nodes, replicas), List.of());
    }

    public static Command.Timed at(long seconds, Command command) {
        return new Command.Timed(Duration.ofSeconds(seconds), command);
    }

    private static List<KubeObject> objects(int nodes, int replicas) {
        List<KubeObject> objects = new ArrayList<>();
        for (int i = 1; i <= nodes; i++) {
            objects.add(Node.of("node-" + i, 2000, 4096 * MI));
        }
        objects.add(deployment("web", replicas));
        return objects;
    }

    public static Deployment deployment(String name, int replicas) {
        Labels labels = Labels.of("app", name);
        ResourceList requests = ResourceList.of(300, 256 * MI);
        PodSpec pod = PodSpec.of(List.of(Container.of(name, name + ":1.0", requests, ResourceList.of(600, 512 * MI))));
        return new Deployment(
                ObjectMeta.of("default", name, labels),
                Deployment.Spec.of(replicas, LabelSelector.of(labels), new PodTemplate(labels, Labels.NONE, pod)),
                Deployment.Status.NEW);
    }
}
