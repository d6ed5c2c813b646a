package naru.stage.cluster;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.Scenario;
import naru.simulation.api.Container;
import naru.simulation.api.Deployment;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.ResourceList;
import naru.simulation.scheduling.SchedulerProfile;

/// Small clusters to draw.
public final class Worlds {

    public static final long MI = 1L << 20;

    private Worlds() {}

    /// Nodes of 2 cores and 4 Gi with a Deployment `web` of pods that ask for 500m and 512 Mi.
    public static Scenario web(int nodes, int replicas) {
        List<KubeObject> objects = nodes(nodes);
        Labels labels = Labels.of("app", "web");
        PodTemplate template = new PodTemplate(labels, Labels.NONE, spec(500, 512 * MI));
        objects.add(new Deployment(
                ObjectMeta.of("default", "web", labels),
                Deployment.Spec.of(replicas, LabelSelector.of(labels), template),
                Deployment.Status.NEW));
        return Scenario.of(7, objects);
    }

    /// Two nodes and, with the scheduler stopped, the pods `big` (1500m), `small` (300m) and `huge` (3 cores).
    public static Scenario byHand() {
        List<KubeObject> objects = nodes(2);
        objects.add(pod("big", 1500));
        objects.add(pod("huge", 3000));
        objects.add(pod("small", 300));
        return new Scenario(7, SchedulerProfile.DEFAULT, false, objects, List.of());
    }

    private static Pod pod(String name, long cpu) {
        return new Pod(ObjectMeta.of("default", name, Labels.NONE), spec(cpu, 256 * MI), PodStatus.NEW);
    }

    private static PodSpec spec(long cpu, long memory) {
        ResourceList requests = ResourceList.of(cpu, memory);
        return PodSpec.of(List.of(
                Container.of("main", "registry.example.com/web:1.0", requests, ResourceList.of(cpu * 2, memory * 2))));
    }

    private static List<KubeObject> nodes(int count) {
        List<KubeObject> nodes = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            nodes.add(Node.of("node-" + i, 2000, 4096 * MI));
        }
        return nodes;
    }
}
